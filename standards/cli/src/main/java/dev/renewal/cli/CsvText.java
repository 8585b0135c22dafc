package dev.renewal.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.renewal.text.FormulaGuard;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Results as comma-separated lines (RFC 4180, ended by LF), guarded so that no spreadsheet runs a
 * cell as a formula.
 */
final class CsvText {
  private final CsvWriter writer;

  private CsvText(Writer out) {
    this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
  }

  /** Rows as text. */
  static String of(Iterable<List<String>> rows) {
    StringWriter text = new StringWriter();
    try {
      write(rows, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory can be written", impossible);
    }
    return text.toString();
  }

  /** Writes rows; the writer stays open. */
  static void write(Iterable<List<String>> rows, Writer out) throws IOException {
    CsvText text = new CsvText(out);
    for (List<String> row : rows) {
      text.writer.writeRecord(row.stream().map(FormulaGuard::guard).toList());
    }
    text.writer.flush();
  }
}
