package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;

/** Whether a value of a health check is there (数值状态). Closed: no other code is possible. */
public enum ValueState implements Code {
  /** 有: value is given. */
  PRESENT,

  /** 缺: value should be there and is not. */
  MISSING,

  /** 不适用: value does not apply. */
  NOT_APPLICABLE;

  @JsonValue
  @Override
  public String code() {
    return name();
  }
}
