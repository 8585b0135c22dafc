package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of an indicator of one unit, before other units have a say.
 *
 * @param state what is known of the value as given
 * @param raw the value as given, NaN where there is none
 * @param divisor its denominator, NaN where there is none
 * @param quotient the value after division, NaN where there is none
 * @param group the group within which it may be filled in
 * @param earlier its values in earlier periods, the latest first
 */
record LeafInput(
    CellState state,
    double raw,
    double divisor,
    double quotient,
    Optional<String> group,
    List<OptionalDouble> earlier) {

  boolean applies() {
    return state != CellState.NOT_APPLICABLE;
  }

  /** Tells whether there is a value that can be divided, but not by its denominator. */
  boolean isUndivided() {
    return state == CellState.PRESENT && Double.isNaN(quotient);
  }
}
