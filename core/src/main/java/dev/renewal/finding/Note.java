package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.text.LocalText;
import org.immutables.value.Value;

/**
 * Something a reader of the report must know that is no finding: validity unknown, a trial
 * calculation (说明).
 */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = Note.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Note.Builder.class)
@JsonPropertyOrder({"code", "message"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface Note {

  /** The kind of note: {@code validity-unknown}. */
  String getCode();

  /** The note in a sentence. */
  LocalText getMessage();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableNote.Builder {}
}
