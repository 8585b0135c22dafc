package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;

/** How large a renewal is (项目规模). Closed: no other code is possible. */
public enum RenewalSize implements Code {
  /** 微更新: micro renewal by a subdistrict or community. Source: {@code S3-061}. */
  MICRO,

  /** 大更新: major renewal, strategic for a district. Source: {@code S3-062}. */
  MAJOR;

  @JsonValue
  @Override
  public String code() {
    return name();
  }
}
