package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.AcceptanceGrade;
import dev.renewal.model.Decision;
import dev.renewal.model.MeasuredIn;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A place or project that was assessed, and with what result (评定对象). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = AssessedMember.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = AssessedMember.Builder.class)
@JsonPropertyOrder({
  "townId",
  "communityId",
  "projectId",
  "jurisdictionId",
  "decision",
  "grade",
  "score",
  "rank"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface AssessedMember {
  /** {@return the id of the town (镇编号)} */
  @Refers("town")
  Optional<@Size(min = 1) String> getTownId();

  /** {@return the id of the community (社区编号)} */
  @Refers("community")
  Optional<@Size(min = 1) String> getCommunityId();

  /** {@return the id of the project (项目编号)} */
  @Refers("project")
  Optional<@Size(min = 1) String> getProjectId();

  /** {@return the id of the jurisdiction (辖区编号)} */
  @Refers("jurisdiction")
  Optional<@Size(min = 1) String> getJurisdictionId();

  /** {@return the decision (结论)} For example {@code PASSED}. Source: {@code S1-122}. */
  Optional<Decision> getDecision();

  /** {@return the grade (等次)} Source: {@code S4-020}, {@code S4-021}. */
  Optional<AcceptanceGrade> getGrade();

  /** {@return the points (得分)} */
  @MeasuredIn("points")
  Optional<@PositiveOrZero BigDecimal> getScore();

  /** {@return the rank, beginning at 1 (名次)} */
  Optional<@Positive Integer> getRank();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one assessed member; reusable, not thread-safe. */
  final class Builder extends ImmutableAssessedMember.Builder {}
}
