package dev.renewal.sheets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The forms in which sheets are kept. */
public enum SheetFormat {
  /** A workbook: one {@code .xlsx} file. */
  XLSX,
  /** A folder with one {@code .csv} file for each sheet. */
  CSV;

  /**
   * Tells the form of a file or folder by what it is and how it is named.
   *
   * @param path what is there, or is about to be written
   * @return {@link #CSV} for a folder and for a name without an ending, {@link #XLSX} for a name
   *     that ends in {@code .xlsx}; empty for any other
   */
  public static Optional<SheetFormat> of(Path path) {
    if (Files.isDirectory(path)) {
      return Optional.of(CSV);
    }
    Path last = path.getFileName();
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx")) {
      return Optional.of(XLSX);
    }
    return name.indexOf('.') < 0 ? Optional.of(CSV) : Optional.empty();
  }
}
