package dev.renewal.samples.generation;

import dev.renewal.schema.ValueType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;

/**
 * How a number is written in JSON.
 *
 * @param kind what it is
 * @param digits the digits behind the point; a number is kept in units of the last one
 * @param unit the label of the unit of an amount, else empty
 */
record NumberForm(Kind kind, int digits, String unit) {

  private static final long SECONDS_OF_DAY = 86_400;
  private static final int SECONDS_OF_HOUR = 3_600;
  private static final int SECONDS_OF_MINUTE = 60;

  /** What a number can stand for. */
  enum Kind {
    /** A whole number. */
    INTEGER,
    /** A decimal number. */
    DECIMAL,
    /** An amount with a unit. */
    AMOUNT,
    /** A percentage. */
    PERCENT,
    /** A day, counted from 1970-01-01. */
    DAY,
    /** A point in time, in seconds from 1970-01-01T00:00:00Z. */
    INSTANT;

    /** Whether an attribute of a kind can hold it. */
    boolean fits(ValueType.Kind attribute) {
      return switch (this) {
        case INTEGER -> Set.of(ValueType.Kind.INTEGER, ValueType.Kind.DECIMAL).contains(attribute);
        case DECIMAL -> attribute == ValueType.Kind.DECIMAL;
        case AMOUNT ->
            Set.of(
                    ValueType.Kind.MONEY,
                    ValueType.Kind.AREA,
                    ValueType.Kind.LENGTH,
                    ValueType.Kind.QUANTITY)
                .contains(attribute);
        case PERCENT -> attribute == ValueType.Kind.PERCENTAGE;
        case DAY -> Set.of(ValueType.Kind.DATE, ValueType.Kind.PARTIAL_DATE).contains(attribute);
        case INSTANT -> attribute == ValueType.Kind.INSTANT;
      };
    }
  }

  static final NumberForm INTEGER = new NumberForm(Kind.INTEGER, 0, "");
  static final NumberForm DAY = new NumberForm(Kind.DAY, 0, "");
  static final NumberForm INSTANT = new NumberForm(Kind.INSTANT, 0, "");

  static NumberForm decimal(int digits) {
    return new NumberForm(Kind.DECIMAL, digits, "");
  }

  static NumberForm percent(int digits) {
    return new NumberForm(Kind.PERCENT, digits, "");
  }

  static NumberForm amount(int digits, String unit) {
    return new NumberForm(Kind.AMOUNT, digits, unit);
  }

  /** A part of a record that writes numbers in this form. */
  Part part(Source number) {
    return switch (kind) {
      case INTEGER -> (row, out) -> out.put(number.of(row));
      case DECIMAL -> (row, out) -> out.decimal(number.of(row), digits);
      case AMOUNT -> amountPart(number);
      case PERCENT ->
          (row, out) -> {
            out.put('"');
            out.decimal(number.of(row), digits);
            out.put('%');
            out.put('"');
          };
      case DAY ->
          (row, out) -> {
            out.put('"');
            day(number.of(row), out);
            out.put('"');
          };
      case INSTANT -> (row, out) -> instant(number.of(row), out);
    };
  }

  private Part amountPart(Source number) {
    byte[] before = "{\"amount\":\"".getBytes(StandardCharsets.UTF_8);
    byte[] after = ("\",\"unit\":\"" + unit + "\"}").getBytes(StandardCharsets.UTF_8);
    return (row, out) -> {
      out.put(before);
      out.decimal(number.of(row), digits);
      out.put(after);
    };
  }

  private static void day(long epochDay, Utf8Sink out) {
    LocalDate date = LocalDate.ofEpochDay(epochDay);
    out.padded(date.getYear(), 4);
    out.put('-');
    out.padded(date.getMonthValue(), 2);
    out.put('-');
    out.padded(date.getDayOfMonth(), 2);
  }

  private static void instant(long seconds, Utf8Sink out) {
    long rest = Math.floorMod(seconds, SECONDS_OF_DAY);
    out.put('"');
    day(Math.floorDiv(seconds, SECONDS_OF_DAY), out);
    out.put('T');
    out.padded(rest / SECONDS_OF_HOUR, 2);
    out.put(':');
    out.padded(rest % SECONDS_OF_HOUR / SECONDS_OF_MINUTE, 2);
    out.put(':');
    out.padded(rest % SECONDS_OF_MINUTE, 2);
    out.put('Z');
    out.put('"');
  }

  /** Gives a number of a record. */
  @FunctionalInterface
  interface Source {
    /** The number, in units of its last digit. */
    long of(Row row);
  }
}
