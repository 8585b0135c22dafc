package dev.renewal.check.internal.plausibility;

/** Text without full-width digits and letters, stray spaces and characters that nobody sees. */
final class CleanText {
  private static final char FULL_WIDTH_ZERO = '\uFF10';
  private static final char FULL_WIDTH_LAST = '\uFF5A';
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;
  private static final char IDEOGRAPHIC_SPACE = '\u3000';

  private CleanText() {}

  static boolean isClean(String text) {
    int length = text.length();
    boolean space = true;
    for (int at = 0; at < length; at++) {
      char c = text.charAt(at);
      if (c > ' ' && c < '\u007F') {
        space = false;
      } else if (c == ' ') {
        if (space) {
          return false;
        }
        space = true;
      } else if (isStray(c) || isFullWidth(c)) {
        return false;
      } else {
        space = false;
      }
    }
    return !space || length == 0;
  }

  /** Line breaks are kept, as texts of several lines are honest. */
  private static boolean isStray(char c) {
    return (c < ' ' && c != '\n' && c != '\r')
        || (c >= '\u007F' && c <= '\u00A0')
        || c == IDEOGRAPHIC_SPACE
        || (c >= '\u200B' && c <= '\u200F')
        || c == '\uFEFF';
  }

  /** Full-width punctuation is how Chinese is written; digits and letters are not. */
  private static boolean isFullWidth(char c) {
    return c >= FULL_WIDTH_ZERO
        && c <= FULL_WIDTH_LAST
        && Character.isLetterOrDigit((char) (c - FULL_WIDTH_OFFSET));
  }

  static String of(String text) {
    StringBuilder clean = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isFullWidth(c)) {
        clean.append((char) (c - FULL_WIDTH_OFFSET));
      } else if (c == IDEOGRAPHIC_SPACE || c == '\u00A0' || c == '\t') {
        clean.append(' ');
      } else if (!isStray(c)) {
        clean.append(c);
      }
    }
    return clean.toString().strip().replaceAll(" {2,}", " ");
  }
}
