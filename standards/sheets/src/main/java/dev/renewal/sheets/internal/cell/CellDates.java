package dev.renewal.sheets.internal.cell;

import dev.renewal.schema.ValueType.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, months, years and periods in cells, as serial numbers and as text. */
final class CellDates {

  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
  private static final Pattern PACKED = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
  private static final Pattern MIDNIGHT = Pattern.compile("[T ]?0{1,2}:00(:00)?(\\.0+)?$");
  private static final Pattern MONTH = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})月?");
  private static final Pattern YEAR = Pattern.compile("([0-9]{4})年?度?");
  private static final Pattern HALF = Pattern.compile("([0-9]{4})(?:年|-)?(?:([上下])半年|H([12]))");
  private static final Pattern QUARTER =
      Pattern.compile("([0-9]{4})(?:年|-)?(?:第?([一二三四1-4])季度?|Q([1-4]))");
  private static final String NUMERALS = "一二三四";

  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  /** Before it, spreadsheets count a day that never was: 29 February 1900. */
  private static final int FIRST_TRUE_SERIAL = 61;

  private static final int LAST_SERIAL = 2_958_465;

  /** Smaller numbers without a date format look like years. */
  private static final int FIRST_PLAIN_SERIAL = 10_000;

  private final boolean since1904;

  CellDates(boolean since1904) {
    this.since1904 = since1904;
  }

  /** Whether a number format shows dates. */
  static boolean isDateFormat(String format) {
    boolean quoted = false;
    for (int at = 0; at < format.length(); at++) {
      char character = Character.toLowerCase(format.charAt(at));
      if (character == '"') {
        quoted = !quoted;
      } else if (character == '[') {
        at = Math.max(at, format.indexOf(']', at));
      } else if (character == '\\' || character == '_') {
        at++;
      } else if (!quoted && (character == 'y' || character == 'd' || character == 'm')) {
        return !format.toLowerCase(Locale.ROOT).startsWith("general");
      }
    }
    return false;
  }

  /** The JSON text of a serial number for a kind of date; empty if it cannot be one. */
  Optional<String> ofSerial(BigDecimal serial, String format, Kind kind) {
    boolean formatted = isDateFormat(format);
    BigDecimal whole = new BigDecimal(serial.toBigInteger());
    int days = whole.precision() > 8 ? -1 : whole.intValue();
    if (!formatted) {
      return ofPlainNumber(serial, whole, days, kind);
    }
    return dayOf(days).flatMap(day -> ofDay(day, format.toLowerCase(Locale.ROOT), kind));
  }

  private Optional<String> ofPlainNumber(BigDecimal number, BigDecimal whole, int days, Kind kind) {
    boolean isWhole = number.compareTo(whole) == 0;
    if (isWhole && days >= 1_000 && days < FIRST_PLAIN_SERIAL && kind != Kind.DATE) {
      return ofText(String.valueOf(days), kind);
    }
    if (days > LAST_SERIAL && isWhole) {
      return ofText(String.valueOf(days), kind);
    }
    return days >= FIRST_PLAIN_SERIAL && (kind == Kind.DATE || kind == Kind.PARTIAL_DATE)
        ? dayOf(days).map(LocalDate::toString)
        : Optional.empty();
  }

  private Optional<LocalDate> dayOf(int days) {
    if (since1904) {
      return days < 0 || days > LAST_SERIAL
          ? Optional.empty()
          : Optional.of(EPOCH_1904.plusDays(days));
    }
    return days < FIRST_TRUE_SERIAL || days > LAST_SERIAL
        ? Optional.empty()
        : Optional.of(EPOCH.plusDays(days));
  }

  /** A day that stands for its month or year only where its format shows no more. */
  private static Optional<String> ofDay(LocalDate day, String format, Kind kind) {
    boolean showsDay = format.indexOf('d') >= 0;
    boolean showsMonth = format.indexOf('m') >= 0;
    String month = day.toString().substring(0, day.toString().length() - "-dd".length());
    String year = month.substring(0, month.length() - "-mm".length());
    return switch (kind) {
      case DATE -> Optional.of(day.toString());
      case PARTIAL_DATE -> Optional.of(showsDay ? day.toString() : showsMonth ? month : year);
      case YEAR_MONTH, PERIOD ->
          showsDay || !showsMonth || day.getDayOfMonth() > 1
              ? Optional.empty()
              : Optional.of(month);
      case YEAR -> showsMonth || showsDay ? Optional.empty() : Optional.of(year);
      default -> Optional.empty();
    };
  }

  /** The JSON text of what people write for a kind of date; empty if it is none. */
  static Optional<String> ofText(String dense, Kind kind) {
    return switch (kind) {
      case DATE -> day(dense);
      case PARTIAL_DATE -> day(dense).or(() -> month(dense)).or(() -> year(dense));
      case YEAR_MONTH -> month(dense);
      case YEAR -> year(dense);
      case PERIOD ->
          half(dense).or(() -> quarter(dense)).or(() -> month(dense)).or(() -> year(dense));
      default -> Optional.empty();
    };
  }

  private static Optional<String> day(String dense) {
    String date = MIDNIGHT.matcher(dense).replaceFirst("");
    Matcher matcher = DAY.matcher(date);
    if (!matcher.matches()) {
      matcher = PACKED.matcher(date);
      if (!matcher.matches()) {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)).toString());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<String> month(String dense) {
    Matcher matcher = MONTH.matcher(dense);
    return matcher.matches()
        ? Optional.of(matcher.group(1) + "-" + twoDigits(matcher.group(2)))
        : Optional.empty();
  }

  private static Optional<String> year(String dense) {
    Matcher matcher = YEAR.matcher(dense);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> half(String dense) {
    Matcher matcher = HALF.matcher(dense);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String half = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
    return Optional.of(
        matcher.group(1) + "-H" + (half.equals("上") ? "1" : half.equals("下") ? "2" : half));
  }

  private static Optional<String> quarter(String dense) {
    Matcher matcher = QUARTER.matcher(dense);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String given = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
    int numeral = NUMERALS.indexOf(given);
    return Optional.of(
        matcher.group(1) + "-Q" + (numeral < 0 ? given : String.valueOf(numeral + 1)));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
