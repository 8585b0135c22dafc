package dev.renewal.standard;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.finding.Severity;
import dev.renewal.model.Code;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;

/** How strongly a clause speaks, as we read it; the ceiling of a rule's severity (力度). */
public enum Force implements Code {
  /** An order to the submitter, or the condition of a policy: at most an error. */
  DUTY("duty"),
  /** Words such as 全覆盖 or a firm number of a plan: at most an error. */
  ABSOLUTE("absolute"),
  /** A goal, or a practice reported: at most a warning. */
  GOAL("goal"),
  /** Encouragement, best effort, 原则上: at most a warning. */
  SOFT("soft");

  private final String code;

  Force(String code) {
    this.code = code;
  }

  /** The most that a rule which carries out such a clause may weigh. */
  public Severity ceiling() {
    return switch (this) {
      case DUTY, ABSOLUTE -> Severity.ERROR;
      case GOAL, SOFT -> Severity.WARNING;
    };
  }

  @JsonValue
  @Override
  public String code() {
    return code;
  }

  /** The name for people. */
  public LocalText label() {
    return MessageBundle.core().text("force." + code);
  }
}
