package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A code of a list that no rule, score or total reads by an attribute of its own (标签). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Tag.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Tag.Builder.class)
@JsonPropertyOrder({"scheme", "code"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Tag {
  /**
   * {@return the name of the code list (标签体系)} For example {@code friendly-type}. Source: {@code
   * S1-033}.
   */
  Optional<@Size(min = 1) String> getScheme();

  /**
   * {@return the code within the list (标签代码)} For example {@code CHILD}. Source: {@code S1-033}.
   */
  Optional<@Size(min = 1) String> getCode();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one tag; reusable, not thread-safe. */
  final class Builder extends ImmutableTag.Builder {}
}
