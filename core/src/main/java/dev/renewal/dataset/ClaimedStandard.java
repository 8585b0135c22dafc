package dev.renewal.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A standard that a dataset claims to meet (适用标准). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = ClaimedStandard.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ClaimedStandard.Builder.class)
@JsonPropertyOrder({"id", "version"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ClaimedStandard {
  /** {@return the id of the standard (标准编号)} For example {@code townscape-town}. */
  Optional<@Size(min = 1) String> getId();

  /**
   * {@return the version of the standard; empty for the one in force (版本)} For example {@code
   * 1.0.0}.
   */
  Optional<String> getVersion();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one claimed standard; reusable, not thread-safe. */
  final class Builder extends ImmutableClaimedStandard.Builder {}
}
