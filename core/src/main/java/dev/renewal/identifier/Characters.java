package dev.renewal.identifier;

/** The ASCII characters that identifiers are made of. */
final class Characters {

  private static final int FULL_WIDTH_OFFSET = 0xFEE0;
  private static final char FIRST_FULL_WIDTH = '！';
  private static final char LAST_FULL_WIDTH = '～';

  private Characters() {}

  /** Whether every character of a range is one of 0 to 9. */
  static boolean areDigits(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (!isDigit(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the character is one of 0 to 9. */
  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  /** Whether every character of a range is 0. */
  static boolean areZeros(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) != '0') {
        return false;
      }
    }
    return true;
  }

  /** The number that the digits of a range make. */
  static int number(String text, int start, int end) {
    int value = 0;
    for (int at = start; at < end; at++) {
      value = value * 10 + (text.charAt(at) - '0');
    }
    return value;
  }

  /** The text without space around it, full-width and small letters turned to ASCII capitals. */
  static String folded(String typed) {
    StringBuilder text = new StringBuilder(typed.strip());
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH) {
        character = (char) (character - FULL_WIDTH_OFFSET);
      }
      if (character >= 'a' && character <= 'z') {
        character = (char) (character - 'a' + 'A');
      }
      text.setCharAt(at, character);
    }
    return text.toString();
  }
}
