package dev.renewal.allocation;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;

/** What becomes of amounts that together exceed the pool (资金不足时的处理). */
public enum Shortfall implements Code {
  /** Everybody gets the same part of what they were to get. */
  PRO_RATA,
  /**
   * Best ranks first in full, until the rest of the pool is less than what the next rank was to
   * get: that rank gets the rest, equals in it pro rata.
   */
  BY_RANK_PARTIAL,
  /**
   * Best ranks first in full, until the rest of the pool is less than what the next rank was to
   * get: that rank and those behind it get nothing.
   */
  BY_RANK_WHOLE;

  @JsonValue
  @Override
  public String code() {
    return name();
  }
}
