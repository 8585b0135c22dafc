package dev.renewal.sheets;

import dev.renewal.dataset.RecordSource;
import dev.renewal.json.ReadLimits;
import dev.renewal.sheets.internal.read.SheetSource;
import dev.renewal.sheets.internal.table.CsvFolders;
import dev.renewal.sheets.internal.table.TableFile;
import dev.renewal.sheets.internal.table.Workbooks;
import dev.renewal.sheets.layout.CodeLabels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads datasets from workbooks and CSV folders: what people fill in, and what {@link SheetWriter}
 * and {@link SheetTemplate} write.
 *
 * <p>The header is the one row of the sheet 数据集表头; every document is a row of the sheet of its
 * kind; the rows of its lists stand in sheets of their own and name it by its id. A cell is
 * understood as people write: numbers stored as text, full-width digits, stray spaces, dates as
 * serial numbers or text, units in the cell, Chinese labels of codes. What cannot be understood is
 * a problem at its cell and never guessed.
 *
 * <p>One pass holds one document in memory. The rows of lists are read before the documents of
 * their kind; beyond 4 MiB a sheet they wait in a temporary file, with 16 bytes a row in memory.
 * Immutable and safe for threads.
 *
 * <pre>{@code
 * RecordSource source = SheetReader.of(CodeLabels.of(standard.codelists())).source(path);
 * }</pre>
 */
public final class SheetReader {

  private final CodeLabels labels;
  private final ReadLimits limits;
  private final boolean tellsRemarks;

  private SheetReader(CodeLabels labels, ReadLimits limits, boolean tellsRemarks) {
    this.labels = labels;
    this.limits = limits;
    this.tellsRemarks = tellsRemarks;
  }

  /**
   * A reader with the usual limits.
   *
   * @param labels what codes are called in cells
   * @return the reader
   */
  public static SheetReader of(CodeLabels labels) {
    return new SheetReader(labels, ReadLimits.DEFAULT, false);
  }

  /**
   * A reader that only takes codes themselves, and labels of closed lists.
   *
   * @return the reader
   */
  public static SheetReader ofCodes() {
    return of(CodeLabels.of(List.of()));
  }

  /**
   * The same reader with other limits.
   *
   * @param other how much a source may ask of it
   * @return the reader
   */
  public SheetReader withLimits(ReadLimits other) {
    return new SheetReader(labels, other, tellsRemarks);
  }

  /**
   * A reader that tells what stands in the columns of remarks, which are not part of the dataset:
   * each remark is an info {@code structure.sheet-remark} at its cell.
   *
   * @return such a reader
   */
  public SheetReader tellingRemarks() {
    return new SheetReader(labels, limits, true);
  }

  /**
   * The dataset in a workbook or folder.
   *
   * @param path an {@code .xlsx} file, or a folder of {@code .csv} files (UTF-8 with or without
   *     byte order mark, or GB18030); opened anew for each pass
   * @return the source; nothing is read yet. Opening it refuses workbooks that {@link
   *     WorkbookGuard} refuses
   */
  public RecordSource source(Path path) {
    boolean isFolder = SheetFormat.of(path).filter(SheetFormat.CSV::equals).isPresent();
    return new SheetSource(
        () -> isFolder ? CsvFolders.open(path) : workbook(path), labels, limits, tellsRemarks);
  }

  private static TableFile workbook(Path path) throws IOException {
    WorkbookGuard.check(path);
    return Workbooks.open(path);
  }
}
