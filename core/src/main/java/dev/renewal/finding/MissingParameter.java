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
 * A parameter that a source leaves open and nobody has set, so that rules cannot be decided
 * (缺少的参数).
 */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = MissingParameter.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = MissingParameter.Builder.class)
@JsonPropertyOrder({
  "pack",
  "name",
  "clause",
  "quote",
  "question",
  "answeredBy",
  "rulesDecided",
  "rules"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface MissingParameter {

  /** The id of the standard that declares it. */
  String getPack();

  /** Its name: {@code awardAmount}. */
  String getName();

  /** The clause that leaves it open. */
  Optional<ClauseRef> getClause();

  /** The clause in the exact words of the source. */
  Optional<String> getQuote();

  /** What has to be answered. */
  Optional<LocalText> getQuestion();

  /** Who could answer it. */
  Optional<LocalText> getAnsweredBy();

  /** How many rules wait for it. */
  Integer getRulesDecided();

  /** The ids of those rules. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<String> getRules();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableMissingParameter.Builder {}
}
