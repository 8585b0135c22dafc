package dev.renewal.sheets.internal.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.dataset.UnreadableSourceException.Reason;
import dev.renewal.sheets.internal.cell.RawCell;
import dev.renewal.sheets.internal.cell.SheetTexts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folders of CSV files, read row by row. */
public final class CsvFolders {

  private static final String ENDING = ".csv";

  private CsvFolders() {}

  /**
   * Opens a folder.
   *
   * @throws UnreadableSourceException if a file is in no known encoding
   */
  public static TableFile open(Path folder) throws IOException {
    List<Table> tables = new ArrayList<>();
    List<String> inGb18030 = new ArrayList<>();
    for (Path file : files(folder)) {
      Charset charset = CsvEncoding.of(file);
      tables.add(new OneFile(file, charset));
      if (charset.equals(CsvEncoding.GB18030)) {
        inGb18030.add(name(file));
      }
    }
    return new Folder(tables, inGb18030);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> name(file).toLowerCase(Locale.ROOT).endsWith(ENDING))
          .filter(Files::isRegularFile)
          .sorted((a, b) -> name(a).compareTo(name(b)))
          .toList();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** An open folder. */
  private record Folder(List<Table> tables, List<String> inGb18030) implements TableFile {
    @Override
    public boolean since1904() {
      return false;
    }

    @Override
    public void close() {}
  }

  /** A file. */
  private record OneFile(Path file, Charset charset) implements Table {
    @Override
    public String name() {
      String name = shownName();
      return name.substring(0, name.length() - ENDING.length());
    }

    @Override
    public String shownName() {
      return CsvFolders.name(file);
    }

    @Override
    public RowCursor open() throws IOException {
      char separator;
      try (BufferedReader first = new BufferedReader(CsvEncoding.open(file, charset))) {
        separator = separator(first.readLine());
      }
      return new Rows(CsvEncoding.open(file, charset), separator, shownName());
    }

    /** The comma, unless the first line has none and has others that are in use. */
    private static char separator(@Nullable String line) {
      if (line == null || line.indexOf(',') >= 0) {
        return ',';
      }
      return line.indexOf('\t') >= 0 ? '\t' : line.indexOf(';') >= 0 ? ';' : ',';
    }
  }

  /** The rows of a file. */
  private static final class Rows implements RowCursor {
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final String name;
    private int number;

    Rows(Reader text, char separator, String name) {
      reader =
          CsvReader.builder()
              .fieldSeparator(separator)
              .skipEmptyLines(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(text);
      records = reader.iterator();
      this.name = name;
    }

    @Override
    public @Nullable TableRow next() throws IOException {
      try {
        while (records.hasNext()) {
          CsvRecord record = records.next();
          number++;
          if (record.getFields().stream().anyMatch(field -> !field.isBlank())) {
            return new TableRow(number, cells(record.getFields()));
          }
        }
        return null;
      } catch (CsvParseException broken) {
        throw new UnreadableSourceException(
            Reason.NOT_ACCESSIBLE,
            SheetTexts.text("unreadable.csv", "file", name, "row", number + 1),
            null,
            broken);
      }
    }

    private static List<@Nullable RawCell> cells(List<String> fields) {
      List<@Nullable RawCell> cells = new ArrayList<>(fields.size());
      fields.forEach(field -> cells.add(field.isEmpty() ? null : RawCell.text(field)));
      return cells;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
