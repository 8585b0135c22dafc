package dev.renewal.report.pipeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.renewal.finding.Report;
import dev.renewal.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Reports as SARIF 2.1.0, the form in which code hosts and editors take the findings of checks: one
 * run a submission, one rule a rule, findings with line and column in UTF-16 units.
 *
 * <p>A waived finding is a suppressed result; what could not be decided is a result of kind {@code
 * open}. The same reports give the same bytes.
 *
 * <pre>{@code
 * Sarif.write(List.of(report), Language.EN, out);
 * }</pre>
 */
public final class Sarif {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String VERSION = "2.1.0";

  private Sarif() {}

  /**
   * Writes reports.
   *
   * @param reports reports of submissions
   * @param language the language of the messages
   * @param out where to; stays open
   * @throws IOException if it cannot be written
   */
  public static void write(List<Report> reports, Language language, OutputStream out)
      throws IOException {
    JsonGenerator json =
        new JsonFactory()
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", VERSION);
    json.writeArrayFieldStart("runs");
    for (Report report : reports) {
      new SarifRun(report, language, json).write();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
    out.flush();
  }
}
