package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;

/** How binding a target is (约束程度). Closed: no other code is possible. */
public enum Firmness implements Code {
  /** 确定: to be reached. Source: {@code S2-024}. */
  FIRM,

  /** 力争: to be striven for. Source: {@code S2-058}, {@code S2-111}. */
  BEST_EFFORT,

  /** 左右: to be reached about. Source: {@code S1-013}. */
  APPROXIMATE;

  @JsonValue
  @Override
  public String code() {
    return name();
  }
}
