package dev.renewal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How many columns of a terminal a text takes: Chinese characters two, combining marks none.
 *
 * <p>Follows the wide and full-width ranges of Unicode Standard Annex 11 (East Asian Width);
 * characters of ambiguous width count one column, as the annex advises without knowledge of the
 * font.
 */
public final class DisplayWidth {

  /** First and last code point of each wide range, ascending. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x2614, 0x2615, 0x2648, 0x2653,
    0x26AA, 0x26AB, 0x2705, 0x2705, 0x274C, 0x274C, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
    0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF,
    0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19,
    0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF, 0x1B000, 0x1B2FF, 0x1F300,
    0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x2FFFD, 0x30000,
    0x3FFFD
  };

  private DisplayWidth() {}

  /** The columns a text takes. */
  public static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      width += of(c);
      i += Character.charCount(c);
    }
    return width;
  }

  /** The text with spaces after it up to a width; a wider text is left as it is. */
  public static String padRight(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** The text with spaces before it up to a width; a wider text is left as it is. */
  public static String padLeft(String text, int columns) {
    return " ".repeat(Math.max(0, columns - of(text))) + text;
  }

  /**
   * The text in lines of at most {@code columns} columns, broken at spaces and beside wide
   * characters, never before closing punctuation; a longer word keeps a line of its own.
   */
  public static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int width = 0;
    for (String word : words(text)) {
      int needed = of(word.stripTrailing());
      if (width > 0 && width + needed > columns) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        width = 0;
      }
      line.append(word);
      width += of(word);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** Pieces between which a line may break, each with the spaces after it. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    int previous = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean afterSpace = previous == ' ' && c != ' ';
      boolean besideWide =
          previous >= 0
              && c != ' '
              && (of(c) == 2 || of(previous) == 2)
              && !closes(c)
              && !opens(previous);
      if (i > start && (afterSpace || besideWide)) {
        words.add(text.substring(start, i));
        start = i;
      }
      previous = c;
      i += Character.charCount(c);
    }
    words.add(text.substring(start));
    return words;
  }

  private static boolean closes(int c) {
    return "，。、；：？！）》」』】〕”’,.;:?!)]}%".indexOf(c) >= 0;
  }

  private static boolean opens(int c) {
    return "（《「『【〔“‘([{".indexOf(c) >= 0;
  }

  private static int of(int c) {
    if (c < 0x300) {
      return c < 0x20 || (c >= 0x7F && c < 0xA0) ? 0 : 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int i = 0; i < WIDE.length && WIDE[i] <= c; i += 2) {
      if (c <= WIDE[i + 1]) {
        return 2;
      }
    }
    return 1;
  }
}
