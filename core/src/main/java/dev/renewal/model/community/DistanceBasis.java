package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;

/** How a walking distance was measured (距离口径). Closed: no other code is possible. */
public enum DistanceBasis implements Code {
  /** 路网距离: along streets and paths. */
  NETWORK,

  /** 直线距离: as the crow flies. */
  STRAIGHT_LINE;

  @JsonValue
  @Override
  public String code() {
    return name();
  }
}
