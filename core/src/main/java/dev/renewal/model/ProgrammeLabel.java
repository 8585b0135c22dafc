package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/** The standing of a place in a programme (创建称号). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = ProgrammeLabel.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ProgrammeLabel.Builder.class)
@JsonPropertyOrder({"code", "level", "year", "batch", "type", "grade", "status"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ProgrammeLabel {
  /**
   * {@return the programme (创建项目)} For example {@code FUTURE_COMMUNITY}. Source: {@code S2-067},
   * {@code S2-068}, {@code S2-069}, {@code S0-017}, {@code S0-013}, {@code S0-015}, {@code S0-019}.
   */
  Optional<Programme> getCode();

  /**
   * {@return the level at which the programme is run (级别)} For example {@code PROVINCIAL}. Source:
   * {@code S4-011}, {@code S4-012}.
   */
  Optional<ProgrammeLevel> getLevel();

  /** {@return the year of the label (年度)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "uuuu")
  Optional<Year> getYear();

  /**
   * {@return the batch of the programme, as numbered by it (批次)} For example {@code 6}. Not a
   * renewal category, nor an acceptance batch. Source: {@code S2-072}.
   */
  Optional<String> getBatch();

  /**
   * {@return the type within the programme (类型)} For example {@code 旧改类}. Source: {@code S3-091}.
   */
  Optional<String> getType();

  /** {@return the grade within the programme (等级)} Source: {@code S2-090}, {@code S1-138}. */
  Optional<ProgrammeGrade> getGrade();

  /**
   * {@return how far the place has come in the programme (创建状态)} For example {@code CREATED}.
   * Source: {@code S4-017}, {@code S2-072}, {@code S0-018}.
   */
  Optional<ProgrammeStatus> getStatus();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one programme label; reusable, not thread-safe. */
  final class Builder extends ImmutableProgrammeLabel.Builder {}
}
