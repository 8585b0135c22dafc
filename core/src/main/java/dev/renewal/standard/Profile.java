package dev.renewal.standard;

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
 * A named set of assumptions about what a standard leaves open (假设方案), such as equal weights.
 *
 * <p>It is never on unless it is named, and whatever rests on it is a trial calculation (试算,非官方).
 *
 * <pre>{@code
 * {"format": "renewal-profile/1.0", "standard": "townscape-town", "id": "early-start",
 *  "title": {"zh": "…", "en": "…"},
 *  "values": [{"name": "landedMeans", "value": "STARTED", "why": {"zh": "…", "en": "…"}}]}
 * }</pre>
 */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = Profile.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Profile.Builder.class)
@JsonPropertyOrder({"format", "standard", "id", "title", "values"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface Profile {

  /** The format written, {@code renewal-profile/1.0}. */
  String FORMAT = "renewal-profile/1.0";

  /** The format of its file, {@link #FORMAT}; absent for the profile of a pack. */
  Optional<String> getFormat();

  /** The id of the standard, perhaps with its version: {@code townscape-town@1.0.0}. */
  String getStandard();

  /** Its id: {@code early-start}. */
  String getId();

  /** Its title (名称). */
  LocalText getTitle();

  /** What it assumes. */
  List<AssumedValue> getValues();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableProfile.Builder {}
}
