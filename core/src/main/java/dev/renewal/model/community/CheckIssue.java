package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An issue found in a health check (体检问题). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = CheckIssue.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = CheckIssue.Builder.class)
@JsonPropertyOrder({
  "id",
  "issueClass",
  "description",
  "aspect",
  "facilityType",
  "projectId",
  "resolvedOn"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CheckIssue {
  /** {@return the id of the issue within the check (问题编号)} */
  Optional<@Size(min = 1) String> getId();

  /**
   * {@return the class of the issue (问题类别)} Source: {@code S3-049}, {@code S3-050}, {@code S3-051},
   * {@code S3-052}.
   */
  Optional<IssueClass> getIssueClass();

  /** {@return what is wrong (问题描述)} */
  Optional<String> getDescription();

  /** {@return the aspect it belongs to (体检方面)} */
  Optional<CheckAspect> getAspect();

  /** {@return the facility that is lacking (设施类型)} */
  Optional<FacilityType> getFacilityType();

  /** {@return the id of the project that answers it (项目编号)} */
  @Refers("project")
  Optional<@Size(min = 1) String> getProjectId();

  /** {@return the day on which it was resolved (解决日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getResolvedOn();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one check issue; reusable, not thread-safe. */
  final class Builder extends ImmutableCheckIssue.Builder {}
}
