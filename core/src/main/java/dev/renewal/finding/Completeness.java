package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import org.immutables.value.Value;

/** How far one document is filled in (填报完整度). */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = Completeness.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Completeness.Builder.class)
@JsonPropertyOrder({"kind", "id", "present", "expected"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface Completeness {

  /** The kind of the document: {@code town}. */
  String getKind();

  /** Its id. */
  String getId();

  /** How many of the expected entries are there. */
  Long getPresent();

  /** How many entries the standards expect at its stage. */
  Long getExpected();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableCompleteness.Builder {}
}
