package dev.renewal.samples.manifest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.ReadResult;
import dev.renewal.json.RefusedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes and reads manifests: UTF-8, indented by two, the same bytes on every machine. */
public final class ManifestJson {
  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .findAndAddModules()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build()
          .writer(indented());

  private ManifestJson() {}

  /** Writes a manifest; the stream stays open. */
  public static void write(Manifest manifest, OutputStream out) throws IOException {
    WRITER.writeValue(out, manifest);
    out.write('\n');
  }

  /**
   * Reads a manifest.
   *
   * @param name the name of the file, for messages
   * @param json its bytes, in UTF-8
   * @return the manifest
   * @throws RefusedFileException if it is none; says all that is wrong
   */
  public static Manifest read(String name, byte[] json) {
    ObjectReader reader = ObjectReader.of(ReadLimits.DEFAULT);
    ReadResult<Manifest> result = reader.read(json, Manifest.class);
    List<Problem> errors =
        new ArrayList<>(
            result.problems().stream().filter(it -> it.getSeverity() == Severity.ERROR).toList());
    if (errors.isEmpty()) {
      errors.addAll(
          ManifestProblems.of(
              reader.readTree(json).value().orElseThrow(), result.value().orElseThrow()));
    }
    if (!errors.isEmpty()) {
      throw new RefusedFileException(name, errors);
    }
    return result.value().orElseThrow();
  }

  /**
   * The JSON Schema (2020-12) of manifests, for editors and other tools.
   *
   * @return UTF-8
   */
  public static byte[] schema() {
    try (InputStream in = ManifestJson.class.getResourceAsStream("manifest.schema.json")) {
      return Objects.requireNonNull(in, "manifest.schema.json").readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
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
