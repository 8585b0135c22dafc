package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;

/** Colours of the three supervision classes (监管色). Closed: no other code is possible. */
public enum SupervisionColour implements Code {
  /** 红: red. Source: {@code S2-095}. */
  RED,

  /** 黄: yellow. Source: {@code S2-096}. */
  YELLOW,

  /** 绿: green. Source: {@code S2-097}. */
  GREEN;

  @JsonValue
  @Override
  public String code() {
    return name();
  }
}
