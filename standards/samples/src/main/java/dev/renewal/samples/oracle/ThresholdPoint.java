package dev.renewal.samples.oracle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.renewal.finding.Outcome;
import java.util.List;
import java.util.Objects;

/**
 * A value at a threshold or around it, and how the rule comes out there (取值点).
 *
 * @param position where it lies: {@code below}, {@code at}, {@code above}, {@code missing}, or what
 *     else is special about it, such as {@code at-other-unit}
 * @param edits what is changed in the dataset of the threshold, in this order
 * @param outcome the outcome of the rule for the subject
 */
@JsonPropertyOrder({"position", "edits", "outcome"})
@JsonIgnoreProperties(ignoreUnknown = false)
public record ThresholdPoint(
    String position,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OracleEdit> edits,
    Outcome outcome) {

  /** Checks that nothing is null. */
  @JsonCreator
  public ThresholdPoint(
      @JsonProperty("position") String position,
      @JsonProperty("edits") List<OracleEdit> edits,
      @JsonProperty("outcome") Outcome outcome) {
    this.position = Objects.requireNonNull(position, "position");
    this.edits = edits == null ? List.of() : List.copyOf(edits);
    this.outcome = Objects.requireNonNull(outcome, "outcome");
  }
}
