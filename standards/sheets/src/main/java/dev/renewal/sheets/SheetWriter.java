package dev.renewal.sheets;

import dev.renewal.dataset.RecordSource;
import dev.renewal.sheets.internal.write.Conversion;
import dev.renewal.sheets.layout.CodeLabels;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes datasets as workbooks and CSV folders; {@link SheetReader} with the same labels undoes it.
 *
 * <p>Values are written as people write them: {@code 600万元}, {@code 99%}, 老年食堂. What a cell could
 * not say so that it is read back the same (a text with spaces at its ends, one that a spreadsheet
 * would take for a formula, an empty object) stands there as {@code json:} and the JSON of the
 * value. Documents of a kind stay in their order; kinds stand in the order of a JSON document.
 *
 * <p>The source is read once; rows wait in temporary files until their sheet is written, so that
 * the memory does not grow with them. Immutable and safe for threads.
 *
 * <pre>{@code
 * List<Unheld> unheld = SheetWriter.of(labels).writeWorkbook(source, out);
 * }</pre>
 */
public final class SheetWriter {

  private final CodeLabels labels;

  private SheetWriter(CodeLabels labels) {
    this.labels = labels;
  }

  /**
   * A writer.
   *
   * @param labels what codes are called in cells; codes without a label are written as they are
   * @return the writer
   */
  public static SheetWriter of(CodeLabels labels) {
    return new SheetWriter(labels);
  }

  /**
   * Writes a workbook.
   *
   * @param source the dataset
   * @param out takes the {@code .xlsx} file; stays open
   * @return what a workbook cannot hold: unreadable records, properties kept aside, texts of more
   *     than 32,767 characters, rows beyond 1,048,574, lists of a document whose id another one has
   * @throws IOException if reading or writing fails
   */
  public List<Unheld> writeWorkbook(RecordSource source, OutputStream out) throws IOException {
    List<Unheld> unheld = new ArrayList<>();
    new Conversion(labels, (place, what) -> unheld.add(new Unheld(place, what)))
        .toWorkbook(source, out);
    return List.copyOf(unheld);
  }

  /**
   * Writes a CSV file for each sheet into a folder: UTF-8 with a byte order mark, a row of keys, a
   * row of headers.
   *
   * @param source the dataset
   * @param folder the folder, made if it is absent; it must have no CSV files
   * @return what sheets cannot hold: unreadable records, properties kept aside, lists of a document
   *     whose id another one has
   * @throws java.nio.file.FileAlreadyExistsException if the folder has CSV files
   * @throws IOException if reading or writing fails
   */
  public List<Unheld> writeFolder(RecordSource source, Path folder) throws IOException {
    List<Unheld> unheld = new ArrayList<>();
    new Conversion(labels, (place, what) -> unheld.add(new Unheld(place, what)))
        .toFolder(source, folder);
    return List.copyOf(unheld);
  }
}
