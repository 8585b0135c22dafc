package dev.renewal.samples.oracle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What must come out for one unit (应有的得分). */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = ExpectedScore.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ExpectedScore.Builder.class)
@JsonPropertyOrder({"unit", "standing", "score", "published", "grade", "rank", "working"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface ExpectedScore {

  /** The id of the unit (单元). */
  String getUnit();

  /** Where it stands (状态): {@code RANKED}, {@code DISQUALIFIED}, {@code HELD} … */
  String getStanding();

  /** The final score before rounding (得分), exactly; empty if it has none. */
  Optional<BigDecimal> getScore();

  /** The score as it is published (公布得分), where that is rounded. */
  Optional<BigDecimal> getPublished();

  /** The code of its grade (等次); empty if it has none. */
  Optional<String> getGrade();

  /** Its rank from the top (名次), equals sharing the best of their ranks; empty if unranked. */
  Optional<Integer> getRank();

  /** How the score comes about (算式): {@code (90 + 90.02) ÷ 2}. */
  String getWorking();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableExpectedScore.Builder {}
}
