package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.text.LocalText;
import java.util.Optional;
import org.immutables.value.Value;

/** A value that was given from outside and that results rest on (假设). */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = Assumption.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Assumption.Builder.class)
@JsonPropertyOrder({"pack", "name", "value", "origin", "profile", "why"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface Assumption {

  /** The id of the standard whose parameter it is. */
  String getPack();

  /** The name of the parameter. */
  String getName();

  /** The value as given: {@code 600万元}. */
  String getValue();

  /** Where it was given: on the command line, in a file, in the header. */
  Optional<LocalText> getOrigin();

  /** The id of the profile that assumes it, where it is an assumption. */
  Optional<String> getProfile();

  /** Why the profile assumes it. */
  Optional<LocalText> getWhy();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableAssumption.Builder {}
}
