package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Decision;
import dev.renewal.model.Evidence;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The design scheme of a community (建设方案). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = DesignScheme.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = DesignScheme.Builder.class)
@JsonPropertyOrder({"designStartedOn", "filedOn", "reviewedOn", "decision", "basis", "document"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface DesignScheme {
  /** {@return the day on which the design began (设计启动日期)} Source: {@code S3-066}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDesignStartedOn();

  /** {@return the day on which it was filed (备案日期)} Source: {@code S4-038}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getFiledOn();

  /** {@return the day on which it was reviewed (评审日期)} Source: {@code S4-039}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getReviewedOn();

  /** {@return the decision of the review (评审结论)} */
  Optional<Decision> getDecision();

  /** {@return the documents it was reviewed against (评审依据)} Source: {@code S4-070}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<ReviewBasis> getBasis();

  /** {@return the paper of the scheme (文件)} */
  Optional<@Valid Evidence> getDocument();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one design scheme; reusable, not thread-safe. */
  final class Builder extends ImmutableDesignScheme.Builder {}
}
