package dev.renewal.ranking;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import java.util.Optional;

/** How equals at a cut are treated (并列处理). */
public enum Ties implements Code {
  /** All equals at the cut are taken; more than asked for may be taken. */
  INCLUDE_ALL,
  /** No equal at the cut is taken; fewer than asked for may be taken. */
  EXCLUDE_ALL,
  /** The declared tie-breakers decide; whom they leave equal at the cut, people decide. */
  TIEBREAK,
  /** People decide, on the record; nobody at the cut is taken before they have. */
  MANUAL;

  @JsonValue
  @Override
  public String code() {
    return name();
  }

  /**
   * The treatment with a code.
   *
   * @param code such as {@code INCLUDE_ALL}
   * @return the treatment, or empty for an unknown code
   */
  public static Optional<Ties> ofCode(String code) {
    for (Ties ties : values()) {
      if (ties.name().equals(code)) {
        return Optional.of(ties);
      }
    }
    return Optional.empty();
  }
}
