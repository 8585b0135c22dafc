package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A firm that runs a place or some of its services (运营商). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Operator.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Operator.Builder.class)
@JsonPropertyOrder({"kind", "partyId", "name", "services", "firstDay", "lastDay"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Operator {
  /**
   * {@return the kind of operator (运营商类别)} For example {@code INTEGRATED_OPERATOR}. Source: {@code
   * S1-118}, {@code S0-063}.
   */
  Optional<OperatorKind> getKind();

  /** {@return the id of the firm among the parties (主体编号)} */
  @Refers("party")
  Optional<@Size(min = 1) String> getPartyId();

  /** {@return the name of the firm (名称)} */
  Optional<String> getName();

  /** {@return the services that the firm runs (运营服务)} Source: {@code S3-124}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<OperatorService> getServices();

  /** {@return the first day of the engagement (起始日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getFirstDay();

  /** {@return the last day of the engagement (截止日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getLastDay();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one operator; reusable, not thread-safe. */
  final class Builder extends ImmutableOperator.Builder {}
}
