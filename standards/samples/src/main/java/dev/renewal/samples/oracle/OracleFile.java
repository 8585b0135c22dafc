package dev.renewal.samples.oracle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that holds cases; mostly those of one kind.
 *
 * @param cases datasets and their findings
 * @param cuts units and their cuts
 * @param thresholds thresholds of rules
 * @param scores units and their scores
 * @param pairs submissions that belong together
 */
@JsonIgnoreProperties(ignoreUnknown = false)
record OracleFile(
    List<OracleCase> cases,
    List<CutCase> cuts,
    List<Threshold> thresholds,
    List<ScoreCase> scores,
    List<PairCase> pairs) {

  @JsonCreator
  OracleFile(
      @JsonProperty("cases") List<OracleCase> cases,
      @JsonProperty("cuts") List<CutCase> cuts,
      @JsonProperty("thresholds") List<Threshold> thresholds,
      @JsonProperty("scores") List<ScoreCase> scores,
      @JsonProperty("pairs") List<PairCase> pairs) {
    this.cases = given(cases);
    this.cuts = given(cuts);
    this.thresholds = given(thresholds);
    this.scores = given(scores);
    this.pairs = given(pairs);
  }

  private static <T> List<T> given(List<T> list) {
    return Optional.ofNullable(list).map(List::copyOf).orElse(List.of());
  }

  /** A file that stands beside this class. */
  static OracleFile read(String name) {
    try (InputStream file = OracleFile.class.getResourceAsStream(name)) {
      byte[] json = Objects.requireNonNull(file, name).readAllBytes();
      ReadResult<OracleFile> result =
          ObjectReader.of(ReadLimits.DEFAULT).read(json, OracleFile.class);
      if (!result.problems().isEmpty()) {
        throw new IllegalStateException(name + ": " + result.problems());
      }
      return result.value().orElseThrow();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
