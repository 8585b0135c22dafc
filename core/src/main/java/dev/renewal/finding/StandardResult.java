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

/** What a report says about one standard: which text exactly, and the verdict by it (标准结论). */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = StandardResult.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = StandardResult.Builder.class)
@JsonPropertyOrder({
  "id",
  "version",
  "digest",
  "baseDigest",
  "overlays",
  "adoptedBy",
  "disabled",
  "basis",
  "status",
  "title",
  "verdict",
  "decided",
  "rules"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface StandardResult {

  /** The id of the standard: {@code townscape-town}. */
  String getId();

  /** Its version: {@code 1.0.0}. */
  String getVersion();

  /** SHA-256 of its files, and of the overlays on it, 64 hex digits. */
  Optional<String> getDigest();

  /** SHA-256 of the files of the standard alone, where overlays lie on it. */
  Optional<String> getBaseDigest();

  /** The overlays that lie on it, the lowest first. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<OverlayRef> getOverlays();

  /** The overlay whose authority adopted it as its own norm: {@code ningan-towns@1.0.0}. */
  Optional<String> getAdoptedBy();

  /** Its rules that overlays disabled. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<DisabledRuleRef> getDisabled();

  /** What kind of text it rests on. */
  Basis getBasis();

  /** Its status: {@code active}, {@code draft}, {@code unverified}. */
  Optional<String> getStatus();

  /** Its title. */
  Optional<LocalText> getTitle();

  /** The verdict by its rules and the layers beneath them. */
  Verdict getVerdict();

  /** How many of its rules were decided on every subject. */
  Integer getDecided();

  /** How many rules it has. */
  Integer getRules();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableStandardResult.Builder {}
}
