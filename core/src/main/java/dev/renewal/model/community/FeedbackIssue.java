package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Personal;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An issue that a resident reported (反馈问题). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = FeedbackIssue.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = FeedbackIssue.Builder.class)
@JsonPropertyOrder({
  "id",
  "issueClass",
  "channel",
  "text",
  "reporter",
  "reportedAt",
  "dispatchedAt",
  "dispatchedToId",
  "repliedAt"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface FeedbackIssue {
  /** {@return the id of the issue within the community (问题编号)} Source: {@code S3-025}. */
  Optional<@Size(min = 1) String> getId();

  /**
   * {@return the class of the issue (问题类别)} Source: {@code S3-049}, {@code S3-050}, {@code S3-051},
   * {@code S3-052}.
   */
  Optional<IssueClass> getIssueClass();

  /** {@return the channel it came through (渠道)} Source: {@code S3-027}. */
  Optional<ParticipationChannel> getChannel();

  /** {@return the words of the resident (反馈内容)} */
  @Personal
  Optional<String> getText();

  /** {@return the name of the resident (反馈人)} */
  @Personal
  Optional<String> getReporter();

  /**
   * {@return the time at which it was reported (反馈时间)} For example {@code 2025-05-01T00:00:00Z}.
   * Source: {@code S3-025}.
   */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<Instant> getReportedAt();

  /** {@return the time at which it was dispatched (分转时间)} Source: {@code S3-025}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<Instant> getDispatchedAt();

  /** {@return the id of the party it was dispatched to (承办主体编号)} */
  @Refers("party")
  Optional<@Size(min = 1) String> getDispatchedToId();

  /** {@return the time at which it was replied to (回应时间)} Source: {@code S3-026}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<Instant> getRepliedAt();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one feedback issue; reusable, not thread-safe. */
  final class Builder extends ImmutableFeedbackIssue.Builder {}
}
