package dev.renewal.samples.oracle;

import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.ReadResult;
import dev.renewal.json.RecordWriter;
import dev.renewal.samples.generation.SampleData;
import dev.renewal.samples.generation.SampleProfiles;
import dev.renewal.samples.generation.Shard;
import dev.renewal.schema.JsonTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The shipped cases with answers, against which any validator or ranking can be held.
 *
 * <pre>{@code
 * for (OracleCase each : Oracle.cases()) {
 *   byte[] dataset = Oracle.dataset(each); // a JSON document; each.getExpected() must be found in it
 * }
 * }</pre>
 */
public final class Oracle {

  private static final OracleFile FILE = read();

  private Oracle() {}

  private static OracleFile read() {
    try (InputStream file = Oracle.class.getResourceAsStream("cases.json")) {
      byte[] json = Objects.requireNonNull(file, "cases.json").readAllBytes();
      ReadResult<OracleFile> result =
          ObjectReader.of(ReadLimits.DEFAULT).read(json, OracleFile.class);
      if (!result.problems().isEmpty()) {
        throw new IllegalStateException(result.problems().toString());
      }
      return result.value().orElseThrow();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * The datasets with the findings that must be in them.
   *
   * @return values below, at and above thresholds and missing ones, and realistic dirt
   */
  public static List<OracleCase> cases() {
    return FILE.cases();
  }

  /**
   * Scores with places, and the units below a cut, equals at the cut among them.
   *
   * @return the cases
   */
  public static List<CutCase> cuts() {
    return FILE.cuts();
  }

  /**
   * The dataset of a case.
   *
   * @param of the case
   * @return a JSON document, always the same bytes
   */
  public static byte[] dataset(OracleCase of) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      SampleData.of(SampleProfiles.get(of.getProfile()), of.getSeed())
          .writeJson(bytes, Shard.WHOLE, 1, done -> {});
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    JsonTree tree =
        ObjectReader.of(ReadLimits.DEFAULT).readTree(bytes.toByteArray()).value().orElseThrow();
    for (OracleEdit edit : of.getEdits()) {
      tree = Patch.apply(tree, edit);
    }
    return RecordWriter.toBytes(tree);
  }
}
