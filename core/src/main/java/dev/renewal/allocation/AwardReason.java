package dev.renewal.allocation;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;

/** Why an award is as large as it is (金额依据). */
public enum AwardReason implements Code {
  /** A part of an amount, by weight. */
  SHARE,
  /** Its least amount: by weight it would get less. */
  FLOOR,
  /** Its greatest amount: by weight it would get more. */
  CAP,
  /** All that it was to get. */
  IN_FULL,
  /** Nothing: better ranks have used up the pool. */
  USED_UP;

  @JsonValue
  @Override
  public String code() {
    return name();
  }
}
