package dev.renewal.score.treatment;

/** Checks of numbers that definitions are made of. */
final class Required {

  private Required() {}

  static double finite(String name, double value) {
    if (!Double.isFinite(value) || StrictMath.abs(value) > Column.LARGEST) {
      throw new IllegalArgumentException(
          name + " must be a number of at most 1e300 in size, found: " + value);
    }
    return value;
  }

  static double positive(String name, double value) {
    if (!(finite(name, value) > 0)) {
      throw new IllegalArgumentException(name + " must be greater than 0, found: " + value);
    }
    return value;
  }

  static double share(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be from 0 to 1, found: " + value);
    }
    return value;
  }

  static void below(String lowerName, double lower, String upperName, double upper) {
    finite(lowerName, lower);
    finite(upperName, upper);
    if (lower >= upper) {
      throw new IllegalArgumentException(
          lowerName + " must be below " + upperName + ", found: " + lower + " and " + upper);
    }
  }
}
