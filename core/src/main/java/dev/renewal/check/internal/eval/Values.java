package dev.renewal.check.internal.eval;

import dev.renewal.identifier.CreditCode;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.identifier.DivisionLevel;
import dev.renewal.identifier.DocumentNumber;
import dev.renewal.identifier.ProjectCode;
import dev.renewal.model.Code;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.Fraction;
import dev.renewal.quantity.Length;
import dev.renewal.quantity.Money;
import dev.renewal.quantity.PartialDate;
import dev.renewal.quantity.Percentage;
import dev.renewal.quantity.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Values of the model as the engine compares them. */
final class Values {
  private static final int LONG_DIGITS = 18;

  private Values() {}

  /**
   * The comparable form of a value of the model; final classes are asked for first, being quick.
   */
  static Object comparable(Object value) {
    if (value instanceof String || value instanceof BigDecimal || value instanceof LocalDate) {
      return value;
    }
    if (value instanceof Integer number) {
      return number.longValue();
    }
    if (value instanceof Code code) {
      return code.code();
    }
    if (value instanceof DivisionLevel level) {
      return level.name();
    }
    if (isIdentifier(value)) {
      return value.toString();
    }
    if (value instanceof Money money) {
      return money.inYuan();
    }
    if (value instanceof Area area) {
      return area.inSquareMetres();
    }
    if (value instanceof Length length) {
      return length.inMetres();
    }
    if (value instanceof Percentage share) {
      return share.ratio();
    }
    if (value instanceof PartialDate date) {
      return Intervals.between(date.earliestDay(), date.latestDay());
    }
    if (value instanceof Year year) {
      return ReportingPeriod.ofYear(year.getValue());
    }
    if (value instanceof YearMonth month) {
      return ReportingPeriod.ofMonth(month.getYear(), month.getMonthValue());
    }
    return value;
  }

  private static boolean isIdentifier(Object value) {
    return value instanceof DivisionCode
        || value instanceof CreditCode
        || value instanceof ProjectCode
        || value instanceof DocumentNumber;
  }

  /** The form in which a value is a key: equal for equal values, however they are written. */
  static Object key(Object value) {
    Object key = comparable(value);
    if (key instanceof BigDecimal number) {
      BigDecimal plain = number.stripTrailingZeros();
      boolean whole = plain.scale() <= 0 && plain.precision() - plain.scale() <= LONG_DIGITS;
      return whole ? (Object) plain.longValueExact() : plain;
    }
    return key instanceof Interval ? value.toString() : key;
  }

  /** The order of two comparable values of one family. */
  @SuppressWarnings("unchecked")
  static int order(Object left, Object right) {
    if (isNumber(left) && isNumber(right)) {
      return Numbers.compare(left, right);
    }
    return ((Comparable<Object>) left).compareTo(right);
  }

  private static boolean isNumber(Object value) {
    return value instanceof Long || value instanceof BigDecimal || value instanceof Fraction;
  }
}
