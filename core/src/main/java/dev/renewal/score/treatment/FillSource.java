package dev.renewal.score.treatment;

import java.util.Optional;

/** Where a filled value comes from. */
public sealed interface FillSource {

  /** The value. */
  double value();

  /**
   * Mean or median of units.
   *
   * @param centre which of the two
   * @param group the group of the units, or empty for all units
   * @param count how many units had a value
   * @param value the value
   */
  record OfUnits(Centre centre, Optional<String> group, int count, double value)
      implements FillSource {}

  /**
   * The same unit in an earlier period.
   *
   * @param periodsBack how many periods earlier, from 1
   * @param value the value
   */
  record OfEarlier(int periodsBack, double value) implements FillSource {}

  /**
   * A stated value.
   *
   * @param value the value
   */
  record Stated(double value) implements FillSource {}
}
