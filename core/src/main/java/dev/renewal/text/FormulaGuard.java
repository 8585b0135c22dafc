package dev.renewal.text;

import java.util.regex.Pattern;

/**
 * Keeps the cells of a CSV file from being run as formulas by the spreadsheet that opens it
 * (公式注入防护): a text that could start a formula gets an apostrophe in front, which the spreadsheets
 * take for "this is text" and reading takes away again.
 *
 * <p>A formula starts with {@code = + - @} or their full-width forms, a tab or a line break, also
 * behind blanks. A plain negative number such as {@code -12.5} and a lone hyphen are no formulas
 * and stay as they are. Texts that look guarded already get one more apostrophe, so that {@link
 * #unguard} undoes {@link #guard} for every text. Cells of a workbook need none of this: they carry
 * the type of text.
 *
 * <pre>{@code
 * FormulaGuard.guard("=1+1");    // '=1+1
 * FormulaGuard.guard("-12.5");   // -12.5
 * FormulaGuard.unguard("'=1+1"); // =1+1
 * }</pre>
 */
public final class FormulaGuard {

  private static final char MARK = '\'';

  /** A plain negative number, or a hyphen for nothing. */
  private static final Pattern HARMLESS =
      Pattern.compile("-([0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?)?");

  private static final String STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private static final String BREAKS = "\t\r\n";

  private FormulaGuard() {}

  /**
   * Whether a spreadsheet could take a text for a formula.
   *
   * @param text any text
   * @return whether it starts like one, and is neither a plain negative number nor a lone hyphen
   */
  public static boolean startsFormula(String text) {
    return startsFormula(text, 0) && !HARMLESS.matcher(text).matches();
  }

  /**
   * A text as it is safe to write into a CSV file.
   *
   * @param text any text
   * @return the text, with an apostrophe in front where it could start a formula
   */
  public static String guard(String text) {
    int start = pastMarks(text);
    boolean unsafe = start > 0 ? startsFormula(text, start) : startsFormula(text);
    return unsafe ? MARK + text : text;
  }

  /**
   * A text as it was before {@link #guard}.
   *
   * @param text a cell of a CSV file
   * @return the text without the apostrophe that the guard put in front, else as it is
   */
  public static String unguard(String text) {
    int start = pastMarks(text);
    return start > 0 && startsFormula(text, start) ? text.substring(1) : text;
  }

  private static int pastMarks(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == MARK) {
      at++;
    }
    return at;
  }

  private static boolean startsFormula(String text, int from) {
    if (from < text.length() && BREAKS.indexOf(text.charAt(from)) >= 0) {
      return true;
    }
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
