package dev.renewal.check.internal.eval;

import dev.renewal.model.Location;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Distances as the crow flies (直线距离): along the great circle of a sphere with the mean radius of
 * the earth, by the haversine formula, to the whole metre. The sphere is off by less than 0.6 %.
 */
final class GreatCircle {
  /** The mean radius of the earth, as the IUGG gives it. */
  private static final double RADIUS_IN_METRES = 6_371_008.8;

  private GreatCircle() {}

  /** The distance in metres; empty if a coordinate is missing. */
  static Optional<BigDecimal> metres(Location from, Location to) {
    Optional<Double> south = from.getLatitude().map(GreatCircle::radians);
    Optional<Double> north = to.getLatitude().map(GreatCircle::radians);
    Optional<Double> west = from.getLongitude().map(GreatCircle::radians);
    Optional<Double> east = to.getLongitude().map(GreatCircle::radians);
    if (south.isEmpty() || north.isEmpty() || west.isEmpty() || east.isEmpty()) {
      return Optional.empty();
    }
    double half =
        square(StrictMath.sin((north.get() - south.get()) / 2))
            + StrictMath.cos(south.get())
                * StrictMath.cos(north.get())
                * square(StrictMath.sin((east.get() - west.get()) / 2));
    double angle = 2 * StrictMath.asin(Math.min(1, StrictMath.sqrt(half)));
    return Optional.of(BigDecimal.valueOf(Math.round(RADIUS_IN_METRES * angle)));
  }

  private static double radians(BigDecimal degrees) {
    return degrees.doubleValue() * Math.PI / 180;
  }

  private static double square(double number) {
    return number * number;
  }
}
