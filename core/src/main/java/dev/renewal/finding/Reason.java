package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.text.LocalText;
import java.util.Optional;
import org.immutables.value.Value;

/** Why an outcome is not simply passed or failed: what is missing, broken, or not yet due. */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = Reason.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Reason.Builder.class)
@JsonPropertyOrder({"code", "message", "parameter", "pointer"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface Reason {

  /** The kind of reason: {@code parameter-unset}, {@code absent}, {@code broken}. */
  String getCode();

  /** The reason in a sentence. */
  LocalText getMessage();

  /** The parameter that is not set. */
  Optional<String> getParameter();

  /** The place that is absent, broken or ambiguous, as a JSON Pointer. */
  Optional<String> getPointer();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableReason.Builder {}
}
