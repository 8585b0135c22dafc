package dev.renewal.samples.generation;

import dev.renewal.quantity.Percentage;
import java.math.RoundingMode;

/** Shares in millionths. */
final class Millionths {

  /** The whole. */
  static final long WHOLE = 1_000_000;

  private static final int FROM_PERCENT = 4;

  private Millionths() {}

  /** A share, rounded down. */
  static long of(Percentage share) {
    return share
        .percent()
        .movePointRight(FROM_PERCENT)
        .setScale(0, RoundingMode.FLOOR)
        .longValueExact();
  }

  /** So many millionths of a number, rounded down. */
  static long of(long number, long millionths) {
    return number / WHOLE * millionths + number % WHOLE * millionths / WHOLE;
  }
}
