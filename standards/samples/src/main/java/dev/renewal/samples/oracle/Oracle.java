package dev.renewal.samples.oracle;

import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.RecordWriter;
import dev.renewal.samples.generation.SampleData;
import dev.renewal.samples.generation.SampleProfiles;
import dev.renewal.samples.generation.Shard;
import dev.renewal.schema.JsonTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

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

  private static final OracleFile FILE = OracleFile.read("cases.json");
  private static final List<Threshold> THRESHOLDS = OracleFile.read("thresholds.json").thresholds();
  private static final List<ScoreCase> SCORES = OracleFile.read("scores.json").scores();
  private static final List<PairCase> PAIRS = OracleFile.read("pairs.json").pairs();

  private Oracle() {}

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
   * Thresholds of rules of the shipped standards, and how each rule comes out around it.
   *
   * @return the thresholds
   */
  public static List<Threshold> thresholds() {
    return THRESHOLDS;
  }

  /**
   * Units scored by the shipped scorecards, with their scores, grades and ranks.
   *
   * @return the cases
   */
  public static List<ScoreCase> scores() {
    return SCORES;
  }

  /**
   * Submissions that come in pairs: to be merged, or compared.
   *
   * @return the pairs
   */
  public static List<PairCase> pairs() {
    return PAIRS;
  }

  /**
   * The dataset of a point at a threshold.
   *
   * @param of the threshold
   * @param at one of its points
   * @return a JSON document, always the same bytes
   */
  public static byte[] dataset(Threshold of, ThresholdPoint at) {
    return changed(of.getDataset(), at.edits());
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
    return changed(tree, of.getEdits());
  }

  private static byte[] changed(JsonTree dataset, List<OracleEdit> edits) {
    JsonTree tree = dataset;
    for (OracleEdit edit : edits) {
      tree = Patch.apply(tree, edit);
    }
    return RecordWriter.toBytes(tree);
  }
}
