package dev.renewal.report.problems.internal;

/** Texts as the cells of a workbook take them. */
final class SheetText {

  /** A cell takes 32,767 letters. */
  private static final int LONGEST = 32_000;

  private SheetText() {}

  /** A text without what XML cannot hold, cut where it is longer than a cell. */
  static String of(String text) {
    StringBuilder clean = new StringBuilder(Math.min(text.length(), LONGEST + 1));
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (clean.length() + 2 > LONGEST) {
        return clean.append('…').toString();
      }
      clean.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
    }
    return clean.toString();
  }

  private static boolean isAllowed(int c) {
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean control = c < ' ' && c != '\t' && c != '\n';
    return !surrogate && !control && (c & 0xFFFE) != 0xFFFE;
  }
}
