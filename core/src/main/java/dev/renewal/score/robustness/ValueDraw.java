package dev.renewal.score.robustness;

import dev.renewal.random.RandomStream;

/** How a value is drawn about the one given, for errors of measurement (输入误差). */
@FunctionalInterface
public interface ValueDraw {

  /**
   * A value drawn anew.
   *
   * @param value the given value
   * @param random the random numbers of the replicate
   */
  double draw(double value, RandomStream random);

  /**
   * A normal error of the same size for every value.
   *
   * @param deviation its standard deviation, in the unit of the value; not negative
   * @throws IllegalArgumentException if it is negative or not finite
   */
  static ValueDraw normal(double deviation) {
    checkSize(deviation);
    return (value, random) -> value + deviation * random.nextGaussian();
  }

  /**
   * A normal error in proportion to the value.
   *
   * @param share its standard deviation as a share of the value, such as 0.05; not negative
   * @throws IllegalArgumentException if it is negative or not finite
   */
  static ValueDraw relative(double share) {
    checkSize(share);
    return (value, random) -> value * (1 + share * random.nextGaussian());
  }

  /**
   * An error anywhere within a distance, each equally likely.
   *
   * @param distance the distance, in the unit of the value; not negative
   * @throws IllegalArgumentException if it is negative or not finite
   */
  static ValueDraw within(double distance) {
    checkSize(distance);
    return (value, random) -> value + distance * (2 * random.nextDouble() - 1);
  }

  /** The value as given. */
  static ValueDraw none() {
    return (value, random) -> value;
  }

  private static void checkSize(double size) {
    if (!(size >= 0) || Double.isInfinite(size)) {
      throw new IllegalArgumentException("the error must be finite and not negative: " + size);
    }
  }
}
