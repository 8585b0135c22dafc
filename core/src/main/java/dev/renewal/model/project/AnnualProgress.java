package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;

/** Standing of a project in a year (年度状态). Closed: no other code is possible. */
public enum AnnualProgress implements Code {
  /** 新开工: begun in the year. */
  NEW,

  /** 续建: carried on from the year before. */
  CONTINUED,

  /** 完工: completed in the year. */
  COMPLETED;

  @JsonValue
  @Override
  public String code() {
    return name();
  }
}
