package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;

/** What becomes of the buildings (留改拆). Closed: no other code is possible. */
public enum Disposition implements Code {
  /** 留: retained. Source: {@code S2-035}. */
  RETAIN,

  /** 改: renovated. Source: {@code S2-036}. */
  RENOVATE,

  /** 拆: demolished. Source: {@code S2-037}. */
  DEMOLISH;

  @JsonValue
  @Override
  public String code() {
    return name();
  }
}
