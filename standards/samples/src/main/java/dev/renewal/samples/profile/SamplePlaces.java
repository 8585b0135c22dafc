package dev.renewal.samples.profile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.identifier.DivisionLevel;
import dev.renewal.model.RenewalStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The divisions over which the records of a group are spread (所在区划): those of a level that lie
 * within others, in the table of real divisions or among the header's synthetic ones.
 */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = SamplePlaces.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = SamplePlaces.Builder.class)
@JsonPropertyOrder({"within", "levels", "each"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface SamplePlaces {

  /** What the places lie in, or are; empty for the whole country (范围): {@code 3301}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<DivisionCode> getWithin();

  /** Their levels (层级): {@code SUBDISTRICT}, {@code TOWN}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<DivisionLevel> getLevels();

  /** How many records there are at each place; else they are spread unevenly (每处数量). */
  Optional<Integer> getEach();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableSamplePlaces.Builder {}
}
