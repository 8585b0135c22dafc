package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One rule, or one check of the layers below the standards, with the exact number of its outcomes
 * (规则统计).
 */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = RuleCount.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = RuleCount.Builder.class)
@JsonPropertyOrder({
  "rule",
  "standard",
  "overlays",
  "severity",
  "bearer",
  "stage",
  "title",
  "clause",
  "counts",
  "waived"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface RuleCount {

  /** The id of the rule. */
  String getRule();

  /** The id of the standard the rule belongs to; checks of the layers below have none. */
  Optional<String> getStandard();

  /** The overlays that changed or added it: {@code ningan-towns@1.0.0}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<String> getOverlays();

  /** How much the rule weighs. */
  Severity getSeverity();

  /** Whose duty it is: {@code county-office}. */
  Optional<String> getBearer();

  /** The stage from which on it is due: {@code creation}. */
  Optional<String> getStage();

  /** What the rule demands, in a line. */
  Optional<LocalText> getTitle();

  /** The clause it carries. */
  Optional<ClauseRef> getClause();

  /** How many outcomes of each kind it had. */
  Counts getCounts();

  /** How many of the failed outcomes are waived; absent for none. */
  Optional<Long> getWaived();

  /** How many failed outcomes are not waived. */
  default long standing() {
    return getCounts().failed() - getWaived().orElse(0L);
  }

  /**
   * Whether the rule lies beneath every standard: a check of a layer, or a rule of the core pack.
   */
  default boolean concernsEveryStandard() {
    return getStandard().map(Report.CORE_STANDARD::equals).orElse(true);
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableRuleCount.Builder {}
}
