package dev.renewal.ranking;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;

/** Of whom a share is taken (比例的基数). */
public enum SharePopulation implements Code {
  /** All who are listed, with a value or without. */
  LISTED,
  /** All who have a value, and so a rank. */
  RANKED,
  /** All who have a value and reach the minimum. */
  ELIGIBLE;

  @JsonValue
  @Override
  public String code() {
    return name();
  }
}
