package dev.renewal.score;

import java.util.OptionalDouble;

/**
 * A cell of a table of units and indicators.
 *
 * @param state what is known
 * @param value the value, if there is one
 */
public record IndicatorCell(CellState state, OptionalDouble value) {
  /** A value that is missing. */
  public static final IndicatorCell MISSING = without(CellState.MISSING);

  /** An indicator that does not apply. */
  public static final IndicatorCell NOT_APPLICABLE = without(CellState.NOT_APPLICABLE);

  /** Something that is no number. */
  public static final IndicatorCell INVALID = without(CellState.INVALID);

  private static IndicatorCell without(CellState state) {
    return new IndicatorCell(state, OptionalDouble.empty());
  }
}
