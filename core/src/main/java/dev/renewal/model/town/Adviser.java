package dev.renewal.model.town;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.ExpertDiscipline;
import dev.renewal.model.Personal;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An adviser of a town (技术顾问). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Adviser.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Adviser.Builder.class)
@JsonPropertyOrder({"role", "discipline", "name", "partyId", "appointedOn"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Adviser {
  /**
   * {@return the role of the adviser (角色)} For example {@code TECHNICAL_ADVISER}. Source: {@code
   * S0-079}, {@code S0-080}, {@code S0-081}, {@code S0-082}, {@code S1-131}.
   */
  Optional<AdviserRole> getRole();

  /**
   * {@return the discipline of the adviser (专业)} Source: {@code S1-132}, {@code S1-133}, {@code
   * S1-134}, {@code S1-135}.
   */
  Optional<ExpertDiscipline> getDiscipline();

  /** {@return the name of the adviser (姓名)} */
  @Personal
  Optional<String> getName();

  /** {@return the id of the adviser among the parties (主体编号)} */
  @Refers("party")
  Optional<@Size(min = 1) String> getPartyId();

  /** {@return the day of the appointment (聘任日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getAppointedOn();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one adviser; reusable, not thread-safe. */
  final class Builder extends ImmutableAdviser.Builder {}
}
