package dev.renewal.samples.oracle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Percentage;
import java.util.List;
import org.immutables.value.Value;

/**
 * Units with scores, and which of them are the lowest share (末位划线答案): the place of each, and those
 * below the cut by the way of rounding and of treating equals.
 */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = CutCase.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = CutCase.Builder.class)
@JsonPropertyOrder({"id", "share", "rounding", "ties", "units", "lowest"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface CutCase {

  /** Its id (编号): {@code ceiling-include-all}. */
  String getId();

  /** The share of the units that is cut off (比例): {@code 10%}. */
  Percentage getShare();

  /** How the number is rounded (取整): {@code FLOOR}, {@code HALF_UP}, {@code CEILING}. */
  String getRounding();

  /** What becomes of equals at the cut (并列): {@code INCLUDE_ALL}, {@code EXCLUDE_ALL}. */
  String getTies();

  /** The units with their scores and places (单位). */
  List<CutUnit> getUnits();

  /** The ids of those below the cut, the lowest first, equals by id (末位单位). */
  List<String> getLowest();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableCutCase.Builder {}
}
