package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** The datums that coordinates in China are given in (坐标系). Closed: no other code is possible. */
public enum Datum implements Code {
  /** 2000国家大地坐标系: China Geodetic Coordinate System 2000. */
  CGCS2000,

  /** 1984世界大地坐标系: World Geodetic System 1984. */
  WGS84,

  /** 国测局坐标系: GCJ-02, the shifted datum of public maps. */
  GCJ02,

  /** 百度坐标系: BD-09, the shifted datum of Baidu maps. */
  BD09;

  @JsonValue
  @Override
  public String code() {
    return name();
  }
}
