package dev.renewal.finding;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.schema.internal.ShippedSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes reports as JSON for files: UTF-8, indented by two, a line feed after each line and at the
 * end, the same bytes on every machine. The form is published as a {@linkplain #schema() JSON
 * Schema}.
 */
public final class ReportJson {

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .findAndAddModules()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build()
          .writer(indented());

  private ReportJson() {}

  /** Writes one report; the stream stays open. */
  public static void write(Report report, OutputStream out) throws IOException {
    WRITER.writeValue(out, report);
    out.write('\n');
  }

  /** Writes several reports as one array, in their order; the stream stays open. */
  public static void write(List<Report> reports, OutputStream out) throws IOException {
    WRITER.writeValue(out, reports);
    out.write('\n');
  }

  /** The JSON Schema (draft 2020-12) that every report conforms to, as UTF-8. */
  public static byte[] schema() {
    return ShippedSchema.read(ReportJson.class, "report.schema.json");
  }

  private static PrettyPrinter indented() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(lines)
        .withArrayIndenter(lines);
  }
}
