package dev.renewal.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.quantity.InvalidQuantityException.Reason;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A calendar period that something is reported for (报告期): a year, half-year, quarter or month.
 *
 * <p>Text and JSON are {@code 2025}, {@code 2025-H1}, {@code 2025-Q3} and {@code 2025-05}. Years
 * run from 1 to 9999.
 *
 * <p>The natural order is by first day, then by length, the shorter first: 2025-01, 2025-Q1,
 * 2025-H1, 2025, 2025-02. It is consistent with equals.
 */
public final class ReportingPeriod implements Comparable<ReportingPeriod> {

  private static final String SHAPE = "a period such as 2025, 2025-H1, 2025-Q3 or 2025-05";
  private static final int YEAR_DIGITS = 4;
  private static final int TEXT_LENGTH = 7;

  private final PeriodKind kind;
  private final int year;
  private final int number;

  private ReportingPeriod(PeriodKind kind, int year, int number) {
    this.kind = kind;
    this.year = year;
    this.number = number;
  }

  /**
   * A period by its number in the year.
   *
   * @param kind the length
   * @param year the calendar year, 1 to 9999
   * @param number 1 for the first such period of the year
   * @return the period
   * @throws InvalidQuantityException if there is no such period
   */
  public static ReportingPeriod of(PeriodKind kind, int year, int number) {
    if (!exists(kind, year, number)) {
      throw new InvalidQuantityException(
          Reason.RANGE,
          "a year from 1 to 9999 and a number from 1 to " + kind.perYear(),
          kind + " " + number + " of " + year);
    }
    return new ReportingPeriod(kind, year, number);
  }

  /**
   * A whole year.
   *
   * @param year the calendar year, 1 to 9999
   * @return such as 2025
   * @throws InvalidQuantityException if the year is out of range
   */
  public static ReportingPeriod ofYear(int year) {
    return of(PeriodKind.YEAR, year, 1);
  }

  /**
   * Half a year.
   *
   * @param year the calendar year, 1 to 9999
   * @param half 1 or 2
   * @return such as 2025-H1
   * @throws InvalidQuantityException if there is no such half-year
   */
  public static ReportingPeriod ofHalfYear(int year, int half) {
    return of(PeriodKind.HALF_YEAR, year, half);
  }

  /**
   * A quarter of a year.
   *
   * @param year the calendar year, 1 to 9999
   * @param quarter 1 to 4
   * @return such as 2025-Q3
   * @throws InvalidQuantityException if there is no such quarter
   */
  public static ReportingPeriod ofQuarter(int year, int quarter) {
    return of(PeriodKind.QUARTER, year, quarter);
  }

  /**
   * A month.
   *
   * @param year the calendar year, 1 to 9999
   * @param month 1 to 12
   * @return such as 2025-05
   * @throws InvalidQuantityException if there is no such month
   */
  public static ReportingPeriod ofMonth(int year, int month) {
    return of(PeriodKind.MONTH, year, month);
  }

  /**
   * The period of a length that holds a day.
   *
   * @param kind the length
   * @param day a day of the years 1 to 9999
   * @return the period whose {@link #contains} is true of the day
   * @throws InvalidQuantityException if the year is out of range
   */
  public static ReportingPeriod containing(PeriodKind kind, LocalDate day) {
    return of(kind, day.getYear(), (day.getMonthValue() - 1) / kind.months() + 1);
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text such as {@code 2025}, {@code 2025-H1}, {@code 2025-Q3} or {@code 2025-05}
   * @return the period
   * @throws InvalidQuantityException if the text has another shape or there is no such period
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReportingPeriod parse(String text) {
    Optional<Reason> problem = check(text);
    if (problem.isPresent()) {
      throw new InvalidQuantityException(problem.get(), SHAPE, text);
    }
    PeriodKind kind = kindOf(text);
    return new ReportingPeriod(
        kind, CalendarText.number(text, 0, YEAR_DIGITS), numberOf(kind, text));
  }

  /**
   * What keeps a text from being a period, found without building one.
   *
   * @param text any text
   * @return the failed check, empty if {@link #parse} would succeed
   */
  public static Optional<Reason> check(String text) {
    int length = text.length();
    if (length != YEAR_DIGITS && (length != TEXT_LENGTH || text.charAt(YEAR_DIGITS) != '-')) {
      return Optional.of(Reason.FORMAT);
    }
    PeriodKind kind = kindOf(text);
    int year = CalendarText.number(text, 0, YEAR_DIGITS);
    int number = numberOf(kind, text);
    if (year == CalendarText.NOT_A_NUMBER || number == CalendarText.NOT_A_NUMBER) {
      return Optional.of(Reason.FORMAT);
    }
    return exists(kind, year, number) ? Optional.empty() : Optional.of(Reason.RANGE);
  }

  /**
   * The whole periods of a length inside a window; a period that begins before or ends after the
   * window is left out.
   *
   * @param kind the length
   * @param startInclusive first day of the window
   * @param endInclusive last day of the window
   * @return the periods in order, made one by one as they are asked for; none if the window is too
   *     short or ends before it starts
   */
  public static Stream<ReportingPeriod> wholePeriodsWithin(
      PeriodKind kind, LocalDate startInclusive, LocalDate endInclusive) {
    long first = Math.max(ordinalFrom(kind, startInclusive), ordinal(kind, 1, 1));
    long last =
        Math.min(
            ordinalUntil(kind, endInclusive), ordinal(kind, CalendarText.MAX_YEAR, kind.perYear()));
    return LongStream.rangeClosed(first, last).mapToObj(ordinal -> ofOrdinal(kind, ordinal));
  }

  /**
   * The length.
   *
   * @return year, half-year, quarter or month
   */
  public PeriodKind kind() {
    return kind;
  }

  /**
   * The calendar year the period lies in.
   *
   * @return 1 to 9999
   */
  public int year() {
    return year;
  }

  /**
   * The number within the year.
   *
   * @return 1 for the first half-year, quarter or month and for every year
   */
  public int number() {
    return number;
  }

  /**
   * The first day.
   *
   * @return the first day of the first month
   */
  public LocalDate firstDay() {
    return LocalDate.of(year, firstMonth(), 1);
  }

  /**
   * The last day.
   *
   * @return the last day of the last month, leap years observed
   */
  public LocalDate lastDay() {
    LocalDate lastMonth = LocalDate.of(year, firstMonth() + kind.months() - 1, 1);
    return lastMonth.withDayOfMonth(lastMonth.lengthOfMonth());
  }

  /**
   * The whole year the period lies in.
   *
   * @return 2025 for 2025-Q3
   */
  public ReportingPeriod wholeYear() {
    return ofYear(year);
  }

  /**
   * The period of the same length before this one.
   *
   * @return 2024-Q4 for 2025-Q1
   * @throws InvalidQuantityException if that is before year 1
   */
  public ReportingPeriod previous() {
    return number > 1 ? of(kind, year, number - 1) : of(kind, year - 1, kind.perYear());
  }

  /**
   * The period of the same length after this one.
   *
   * @return 2025-Q1 for 2024-Q4
   * @throws InvalidQuantityException if that is after year 9999
   */
  public ReportingPeriod next() {
    return number < kind.perYear() ? of(kind, year, number + 1) : of(kind, year + 1, 1);
  }

  /**
   * Whether a day lies in the period.
   *
   * @param day any day
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate day) {
    return day.getYear() == year && (day.getMonthValue() - 1) / kind.months() + 1 == number;
  }

  /**
   * Whether a period lies in this one.
   *
   * @param other any period
   * @return true if every day of the other is a day of this one
   */
  public boolean contains(ReportingPeriod other) {
    return other.year == year
        && other.firstMonth() >= firstMonth()
        && other.firstMonth() + other.kind.months() <= firstMonth() + kind.months();
  }

  /**
   * The order by first day, then by length.
   *
   * @param other the period to compare with
   * @return negative, 0 or positive
   */
  @Override
  public int compareTo(ReportingPeriod other) {
    int byYear = Integer.compare(year, other.year);
    int byMonth = byYear != 0 ? byYear : Integer.compare(firstMonth(), other.firstMonth());
    return byMonth != 0 ? byMonth : Integer.compare(kind.months(), other.kind.months());
  }

  /**
   * Whether the other is the same period.
   *
   * @param other anything
   * @return true for the same length, year and number; 2025-H1 is no two quarters
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReportingPeriod that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return (year * 13 + firstMonth()) * 13 + kind.months();
  }

  /**
   * The period as text.
   *
   * @return such as {@code 2025}, {@code 2025-H1}, {@code 2025-Q3} or {@code 2025-05}
   */
  @JsonValue
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(TEXT_LENGTH);
    CalendarText.append(text, year, YEAR_DIGITS);

    switch (kind) {
      case YEAR -> {}
      case HALF_YEAR -> text.append("-H").append(number);
      case QUARTER -> text.append("-Q").append(number);
      case MONTH -> CalendarText.append(text.append('-'), number, 2);
    }
    return text.toString();
  }

  private int firstMonth() {
    return (number - 1) * kind.months() + 1;
  }

  private static boolean exists(PeriodKind kind, int year, int number) {
    return year >= 1 && year <= CalendarText.MAX_YEAR && number >= 1 && number <= kind.perYear();
  }

  private static PeriodKind kindOf(String text) {
    if (text.length() == YEAR_DIGITS) {
      return PeriodKind.YEAR;
    }

    return switch (text.charAt(YEAR_DIGITS + 1)) {
      case 'H' -> PeriodKind.HALF_YEAR;
      case 'Q' -> PeriodKind.QUARTER;
      default -> PeriodKind.MONTH;
    };
  }

  private static int numberOf(PeriodKind kind, String text) {
    if (kind == PeriodKind.YEAR) {
      return 1;
    }
    return CalendarText.number(text, YEAR_DIGITS + (kind == PeriodKind.MONTH ? 1 : 2), TEXT_LENGTH);
  }

  /** The place of a period among all of its length, counted from year 0. */
  private static long ordinal(PeriodKind kind, long year, int number) {
    return year * kind.perYear() + number - 1;
  }

  private static ReportingPeriod ofOrdinal(PeriodKind kind, long ordinal) {
    int perYear = kind.perYear();
    return new ReportingPeriod(kind, (int) (ordinal / perYear), (int) (ordinal % perYear) + 1);
  }

  private static long ordinalFrom(PeriodKind kind, LocalDate startInclusive) {
    long holding = ordinalHolding(kind, startInclusive);
    boolean atItsStart =
        startInclusive.getDayOfMonth() == 1
            && (startInclusive.getMonthValue() - 1) % kind.months() == 0;
    return atItsStart ? holding : holding + 1;
  }

  private static long ordinalUntil(PeriodKind kind, LocalDate endInclusive) {
    long holding = ordinalHolding(kind, endInclusive);
    boolean atItsEnd =
        endInclusive.getDayOfMonth() == endInclusive.lengthOfMonth()
            && endInclusive.getMonthValue() % kind.months() == 0;
    return atItsEnd ? holding : holding - 1;
  }

  private static long ordinalHolding(PeriodKind kind, LocalDate day) {
    return ordinal(kind, day.getYear(), (day.getMonthValue() - 1) / kind.months() + 1);
  }
}
