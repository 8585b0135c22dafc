package dev.renewal.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.quantity.InvalidQuantityException.Reason;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date of year, month or day precision (日期), as exact as its source.
 *
 * <p>Text and JSON are {@code 2025}, {@code 2025-05} and {@code 2025-05-03}. Years run from 1 to
 * 9999. What is not known is not made up: questions about days are answered by {@link
 * #earliestDay()} and {@link #latestDay()}.
 *
 * <p>The natural order is by earliest day, then by latest day: 2025-01-01, 2025-01, 2025,
 * 2025-01-02. It is consistent with equals.
 */
public final class PartialDate implements Comparable<PartialDate> {

  private static final String SHAPE = "a date such as 2025, 2025-05 or 2025-05-03";
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  private final DatePrecision precision;
  private final LocalDate earliestDay;

  private PartialDate(DatePrecision precision, LocalDate earliestDay) {
    this.precision = precision;
    this.earliestDay = earliestDay;
  }

  /**
   * A date of which the year is known.
   *
   * @param year a year from 1 to 9999
   * @return such as 2025
   * @throws InvalidQuantityException if the year is out of range
   */
  public static PartialDate of(Year year) {
    return bounded(DatePrecision.YEAR, year.atDay(1));
  }

  /**
   * A date of which the month is known.
   *
   * @param month a month of the years 1 to 9999
   * @return such as 2025-05
   * @throws InvalidQuantityException if the year is out of range
   */
  public static PartialDate of(YearMonth month) {
    return bounded(DatePrecision.MONTH, month.atDay(1));
  }

  /**
   * A date of which the day is known.
   *
   * @param day a day of the years 1 to 9999
   * @return such as 2025-05-03
   * @throws InvalidQuantityException if the year is out of range
   */
  public static PartialDate of(LocalDate day) {
    return bounded(DatePrecision.DAY, day);
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text such as {@code 2025}, {@code 2025-05} or {@code 2025-05-03}
   * @return the date
   * @throws InvalidQuantityException if the text has another shape or there is no such day
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartialDate parse(String text) {
    Optional<Reason> problem = check(text);
    if (problem.isPresent()) {
      throw new InvalidQuantityException(problem.get(), SHAPE, text);
    }
    LocalDate earliest = LocalDate.of(year(text), month(text), day(text));
    return new PartialDate(precision(text.length()), earliest);
  }

  /**
   * What keeps a text from being a date, found without building one.
   *
   * @param text any text
   * @return the failed check, empty if {@link #parse} would succeed
   */
  public static Optional<Reason> check(String text) {
    int length = text.length();
    boolean shaped =
        length == YEAR_LENGTH
            || (length == MONTH_LENGTH && text.charAt(YEAR_LENGTH) == '-')
            || (length == DAY_LENGTH
                && text.charAt(YEAR_LENGTH) == '-'
                && text.charAt(MONTH_LENGTH) == '-');
    if (!shaped) {
      return Optional.of(Reason.FORMAT);
    }
    int year = year(text);
    int month = month(text);
    int day = day(text);
    if (year == CalendarText.NOT_A_NUMBER
        || month == CalendarText.NOT_A_NUMBER
        || day == CalendarText.NOT_A_NUMBER) {
      return Optional.of(Reason.FORMAT);
    }
    boolean exists =
        year >= 1
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? Optional.empty() : Optional.of(Reason.RANGE);
  }

  /**
   * The precision.
   *
   * @return year, month or day
   */
  public DatePrecision precision() {
    return precision;
  }

  /**
   * The first day that the date may mean.
   *
   * @return 2025-05-01 for 2025-05
   */
  public LocalDate earliestDay() {
    return earliestDay;
  }

  /**
   * The last day that the date may mean.
   *
   * @return 2025-05-31 for 2025-05
   */
  public LocalDate latestDay() {

    return switch (precision) {
      case YEAR -> earliestDay.withDayOfYear(earliestDay.lengthOfYear());
      case MONTH -> earliestDay.withDayOfMonth(earliestDay.lengthOfMonth());
      case DAY -> earliestDay;
    };
  }

  /**
   * The year, which is always known.
   *
   * @return 1 to 9999
   */
  public int year() {
    return earliestDay.getYear();
  }

  /**
   * The day, if the date is that precise.
   *
   * @return the day, empty for years and months
   */
  public Optional<LocalDate> day() {
    return precision == DatePrecision.DAY ? Optional.of(earliestDay) : Optional.empty();
  }

  /**
   * Whether the date may mean a day.
   *
   * @param day any day
   * @return true from the earliest to the latest day
   */
  public boolean mayBe(LocalDate day) {
    return !day.isBefore(earliestDay) && !day.isAfter(latestDay());
  }

  /**
   * Whether the date is before another, whatever days they mean.
   *
   * @param other the date to compare with
   * @return true if the latest day of this is before the earliest day of the other
   */
  public boolean isCertainlyBefore(PartialDate other) {
    return latestDay().isBefore(other.earliestDay);
  }

  /**
   * The order by earliest, then by latest day.
   *
   * @param other the date to compare with
   * @return negative, 0 or positive
   */
  @Override
  public int compareTo(PartialDate other) {
    int byEarliest = earliestDay.compareTo(other.earliestDay);
    return byEarliest != 0 ? byEarliest : other.precision.compareTo(precision);
  }

  /**
   * Whether the other is the same date of the same precision.
   *
   * @param other anything
   * @return true if both are written alike
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialDate that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * earliestDay.hashCode() + precision.label().hashCode();
  }

  /**
   * The date as text.
   *
   * @return such as {@code 2025}, {@code 2025-05} or {@code 2025-05-03}
   */
  @JsonValue
  @Override
  public String toString() {
    String day = earliestDay.toString();

    return switch (precision) {
      case YEAR -> day.substring(0, YEAR_LENGTH);
      case MONTH -> day.substring(0, MONTH_LENGTH);
      case DAY -> day;
    };
  }

  private static PartialDate bounded(DatePrecision precision, LocalDate earliest) {
    if (earliest.getYear() < 1 || earliest.getYear() > CalendarText.MAX_YEAR) {
      throw new InvalidQuantityException(
          Reason.RANGE, "a year from 1 to 9999", Integer.toString(earliest.getYear()));
    }
    return new PartialDate(precision, earliest);
  }

  private static DatePrecision precision(int length) {
    if (length == YEAR_LENGTH) {
      return DatePrecision.YEAR;
    }
    return length == MONTH_LENGTH ? DatePrecision.MONTH : DatePrecision.DAY;
  }

  private static int year(String text) {
    return CalendarText.number(text, 0, YEAR_LENGTH);
  }

  private static int month(String text) {
    return text.length() > YEAR_LENGTH
        ? CalendarText.number(text, YEAR_LENGTH + 1, MONTH_LENGTH)
        : 1;
  }

  private static int day(String text) {
    return text.length() > MONTH_LENGTH
        ? CalendarText.number(text, MONTH_LENGTH + 1, DAY_LENGTH)
        : 1;
  }
}
