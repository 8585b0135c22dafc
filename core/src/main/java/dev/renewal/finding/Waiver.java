package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.text.LocalText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The decision of a receiving authority to let a finding pass until a day (豁免、容缺). */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = Waiver.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Waiver.Builder.class)
@JsonPropertyOrder({"rule", "fingerprint", "reason", "by", "until", "about"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface Waiver {

  /** The id of the rule: {@code TT-3.2-1}. */
  String getRule();

  /** The fingerprint of the finding, as the JSON report gives it. */
  String getFingerprint();

  /** Why. */
  String getReason();

  /** Who decided it. */
  String getBy();

  /** The last day on which it counts. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  LocalDate getUntil();

  /** What the finding says, for people; not read by the engine. */
  Optional<LocalText> getAbout();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableWaiver.Builder {}
}
