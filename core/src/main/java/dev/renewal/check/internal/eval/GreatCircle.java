package dev.renewal.check.internal.eval;

import dev.renewal.model.Location;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.RecordType;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Distances as the crow flies (直线距离): along the great circle of a sphere with the mean radius of
 * the earth, by the haversine formula, to the whole metre. The sphere is off by less than 0.6 %.
 */
final class GreatCircle {
  /** The mean radius of the earth, as the IUGG gives it. */
  private static final double RADIUS_IN_METRES = 6_371_008.8;

  private static final Attribute LATITUDE = attribute("latitude");
  private static final Attribute LONGITUDE = attribute("longitude");
  private static final Attribute DATUM = attribute("datum");

  private GreatCircle() {}

  private static Attribute attribute(String name) {
    return RecordType.of(Location.class).attribute(name).orElseThrow();
  }

  /** Tells whether two locations are known to have the same datum. */
  static boolean sameDatum(Object from, Object to) {
    Object datum = DATUM.get(from);
    return datum != null && datum.equals(DATUM.get(to));
  }

  /** The distance between two locations in metres; empty if a coordinate is missing. */
  static Optional<BigDecimal> metres(Object from, Object to) {
    Optional<Double> south = radians(LATITUDE.get(from));
    Optional<Double> north = radians(LATITUDE.get(to));
    Optional<Double> west = radians(LONGITUDE.get(from));
    Optional<Double> east = radians(LONGITUDE.get(to));
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

  private static Optional<Double> radians(@Nullable Object degrees) {
    return Optional.ofNullable((BigDecimal) degrees).map(it -> it.doubleValue() * Math.PI / 180);
  }

  private static double square(double number) {
    return number * number;
  }
}
