package dev.renewal.dataset;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Decision;
import dev.renewal.model.Evidence;
import dev.renewal.model.PartyRole;
import dev.renewal.model.Personal;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An approval that a dataset has passed (审批). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Approval.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Approval.Builder.class)
@JsonPropertyOrder({"by", "name", "date", "decision", "document"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Approval {
  /**
   * {@return the role of the body that approved or returned it (审批主体)} For example {@code
   * COUNTY_TOWNSCAPE_OFFICE}.
   */
  Optional<PartyRole> getBy();

  /** {@return the name of the person who signed (审批人)} */
  @Personal
  Optional<String> getName();

  /** {@return the day of the approval (审批日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDate();

  /** {@return the decision (结论)} For example {@code CONSENTED}. */
  Optional<Decision> getDecision();

  /** {@return the paper of the approval (文件)} */
  Optional<@Valid Evidence> getDocument();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one approval; reusable, not thread-safe. */
  final class Builder extends ImmutableApproval.Builder {}
}
