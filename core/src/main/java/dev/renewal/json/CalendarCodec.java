package dev.renewal.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Days and points in time, read off their bytes. */
final class CalendarCodec {

  private static final int DAY_LENGTH = 10;
  private static final int SECOND_LENGTH = 19;
  private static final long SECONDS_OF_DAY = 86_400;
  private static final int[] NANOS = {
    0, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
  };

  private CalendarCodec() {}

  /** The day in the last text, such as {@code 2023-12-31}; null if there is none. */
  static @Nullable LocalDate day(Scanner scanner) {
    if (scanner.end() - scanner.start() == DAY_LENGTH && !scanner.isEscaped()) {
      return day(scanner.window(), scanner.start());
    }
    try {
      return LocalDate.parse(scanner.text());
    } catch (DateTimeException none) {
      return null;
    }
  }

  private static @Nullable LocalDate day(byte[] window, int at) {
    int year = number(window, at, 4);
    int month = number(window, at + 5, 2);
    int day = number(window, at + 8, 2);
    boolean shaped = window[at + 4] == '-' && window[at + 7] == '-';
    if (!shaped || (year | month | day) < 0 || month < 1 || month > 12 || day < 1) {
      return null;
    }
    return day <= 28 || day <= lengthOfMonth(year, month) ? LocalDate.of(year, month, day) : null;
  }

  private static int lengthOfMonth(int year, int month) {
    return switch (month) {
      case 2 -> java.time.Year.isLeap(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** The point in time in the last text, such as {@code 2023-12-31T08:00:00Z}; null if none. */
  static @Nullable Instant instant(Scanner scanner) {
    if (!scanner.isEscaped()) {
      Instant plain = instant(scanner.window(), scanner.start(), scanner.end());
      if (plain != null) {
        return plain;
      }
    }
    try {
      return OffsetDateTime.parse(scanner.text()).toInstant();
    } catch (DateTimeException none) {
      return extreme(scanner.text());
    }
  }

  private static @Nullable Instant extreme(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException none) {
      return null;
    }
  }

  /** A point in time in UTC, to the second or with a fraction of up to nine digits. */
  private static @Nullable Instant instant(byte[] window, int start, int end) {
    int length = end - start;
    if (length <= SECOND_LENGTH
        || window[end - 1] != 'Z'
        || window[start + 10] != 'T'
        || window[start + 13] != ':'
        || window[start + 16] != ':') {
      return null;
    }
    LocalDate day = day(window, start);
    int hour = number(window, start + 11, 2);
    int minute = number(window, start + 14, 2);
    int second = number(window, start + 17, 2);
    int nano = nano(window, start + SECOND_LENGTH, end - 1);
    if (day == null
        || (hour | minute | second | nano) < 0
        || hour > 23
        || minute > 59
        || second > 59) {
      return null;
    }
    return Instant.ofEpochSecond(
        day.toEpochDay() * SECONDS_OF_DAY + hour * 3_600L + minute * 60L + second, nano);
  }

  private static int nano(byte[] window, int start, int end) {
    if (start == end) {
      return 0;
    }
    int digits = end - start - 1;
    if (window[start] != '.' || digits < 1 || digits > 9) {
      return -1;
    }
    int number = number(window, start + 1, digits);
    return number < 0 ? -1 : number * NANOS[digits];
  }

  /** The number in some ASCII digits, -1 if one is none. */
  private static int number(byte[] window, int start, int length) {
    int number = 0;
    for (int at = start; at < start + length; at++) {
      int digit = window[at] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
