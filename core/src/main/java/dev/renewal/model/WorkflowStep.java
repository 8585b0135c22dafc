package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the steps of every workflow share: who took the step, when, and what was decided (流程步骤).
 *
 * <p>A step without a date is not yet taken. Of a step that was taken twice the last one counts.
 */
public interface WorkflowStep {
  /**
   * {@return the role of the body that took the step (责任主体)} For example {@code
   * COUNTY_TOWNSCAPE_OFFICE}. Source: {@code S1-078}, {@code S1-079}.
   */
  Optional<PartyRole> getBy();

  /** {@return the id of that body among the parties (责任单位编号)} */
  @Refers("party")
  Optional<@Size(min = 1) String> getPartyId();

  /** {@return the day on which the step was taken (日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDate();

  /**
   * {@return the decision of the step (结论)} For example {@code PASSED}. Source: {@code S1-115},
   * {@code S1-122}.
   */
  Optional<Decision> getDecision();

  /** {@return the paper of the step (文件)} Source: {@code S1-085}, {@code S1-117}. */
  Optional<@Valid Evidence> getDocument();
}
