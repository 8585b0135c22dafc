package dev.renewal.sheets.internal.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.renewal.sheets.internal.cell.RawCell;
import dev.renewal.sheets.layout.Column;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a CSV file for each sheet: UTF-8 with a byte order mark, keys first, then the headers. */
final class CsvTarget implements RowTarget {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path folder;

  /**
   * A folder.
   *
   * @throws FileAlreadyExistsException if CSV files are in it, which would be read with ours
   */
  CsvTarget(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    try (DirectoryStream<Path> others = Files.newDirectoryStream(folder, "*.csv")) {
      for (Path other : others) {
        throw new FileAlreadyExistsException(other.toString());
      }
    }
  }

  @Override
  public void write(Gathered rows) throws IOException {
    Path file = folder.resolve(rows.sheet().name() + ".csv");
    List<Column> columns = rows.columns();
    try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      text.write(BYTE_ORDER_MARK);
      CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
      csv.writeRecord(columns.stream().map(Headers::key).toList());
      csv.writeRecord(columns.stream().map(Headers::label).toList());
      for (int number = 0; number < rows.size(); number++) {
        csv.writeRecord(fields(rows.row(number), columns));
      }
      csv.flush();
    }
  }

  private static List<String> fields(Map<Integer, RawCell> row, List<Column> columns) {
    List<String> fields = new ArrayList<>();
    for (Column column : columns) {
      RawCell cell = row.get(column.index());
      fields.add(cell == null ? "" : cell.text());
    }
    return fields;
  }

  @Override
  public void close() {}
}
