package dev.renewal.samples.oracle;

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
 * A dataset and what must be found in it (带答案的样例): the data of a shipped profile, changed at some
 * places, and the findings that then are there and no others.
 *
 * <p>The answers are worked out from the words of the clauses and the meaning of the language of
 * rules: a comparison with what is absent is undecided, which is no finding.
 */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = OracleCase.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = OracleCase.Builder.class)
@JsonPropertyOrder({"id", "about", "position", "title", "profile", "seed", "edits", "expected"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface OracleCase {

  /** Its id (编号): {@code dispatch-24h-above}. */
  String getId();

  /** The rule whose threshold it is at, or {@code dirt} (对象): {@code QZ-2-2}. */
  String getAbout();

  /**
   * Where it lies (位置): {@code below}, {@code at}, {@code above}, {@code missing}; none for dirt.
   */
  Optional<String> getPosition();

  /** What it shows (说明). */
  LocalText getTitle();

  /** The id of the shipped profile that the data come from (样例方案): {@code typical}. */
  String getProfile();

  /** The seed of the data (种子). */
  Long getSeed();

  /** What is changed, in this order (改动). */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<OracleEdit> getEdits();

  /** All that must be found, and nothing else (应有的发现). */
  List<OracleFinding> getExpected();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableOracleCase.Builder {}
}
