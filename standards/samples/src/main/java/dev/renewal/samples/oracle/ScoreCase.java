package dev.renewal.samples.oracle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.schema.JsonTree;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Units scored by a shipped scorecard with the assumptions of a profile, and what must come out
 * (评分答案): scores, grades and ranks worked out by hand, each with its calculation.
 *
 * <p>The units are lines of a table in CSV, or the documents of a dataset.
 */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = ScoreCase.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ScoreCase.Builder.class)
@JsonPropertyOrder({
  "id",
  "standard",
  "scorecard",
  "profile",
  "title",
  "table",
  "dataset",
  "expected"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface ScoreCase {

  /** Its id (编号): {@code town-grade-bounds}. */
  String getId();

  /** The standard that has the scorecard, with its version (标准). */
  String getStandard();

  /** The scorecard (评分表): {@code town-evaluation}. */
  String getScorecard();

  /** The assumption profile (假设方案): {@code equal-weights}. */
  String getProfile();

  /** What it shows (说明). */
  LocalText getTitle();

  /** The lines of the table, the first of which names the columns (表); none for a dataset. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<String> getTable();

  /** The dataset whose documents are scored (数据); empty where there is a table. */
  Optional<JsonTree> getDataset();

  /** What must come out for each unit that is scored, and for no other (应有的得分). */
  List<ExpectedScore> getExpected();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableScoreCase.Builder {}
}
