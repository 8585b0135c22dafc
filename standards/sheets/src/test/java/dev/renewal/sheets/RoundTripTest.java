package dev.renewal.sheets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.renewal.dataset.RecordSource;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.sheets.internal.table.CsvFolders;
import dev.renewal.sheets.internal.table.RowCursor;
import dev.renewal.sheets.internal.table.Table;
import dev.renewal.sheets.internal.table.TableFile;
import dev.renewal.sheets.internal.table.TableRow;
import dev.renewal.sheets.layout.CodeLabels;
import dev.renewal.standard.Codelist;
import dev.renewal.standards.Standards;
import dev.renewal.text.FormulaGuard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Nothing is lost between JSON, workbooks and CSV folders. */
class RoundTripTest {

  private static final CodeLabels LABELS = labels();
  private static final Path TOWN = Path.of("../../examples/data/town/conforming.json");

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void aWorkbookHoldsAnyDataset(@ForAll long seed) throws IOException {
    RecordSource source = Sources.of(new RandomDatasets(seed).dataset());
    Path file = Files.createTempFile("any", ".xlsx");
    try {
      Files.write(file, workbook(source));
      RecordSource read = SheetReader.of(LABELS).source(file);
      assertEquals(List.of(), Sources.problems(read));
      assertEquals("", Sources.difference(Sources.content(source), Sources.content(read)));
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void aFolderHoldsAnyDataset(@ForAll long seed) throws IOException {
    RecordSource source = Sources.of(new RandomDatasets(seed).dataset());
    Path folder = Files.createTempDirectory("any");
    try {
      assertEquals(List.of(), SheetWriter.of(LABELS).writeFolder(source, folder));
      RecordSource read = SheetReader.of(LABELS).source(folder);
      assertEquals(List.of(), Sources.problems(read));
      assertEquals("", Sources.difference(Sources.content(source), Sources.content(read)));
    } finally {
      delete(folder);
    }
  }

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void noCellRunsAsAFormula(@ForAll long seed) throws IOException {
    RecordSource source = Sources.of(new RandomDatasets(seed).dataset());
    Path folder = Files.createTempDirectory("any");
    try {
      SheetWriter.of(LABELS).writeFolder(source, folder);
      try (TableFile written = CsvFolders.open(folder)) {
        for (Table table : written.tables()) {
          try (RowCursor rows = table.open()) {
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
              row.cells().stream()
                  .filter(Objects::nonNull)
                  .forEach(
                      cell -> assertFalse(FormulaGuard.startsFormula(cell.text()), cell::text));
            }
          }
        }
      }
    } finally {
      delete(folder);
    }
  }

  @Test
  void theSameDataGiveTheSameBytes() throws IOException, InterruptedException {
    RecordSource source = DatasetReader.of(ReadLimits.DEFAULT).source(TOWN);
    byte[] first = workbook(source);
    Thread.sleep(20);
    assertArrayEquals(first, workbook(source));
  }

  private static byte[] workbook(RecordSource source) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(List.of(), SheetWriter.of(LABELS).writeWorkbook(source, out));
    return out.toByteArray();
  }

  private static CodeLabels labels() {
    List<Codelist> lists = new ArrayList<>();
    Standards.all().forEach(standard -> lists.addAll(standard.codelists()));
    return CodeLabels.of(lists);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
