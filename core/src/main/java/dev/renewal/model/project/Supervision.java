package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.PartyRole;
import dev.renewal.model.RenewalStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The supervision of a real-estate project (监管).
 *
 * <p>The colour and the high risk are two statements: that high risk means red is a reading of the
 * source, not its word.
 */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Supervision.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Supervision.Builder.class)
@JsonPropertyOrder({
  "colour",
  "highRisk",
  "planAdoptedOn",
  "planLeadRole",
  "jointFundControl",
  "closedManagement"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Supervision {
  /**
   * {@return the colour of the supervision class (监管色)} Source: {@code S2-094}, {@code S2-095},
   * {@code S2-096}, {@code S2-097}.
   */
  Optional<SupervisionColour> getColour();

  /** {@return whether the project is of high risk (高风险)} Source: {@code S2-098}. */
  Optional<Boolean> getHighRisk();

  /** {@return the day on which its own plan was adopted (一楼一策通过日期)} Source: {@code S2-098}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getPlanAdoptedOn();

  /** {@return the role of the body that leads it (领衔主体)} Source: {@code S2-098}. */
  Optional<PartyRole> getPlanLeadRole();

  /** {@return whether its funds are under joint control (资金共管)} Source: {@code S2-099}. */
  Optional<Boolean> getJointFundControl();

  /** {@return whether its funds are managed apart (封闭管理)} Source: {@code S2-099}. */
  Optional<Boolean> getClosedManagement();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one supervision; reusable, not thread-safe. */
  final class Builder extends ImmutableSupervision.Builder {}
}
