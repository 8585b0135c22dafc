package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;

/** Which end of an ordered population is chosen (选取方向). Closed: no other code is possible. */
public enum SelectionEnd implements Code {
  /** 最高: highest values. */
  HIGHEST,

  /** 最低: lowest values. Source: {@code S4-046}. */
  LOWEST;

  @JsonValue
  @Override
  public String code() {
    return name();
  }
}
