package dev.renewal.standard;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;

/** The state of a published pack (状态). */
public enum Status implements Code {
  /** Not published. */
  DRAFT("draft"),
  /** In use. */
  ACTIVE("active"),
  /** From general knowledge, without quotes; every report says so first. */
  UNVERIFIED("unverified"),
  /** No longer to be used. */
  WITHDRAWN("withdrawn");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  @JsonValue
  @Override
  public String code() {
    return code;
  }

  /** The name for people. */
  public LocalText label() {
    return MessageBundle.core().text("status." + code);
  }
}
