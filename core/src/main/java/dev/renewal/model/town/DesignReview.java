package dev.renewal.model.town;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Decision;
import dev.renewal.model.Evidence;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A review of a design scheme (设计方案审查). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = DesignReview.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = DesignReview.Builder.class)
@JsonPropertyOrder({"date", "scheme", "projectId", "decision", "document"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface DesignReview {
  /** {@return the day of the review (审查日期)} Source: {@code S0-084}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDate();

  /** {@return the name of the scheme (设计方案)} */
  Optional<String> getScheme();

  /** {@return the id of the project it belongs to (项目编号)} */
  @Refers("project")
  Optional<@Size(min = 1) String> getProjectId();

  /** {@return the decision of the review (结论)} */
  Optional<Decision> getDecision();

  /** {@return the minutes of the review (文件)} */
  Optional<@Valid Evidence> getDocument();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one design review; reusable, not thread-safe. */
  final class Builder extends ImmutableDesignReview.Builder {}
}
