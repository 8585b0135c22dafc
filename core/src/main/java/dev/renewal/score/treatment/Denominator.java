package dev.renewal.score.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How a total becomes comparable between units of different size (总量转人均、地均): {@code value / (by /
 * per)}.
 *
 * @param per how many units of the denominator the result is for, greater than 0: 10,000 for "per
 *     10,000 persons" (每万人)
 */
public record Denominator(double per) {

  /** For one unit of the denominator. */
  public static final Denominator ONE = new Denominator(1);

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is not greater than 0
   */
  public Denominator {
    Required.positive("per", per);
  }

  /**
   * Divides a column.
   *
   * @param totals the column
   * @param by the denominators of the same units, such as residents
   * @return the quotients; missing where the total is missing or cannot be divided
   * @throws IllegalArgumentException if the columns are not of one size
   */
  public Denominated divide(Column totals, Column by) {
    if (totals.size() != by.size()) {
      throw new IllegalArgumentException(
          "columns must be of one size, found: " + totals.size() + " and " + by.size());
    }
    double[] quotients = totals.toArray();
    List<Undivided> undivided = new ArrayList<>();
    for (int i = 0; i < quotients.length; i++) {
      OptionalDouble quotient = divide(quotients[i], by.at(i));
      if (totals.isPresent(i) && quotient.isEmpty()) {
        undivided.add(new Undivided(i, reason(by, i)));
      }
      quotients[i] = quotient.orElse(Double.NaN);
    }
    return new Denominated(Column.of(quotients), per, undivided);
  }

  /**
   * Divides one value.
   *
   * @param total the value
   * @param by its denominator, {@code NaN} where it is missing
   * @return the quotient, or empty where the value is missing or cannot be divided
   */
  public OptionalDouble divide(double total, double by) {
    double quotient = total / (by / per);
    return isUsable(by, quotient) ? OptionalDouble.of(quotient) : OptionalDouble.empty();
  }

  private static boolean isUsable(double by, double quotient) {
    return by > 0 && StrictMath.abs(quotient) <= Column.LARGEST;
  }

  private static Undivided.Reason reason(Column by, int index) {
    if (!by.isPresent(index)) {
      return Undivided.Reason.MISSING;
    }
    return by.at(index) > 0 ? Undivided.Reason.TOO_SMALL : Undivided.Reason.NOT_POSITIVE;
  }
}
