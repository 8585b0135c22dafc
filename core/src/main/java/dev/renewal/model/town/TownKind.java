package dev.renewal.model.town;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;

/** What a place on the level of towns is (镇街类别). Closed: no other code is possible. */
public enum TownKind implements Code {
  /** 镇: a town. Source: {@code S1-081}. */
  TOWN,

  /** 街道: a subdistrict. Source: {@code S1-081}. */
  SUBDISTRICT,

  /** 乡: a township. */
  TOWNSHIP;

  @JsonValue
  @Override
  public String code() {
    return name();
  }
}
