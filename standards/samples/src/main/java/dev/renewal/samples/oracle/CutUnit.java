package dev.renewal.samples.oracle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A unit with its score and its place (单位得分与名次).
 *
 * @param id the id
 * @param score the score
 * @param rank its place from the top; equals share the best of their places, as in 1, 2, 2, 4
 */
@JsonPropertyOrder({"id", "score", "rank"})
@JsonIgnoreProperties(ignoreUnknown = false)
public record CutUnit(String id, BigDecimal score, Integer rank) {

  /** Checks that nothing is null. */
  @JsonCreator
  public CutUnit(
      @JsonProperty("id") String id,
      @JsonProperty("score") BigDecimal score,
      @JsonProperty("rank") Integer rank) {
    this.id = Objects.requireNonNull(id, "id");
    this.score = Objects.requireNonNull(score, "score");
    this.rank = Objects.requireNonNull(rank, "rank");
  }
}
