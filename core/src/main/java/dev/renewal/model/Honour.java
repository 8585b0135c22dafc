package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A prize or a distinction already won (荣誉).
 *
 * <p>Prizes such as the 鲁班奖 carry no money; money is an incentive grant.
 */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Honour.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Honour.Builder.class)
@JsonPropertyOrder({"code", "title", "level", "year", "awardedOn", "by"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Honour {
  /** {@return the prize (荣誉代码)} For example {@code LUBAN_PRIZE}. Source: {@code S2-112}. */
  Optional<HonourCode> getCode();

  /** {@return the name of the prize as written (荣誉名称)} Source: {@code S0-061}. */
  Optional<String> getTitle();

  /** {@return the level of the body that gives it (级别)} */
  Optional<ProgrammeLevel> getLevel();

  /** {@return the year for which it was given (年度)} Source: {@code S0-010}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "uuuu")
  Optional<Year> getYear();

  /** {@return the day on which it was given (授予日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getAwardedOn();

  /** {@return the name of the body that gave it (授予单位)} Source: {@code S0-098}. */
  Optional<String> getBy();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one honour; reusable, not thread-safe. */
  final class Builder extends ImmutableHonour.Builder {}
}
