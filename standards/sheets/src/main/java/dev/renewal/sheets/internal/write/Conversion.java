package dev.renewal.sheets.internal.write;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.sheets.internal.cell.SheetTexts;
import dev.renewal.sheets.layout.CodeLabels;
import dev.renewal.sheets.layout.SheetLayout;
import dev.renewal.text.LocalText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Writes the records of a source as sheets. */
public final class Conversion {

  private final CodeLabels labels;
  private final BiConsumer<String, LocalText> unheld;
  private final Map<String, Set<String>> ids = new HashMap<>();

  /**
   * A conversion.
   *
   * @param labels what codes are called in cells
   * @param unheld takes what sheets cannot hold, and where it was: a pointer or the name of a sheet
   */
  public Conversion(CodeLabels labels, BiConsumer<String, LocalText> unheld) {
    this.labels = labels;
    this.unheld = unheld;
  }

  /** Writes a workbook; the output stays open. */
  public void toWorkbook(RecordSource source, OutputStream out) throws IOException {
    try (Gathering gathering = gather(source)) {
      StableWorkbook.write(
          out,
          made -> {
            try (RowTarget target = new WorkbookTarget(made, unheld)) {
              write(gathering, target);
            }
          });
    }
  }

  /** Writes a folder of CSV files. */
  public void toFolder(RecordSource source, Path folder) throws IOException {
    try (Gathering gathering = gather(source);
        RowTarget target = new CsvTarget(folder)) {
      write(gathering, target);
    }
  }

  private static void write(Gathering gathering, RowTarget target) throws IOException {
    for (Gathered rows : gathering.all()) {
      target.write(rows);
    }
  }

  /** Takes the records of a source apart. */
  public Gathering gather(RecordSource source) throws IOException {
    Gathering gathering = new Gathering(labels);
    try (RecordCursor cursor = source.open()) {
      DatasetHeader header = cursor.header();
      gathering.add(SheetLayout.ofModel().header(), header, "");
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        add(gathering, next);
      }
      return gathering;
    } catch (IOException | RuntimeException failure) {
      gathering.close();
      throw failure;
    }
  }

  private void add(Gathering gathering, SourceRecord record) throws IOException {
    record
        .asides()
        .forEach(
            aside ->
                unheld.accept(
                    record.pointer() + aside.owner(),
                    SheetTexts.text("unheld.property", "name", aside.name())));
    if (record.document() == null || record.kind() == null) {
      unheld.accept(record.pointer(), SheetTexts.text("unheld.record"));
      return;
    }
    String id = record.document().getId();
    boolean hasLists =
        gathering.add(SheetLayout.ofModel().of(record.kind()), record.document(), id);
    boolean isNew = ids.computeIfAbsent(record.kind().name(), unused -> new HashSet<>()).add(id);
    if (!isNew && hasLists) {
      unheld.accept(record.pointer(), SheetTexts.text("unheld.owner-twice", "id", id));
    }
  }
}
