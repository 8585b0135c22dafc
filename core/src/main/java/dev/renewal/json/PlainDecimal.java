package dev.renewal.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A short decimal number, read off the bytes of a text. */
final class PlainDecimal {

  private static final int MAX_LENGTH = 18;

  private PlainDecimal() {}

  /** The number in the last text, such as {@code 13.80}; null if it is long, unusual or none. */
  static @Nullable BigDecimal read(Scanner scanner) {
    byte[] window = scanner.window();
    int end = scanner.end();
    int first = scanner.start();
    boolean negative = first < end && window[first] == '-';
    if (negative) {
      first++;
    }
    int length = end - first;
    if (length < 1 || length > MAX_LENGTH || window[end - 1] == '.' || window[first] == '.') {
      return null;
    }
    if (window[first] == '0' && length > 1 && window[first + 1] != '.') {
      return null;
    }
    long value = 0;
    int point = -1;
    for (int at = first; at < end; at++) {
      int digit = window[at] - '0';
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
      } else if (window[at] == '.' && point < 0) {
        point = at;
      } else {
        return null;
      }
    }
    return BigDecimal.valueOf(negative ? -value : value, point < 0 ? 0 : end - point - 1);
  }
}
