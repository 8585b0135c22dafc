package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;

/** What became of one rule on one subject (判定结果). Silence never means success. */
public enum Outcome implements Code {
  /** The requirement holds (通过). */
  PASSED("passed"),

  /** The requirement does not hold (不通过). */
  FAILED("failed"),

  /** The rule does not concern the subject (不适用). */
  NOT_APPLICABLE("not-applicable"),

  /** The rule belongs to a later stage or a later date (未到期). */
  NOT_YET_DUE("not-yet-due"),

  /** What the rule reads is broken, so it was not judged (跳过). */
  SKIPPED("skipped"),

  /** A parameter or a piece of evidence is missing, so it cannot be decided (无法判定). */
  UNDETERMINED("undetermined");

  private final String code;

  Outcome(String code) {
    this.code = code;
  }

  /** The name in JSON and on the command line. */
  @JsonValue
  @Override
  public String code() {
    return code;
  }

  /** The name for people. */
  public LocalText label() {
    return MessageBundle.core().text("outcome." + code);
  }
}
