package dev.renewal.sheets;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.renewal.dataset.ClaimedStandard;
import dev.renewal.dataset.Dataset;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordSource;
import dev.renewal.model.Stage;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.ValueType;
import dev.renewal.sheets.internal.cell.Json;
import dev.renewal.sheets.internal.cell.RawCell;
import dev.renewal.sheets.internal.table.RowCursor;
import dev.renewal.sheets.internal.table.Table;
import dev.renewal.sheets.internal.table.TableFile;
import dev.renewal.sheets.internal.table.TableRow;
import dev.renewal.sheets.internal.table.Workbooks;
import dev.renewal.sheets.layout.CodeLabels;
import dev.renewal.sheets.layout.Column;
import dev.renewal.sheets.layout.Sheet;
import dev.renewal.sheets.layout.SheetLayout;
import dev.renewal.standard.Standard;
import dev.renewal.standards.Standards;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates opened, filled in and saved by LibreOffice; skipped with a notice where it is not. */
class FilledTemplateTest {

  private static final Standard STANDARD = Standards.get("townscape-town");
  private static final CodeLabels LABELS = CodeLabels.of(STANDARD.codelists());
  private static final long SEED = 2024;

  /** Below the keys and the headers is an example, or nothing; counted from 0. */
  private static final int FIRST_ROW = 3;

  /** Whatever {@code --kind} can name, in one workbook, since LibreOffice takes its time. */
  private static final String ALL =
      "town community project"
          + " incentiveGrant loanFacility bondIssue budget privateCapital disbursement"
          + " workPlan acceptanceBatch comparativeReview comprehensiveEvaluation applicationRound";

  @TempDir Path folder;

  @Test
  void whatIsFilledInIsReadBack() throws Exception {
    LibreOffice office = LibreOffice.in(folder);
    List<DocumentType> kinds = kinds(ALL);
    Path template = template(kinds);
    RecordSource data = data(kinds);
    Path saved = filled(office, template, data, false);
    RecordSource read = SheetReader.of(LABELS).source(saved);
    assertEquals(List.of(), Sources.problems(read));
    assertEquals("", Sources.difference(Sources.content(data), Sources.content(read)));
    WorkbookFile before = WorkbookFile.of(Files.readAllBytes(template));
    WorkbookFile after = WorkbookFile.of(Files.readAllBytes(saved));
    assertEquals(dropDowns(before), dropDowns(after));
    assertEquals(notes(before), notes(after));
  }

  @Test
  void sheetsSortedWithKeysAndHeadersAreReadBack() throws Exception {
    LibreOffice office = LibreOffice.in(folder);
    List<DocumentType> kinds = kinds("town community");
    Path template = template(kinds);
    RecordSource data = data(kinds);
    Path saved = filled(office, template, data, true);
    assertFalse(keyRowIsFirst(saved), "nothing has been sorted");
    RecordSource read = SheetReader.of(LABELS).source(saved);
    assertEquals(List.of(), Sources.problems(read));
    assertEquals("", Sources.difference(unordered(data), unordered(read)));
  }

  private static List<DocumentType> kinds(String names) {
    return Stream.of(names.split(" ", -1))
        .map(it -> DocumentKinds.byName(it).orElseThrow())
        .toList();
  }

  private Path template(List<DocumentType> kinds) throws IOException {
    Path file = folder.resolve("模板.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      SheetTemplate.of(kinds, LABELS).standard(STANDARD).stage(Stage.AWARD).write(out);
    }
    return file;
  }

  private RecordSource data(List<DocumentType> kinds) throws IOException {
    DatasetHeader.Builder header = DatasetHeader.builder();
    header.format("renewal-dataset/1.0").stage(Stage.AWARD).dataAsOf(LocalDate.of(2024, 12, 31));
    header.addReported("town.application", "community.facilities");
    header.addStandards(
        ClaimedStandard.builder().id(STANDARD.id()).version(STANDARD.version()).build());
    Dataset dataset =
        new RandomDatasets(SEED).withoutEmptyObjects().dataset(header.build(), kinds, 1);
    return Sources.of(dataset);
  }

  /** Opened with LibreOffice, filled in, saved with LibreOffice. */
  private Path filled(LibreOffice office, Path template, RecordSource data, boolean isSorted)
      throws IOException, InterruptedException {
    Path plain = folder.resolve("data.xlsx");
    try (OutputStream out = Files.newOutputStream(plain)) {
      assertEquals(List.of(), SheetWriter.of(LABELS).writeWorkbook(data, out));
    }
    FlatSheets open = FlatSheets.read(office.saved(template, "fods"));
    try (TableFile to = Workbooks.open(template);
        TableFile from = Workbooks.open(plain)) {
      for (Table table : from.tables()) {
        int rows = type(table, places(table.name(), to), open);
        if (isSorted) {
          open.reverse(table.name(), rows);
        }
      }
    }
    Path filled = folder.resolve("填好.fods");
    open.write(filled);
    return office.saved(filled, "xlsx");
  }

  /** The columns of the template by their keys. */
  private static Map<String, Integer> places(String name, TableFile template) throws IOException {
    Table table =
        template.tables().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    Map<String, Integer> places = new TreeMap<>();
    try (RowCursor rows = table.open()) {
      TableRow keys = rows.next();
      for (int at = 0; keys != null && at < keys.cells().size(); at++) {
        places.put(text(keys.cell(at)), at);
      }
    }
    return places;
  }

  /** Types the rows of a table into its sheet; tells how many rows the sheet then has. */
  private static int type(Table table, Map<String, Integer> places, FlatSheets open)
      throws IOException {
    Sheet sheet = SheetLayout.ofModel().find(table.name()).orElseThrow();
    int line = FIRST_ROW;
    try (RowCursor rows = table.open()) {
      TableRow keys = rows.next();
      rows.next();
      for (TableRow row = rows.next(); keys != null && row != null; row = rows.next()) {
        for (int at = 0; at < row.cells().size(); at++) {
          RawCell cell = row.cell(at);
          if (cell != null) {
            String key = text(keys.cell(at));
            type(sheet, key, line, requireNonNull(places.get(key), key), cell, open);
          }
        }
        line++;
      }
    }
    return line;
  }

  private static void type(
      Sheet sheet, String key, int row, int column, RawCell cell, FlatSheets open) {
    boolean isDate =
        sheet
            .column(key)
            .filter(it -> it.role() == Column.Role.VALUE && !it.attribute().isList())
            .filter(it -> it.attribute().type().kind() == ValueType.Kind.DATE)
            .isPresent();
    if (cell.type() == RawCell.Type.NUMBER) {
      open.number(sheet.name(), row, column, cell.text());
    } else if (isDate && !cell.text().startsWith(Json.LITERAL)) {
      open.date(sheet.name(), row, column, cell.text());
    } else {
      open.text(sheet.name(), row, column, cell.text());
    }
  }

  private static String text(@Nullable RawCell cell) {
    return cell == null ? "" : cell.text();
  }

  private static boolean keyRowIsFirst(Path file) throws IOException {
    try (TableFile book = Workbooks.open(file)) {
      for (Table table : book.tables()) {
        if (table.name().equals("镇(街道)")) {
          try (RowCursor rows = table.open()) {
            TableRow first = rows.next();
            return first != null && text(first.cell(0)).startsWith("#");
          }
        }
      }
      return true;
    }
  }

  /** All content, whatever the order of the records. */
  private static List<String> unordered(RecordSource source) throws IOException {
    return Sources.content(source).stream()
        .map(line -> line.replaceFirst("/[0-9]+ ", "/ "))
        .sorted()
        .toList();
  }

  /** Of each worksheet the cells with a list to choose from, and where the list stands. */
  private static List<String> dropDowns(WorkbookFile book) throws XMLStreamException {
    List<String> found = new ArrayList<>();
    for (String name : book.names()) {
      if (name.startsWith("xl/worksheets/sheet")) {
        XMLStreamReader reader = reader(book.part(name));
        String cells = "";
        while (reader.hasNext()) {
          if (reader.next() == XMLStreamConstants.START_ELEMENT) {
            if (reader.getLocalName().equals("dataValidation")
                && "list".equals(reader.getAttributeValue(null, "type"))) {
              cells = reader.getAttributeValue(null, "sqref");
            } else if (reader.getLocalName().equals("formula1")) {
              String list = reader.getElementText().replace("'", "").replace("$", "");
              for (String range : cells.split(" ", -1)) {
                found.add(name + " " + range + " " + list);
              }
            }
          }
        }
      }
    }
    assertFalse(found.isEmpty());
    return found.stream().sorted().toList();
  }

  /** The texts of all notes, in their order. */
  private static List<String> notes(WorkbookFile book) throws XMLStreamException {
    List<String> found = new ArrayList<>();
    for (String name : book.names()) {
      if (name.matches("xl/comments[0-9]+\\.xml")) {
        XMLStreamReader reader = reader(book.part(name));
        StringBuilder note = new StringBuilder();
        while (reader.hasNext()) {
          int event = reader.next();
          if (event == XMLStreamConstants.START_ELEMENT
              && reader.getLocalName().equals("comment")) {
            note = new StringBuilder(reader.getAttributeValue(null, "ref")).append(' ');
          } else if (event == XMLStreamConstants.START_ELEMENT
              && reader.getLocalName().equals("t")) {
            note.append(reader.getElementText());
          } else if (event == XMLStreamConstants.END_ELEMENT
              && reader.getLocalName().equals("comment")) {
            found.add(note.toString());
          }
        }
      }
    }
    assertFalse(found.isEmpty());
    return found.stream().sorted().toList();
  }

  private static XMLStreamReader reader(String part) throws XMLStreamException {
    return Xml.reader(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
  }
}
