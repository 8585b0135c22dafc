package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;

/** How much a rule that is not met weighs (严重程度). */
public enum Severity implements Code {
  /** Not met, the dataset does not conform (错误). */
  ERROR("error"),

  /** Not met, somebody should look (警告). */
  WARNING("warning"),

  /** Worth knowing (提示). */
  INFO("info");

  private final String code;

  Severity(String code) {
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
    return MessageBundle.core().text("severity." + code);
  }
}
