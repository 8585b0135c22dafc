package dev.renewal.sheets.internal.cell;

import java.text.Normalizer;

/** The characters of a cell without what people do not see. */
public final class CellText {

  private static final int SHOWN = 200;

  private CellText() {}

  /** Without white space at either end, of any width, and without zero-width characters there. */
  public static String stripped(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end);
  }

  private static boolean isBlank(char character) {
    return character <= ' '
        || Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\u200B'
        || character == '\uFEFF';
  }

  /** Stripped, with full-width digits, letters and signs made plain: {@code １２％} is {@code 12%}. */
  public static String plain(String text) {
    String stripped = stripped(text);
    for (int at = 0; at < stripped.length(); at++) {
      if (stripped.charAt(at) > '~') {
        return Normalizer.normalize(stripped, Normalizer.Form.NFKC);
      }
    }
    return stripped;
  }

  /** Plain and without any white space. */
  public static String dense(String text) {
    String plain = plain(text);
    StringBuilder dense = new StringBuilder(plain.length());
    for (int at = 0; at < plain.length(); at++) {
      if (!isBlank(plain.charAt(at))) {
        dense.append(plain.charAt(at));
      }
    }
    return dense.toString();
  }

  /** The beginning of a text, for people to recognise it by. */
  public static String beginning(String text) {
    if (text.length() <= SHOWN) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    return text.substring(0, end) + "…";
  }
}
