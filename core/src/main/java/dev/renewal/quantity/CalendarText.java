package dev.renewal.quantity;

/** The digits of years, months and days in calendar texts. */
final class CalendarText {

  /** The last year that four digits can write. */
  static final int MAX_YEAR = 9_999;

  /** The answer for anything but a digit. */
  static final int NOT_A_NUMBER = -1;

  private CalendarText() {}

  /** The number that the ASCII digits of a range make, {@link #NOT_A_NUMBER} if others occur. */
  static int number(String text, int start, int end) {
    int value = 0;
    for (int at = start; at < end; at++) {
      char character = text.charAt(at);
      if (character < '0' || character > '9') {
        return NOT_A_NUMBER;
      }
      value = value * 10 + (character - '0');
    }
    return value;
  }

  /** Adds a number with leading zeros. */
  static void append(StringBuilder text, int number, int digits) {
    String plain = Integer.toString(number);
    for (int missing = digits - plain.length(); missing > 0; missing--) {
      text.append('0');
    }
    text.append(plain);
  }
}
