package dev.renewal.standard;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;

/** What a typed column of a code list holds. */
public enum ColumnType implements Code {
  /** Text. */
  TEXT("text"),
  /** A code. */
  CODE("code"),
  /** A number. */
  NUMBER("number"),
  /** An amount such as 600万元. */
  MONEY("money"),
  /** An area such as 35亩. */
  AREA("area"),
  /** A share such as 10%. */
  PERCENTAGE("percentage"),
  /** A date. */
  DATE("date"),
  /** A comparator such as >=. */
  COMPARATOR("comparator"),
  /** A reporting period. */
  PERIOD("period"),
  /** The id of a clause. */
  CLAUSE("clause");

  private final String code;

  ColumnType(String code) {
    this.code = code;
  }

  @JsonValue
  @Override
  public String code() {
    return code;
  }
}
