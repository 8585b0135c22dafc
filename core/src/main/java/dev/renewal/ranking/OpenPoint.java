package dev.renewal.ranking;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;

/** What has to be settled before a selection is complete (待定事项). */
public enum OpenPoint implements Code {
  /** Of whom the share is taken: the possible populations give different numbers. */
  POPULATION,
  /** How the number is rounded: the share is not a whole number of units. */
  ROUNDING,
  /** How equals at the cut are treated. */
  TIES,
  /** Equals at the cut that people have to decide between. */
  DECISION;

  @JsonValue
  @Override
  public String code() {
    return name();
  }
}
