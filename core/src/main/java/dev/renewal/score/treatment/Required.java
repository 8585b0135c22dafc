package dev.renewal.score.treatment;

/** Checks of numbers that definitions are made of. */
final class Required {

  private Required() {}

  static double finite(String name, double value) {
    if (isTooLarge(value)) {
      throw tooLarge(name, value);
    }
    return value;
  }

  /** The same for one of many, named only when it is wrong. */
  static void finite(String name, int index, double value) {
    if (isTooLarge(value)) {
      throw tooLarge(name + " " + index, value);
    }
  }

  private static boolean isTooLarge(double value) {
    return !(StrictMath.abs(value) <= Column.LARGEST);
  }

  private static IllegalArgumentException tooLarge(String name, double value) {
    return new IllegalArgumentException(
        name + " must be a number of at most 1e300 in size, found: " + value);
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
