package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** One that should report (名册条目). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = RosterEntry.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = RosterEntry.Builder.class)
@JsonPropertyOrder({"expectedId", "name", "division"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface RosterEntry {
  /**
   * {@return the id under which its document should come (应报编号)} No reference: that the document is
   * missing is what a roster is there to show.
   */
  Optional<@Size(min = 1) String> getExpectedId();

  /** {@return the name (名称)} */
  Optional<String> getName();

  /** {@return the division (行政区划)} */
  Optional<DivisionCode> getDivision();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one roster entry; reusable, not thread-safe. */
  final class Builder extends ImmutableRosterEntry.Builder {}
}
