package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether the project is new, continued or completed in one year (年度状态). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = AnnualStatus.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = AnnualStatus.Builder.class)
@JsonPropertyOrder({"year", "status"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface AnnualStatus {
  /** {@return the year (年度)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "uuuu")
  Optional<Year> getYear();

  /** {@return the standing in that year (状态)} */
  Optional<AnnualProgress> getStatus();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one annual status; reusable, not thread-safe. */
  final class Builder extends ImmutableAnnualStatus.Builder {}
}
