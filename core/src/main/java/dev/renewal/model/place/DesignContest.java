package dev.renewal.model.place;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.MeasuredIn;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/** A design contest (设计大赛). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = DesignContest.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = DesignContest.Builder.class)
@JsonPropertyOrder({"name", "year", "teams", "votes", "schemes"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface DesignContest {
  /** {@return the name of the contest (名称)} Source: {@code S0-085}. */
  Optional<String> getName();

  /** {@return the year of the contest (年度)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "uuuu")
  Optional<Year> getYear();

  /** {@return the number of teams (参赛团队数)} Source: {@code S0-086}. */
  @MeasuredIn("teams")
  Optional<@PositiveOrZero Integer> getTeams();

  /** {@return the number of votes cast (投票人次)} Source: {@code S0-087}. */
  @MeasuredIn("votes")
  Optional<@PositiveOrZero Long> getVotes();

  /** {@return the number of schemes fit to be built (优秀方案数)} Source: {@code S0-088}. */
  @MeasuredIn("schemes")
  Optional<@PositiveOrZero Integer> getSchemes();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one design contest; reusable, not thread-safe. */
  final class Builder extends ImmutableDesignContest.Builder {}
}
