package dev.renewal.standard;

import java.util.Optional;

/**
 * One choice of a scorecard: written in it, or left open to a parameter (取值或待定参数).
 *
 * <p>JSON: {@code "0.5"}, {@code 0.5} or {@code {"param": "weightOfCare"}}.
 *
 * @param value the text written; empty where a parameter decides
 * @param parameter the name of the parameter; empty where a value is written
 */
public record Setting(Optional<String> value, Optional<String> parameter) {

  /** Refuses what is both written and open, or neither. */
  public Setting {
    if (value.isPresent() == parameter.isPresent()) {
      throw new IllegalArgumentException("either a value or a parameter");
    }
  }

  /** A written value. */
  public static Setting of(String value) {
    return new Setting(Optional.of(value), Optional.empty());
  }

  /** A value that a parameter decides. */
  public static Setting open(String parameter) {
    return new Setting(Optional.empty(), Optional.of(parameter));
  }

  /** The value as written, or {@code $name} for a parameter, as {@link Notation} writes it. */
  @Override
  public String toString() {
    return value.orElseGet(() -> "$" + parameter.orElseThrow());
  }
}
