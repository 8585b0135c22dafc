package dev.renewal.report.problems.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.renewal.text.FormulaGuard;
import dev.renewal.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A problem list as CSV. */
public final class ProblemCsv {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Rows rows;

  /** A list in a language. */
  public ProblemCsv(Gathering gathering, Language language) {
    this.rows = new Rows(gathering, language);
  }

  /** Writes all of it; the stream stays open. */
  public void writeTo(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().build(writer);
    csv.writeRecord(rows.headings());
    for (List<String> row : rows.all()) {
      csv.writeRecord(row.stream().map(FormulaGuard::guard).toList());
    }
    csv.flush();
  }
}
