package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A scenario built in the community (未来场景). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Scenario.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Scenario.Builder.class)
@JsonPropertyOrder({"code", "linesMet", "acceptedOn"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Scenario {
  /** {@return the scenario (场景)} Source: {@code S1-037}, {@code S1-041}, {@code S4-042}. */
  Optional<FutureScenario> getCode();

  /**
   * {@return the lines of government whose requirements it meets (条线要求)} Source: {@code S4-060}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<LineRequirement> getLinesMet();

  /** {@return the day on which it was accepted (验收日期)} Source: {@code S2-074}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getAcceptedOn();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one scenario; reusable, not thread-safe. */
  final class Builder extends ImmutableScenario.Builder {}
}
