package dev.renewal.standard;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.finding.Severity;
import dev.renewal.model.RenewalStyle;
import dev.renewal.schema.JsonTree;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One change of an overlay, with its reason (变更).
 *
 * <p>It names what it changes: a {@code rule} (its threshold, severity, or whether it is binding or
 * disabled), a {@code parameter} or blank cell {@code list/key/column} (its value), or a {@code
 * codelist} (further rows).
 */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = OverlayChange.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = OverlayChange.Builder.class)
@JsonPropertyOrder({
  "rule",
  "parameter",
  "codelist",
  "threshold",
  "severity",
  "binding",
  "disable",
  "value",
  "rows",
  "title",
  "message",
  "fix",
  "clause",
  "reason"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface OverlayChange {

  /** The rule that is changed. */
  Optional<String> getRule();

  /** The parameter, or the cell {@code list/key/column} of a code list, that is given a value. */
  Optional<String> getParameter();

  /** The code list that is given further rows. */
  Optional<String> getCodelist();

  /** The value written in the rule that is replaced. */
  Optional<Replacement> getThreshold();

  /** What a failure of the rule weighs from now on. */
  Optional<Severity> getSeverity();

  /** Whether overlays above this one may only tighten the rule. */
  Optional<Boolean> isBinding();

  /** Whether the rule is no longer judged. */
  Optional<Boolean> isDisable();

  /** The value of the parameter, as a params file writes it. */
  Optional<JsonTree> getValue();

  /** Further rows of the code list. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<AddedRow> getRows();

  /** What the rule is about from now on, where the old title names the old value. */
  Optional<LocalText> getTitle();

  /** What is wrong when it fails, where the old sentence names the old value. */
  Optional<LocalText> getMessage();

  /** How to mend it, where the old sentence names the old value. */
  Optional<LocalText> getFix();

  /** The clause that says so, of this overlay or of what lies beneath; the rule cites it first. */
  Optional<String> getClause();

  /** Why. */
  LocalText getReason();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableOverlayChange.Builder {}
}
