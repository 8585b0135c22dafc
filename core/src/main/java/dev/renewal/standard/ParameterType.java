package dev.renewal.standard;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;

/** What a parameter holds. */
public enum ParameterType implements Code {
  /** A number, with the unit the parameter names. */
  NUMBER("number"),
  /** An amount of money. */
  MONEY("money"),
  /** An area. */
  AREA("area"),
  /** A share, such as 60%. */
  PERCENTAGE("percentage"),
  /** One code. */
  CODE("code"),
  /** A set of codes. */
  CODES("codes"),
  /** A date. */
  DATE("date");

  private final String code;

  ParameterType(String code) {
    this.code = code;
  }

  @JsonValue
  @Override
  public String code() {
    return code;
  }
}
