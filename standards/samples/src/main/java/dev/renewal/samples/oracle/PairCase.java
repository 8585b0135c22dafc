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
 * Two submissions that belong together, and what must be said of the pair (成对的样例): those of two
 * counties that are merged, or a submission and its resubmission that are compared.
 */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = PairCase.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = PairCase.Builder.class)
@JsonPropertyOrder({"id", "title", "standard", "first", "second", "possible", "expected"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface PairCase {

  /** Its id (编号): {@code town-reported-differently}. */
  String getId();

  /** What it shows (说明). */
  LocalText getTitle();

  /** The standard by which both are judged before they are compared (标准); none for a merge. */
  Optional<String> getStandard();

  /** The first submission (先报). */
  JsonTree getFirst();

  /** The second submission (后报). */
  JsonTree getSecond();

  /** Whether the two can be merged (能否汇总); none for a comparison. */
  Optional<Boolean> getPossible();

  /** All that must be said of the two, and nothing else (应有的结论). */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<PairFinding> getExpected();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutablePairCase.Builder {}
}
