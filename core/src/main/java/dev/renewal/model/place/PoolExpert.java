package dev.renewal.model.place;

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

/** An expert of the pool of a city or county (入库专家). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = PoolExpert.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = PoolExpert.Builder.class)
@JsonPropertyOrder({"discipline", "name", "partyId", "appointedOn"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface PoolExpert {
  /** {@return the discipline of the expert (专业)} Source: {@code S1-132}. */
  Optional<ExpertDiscipline> getDiscipline();

  /** {@return the name of the expert (姓名)} */
  @Personal
  Optional<String> getName();

  /** {@return the id of the expert among the parties (主体编号)} */
  @Refers("party")
  Optional<@Size(min = 1) String> getPartyId();

  /** {@return the day of the appointment (聘任日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getAppointedOn();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one pool expert; reusable, not thread-safe. */
  final class Builder extends ImmutablePoolExpert.Builder {}
}
