package dev.renewal.sheets;

import dev.renewal.dataset.UnreadableSourceException;

/**
 * Looks at the bytes of a part as they pass, without building anything: how long its texts, numbers
 * and formulas are, how many cells a row has, and where cells claim to be.
 *
 * <p>A reader that trusts these numbers would fill its memory.
 */
final class MarkupScan {

  private static final int LAST_COLUMN = 16_384;
  private static final int LAST_ROW = 1_048_576;

  /** No program writes more digits in a row, and longer numbers take long to be read. */
  private static final int MOST_DIGITS = 4_096;

  /** The letters of the word array, eight bits each. */
  private static final long ARRAY =
      ((long) 'a' << 32) | ('r' << 24) | ('r' << 16) | ('a' << 8) | 'y';

  private enum At {
    TEXT,
    NAME,
    TAG,
    ATTRIBUTE,
    EQUALS,
    PLACE,
    VALUE
  }

  private final boolean markup;
  private final boolean sheet;
  private final int maxTextBytes;
  private At at = At.TEXT;
  private int run;
  private byte quote;
  private int name;
  private int cells;
  private long column;
  private long row;
  private final FormulaWork formulas = new FormulaWork();
  private boolean formula;
  private int letters;
  private int digits;
  private long value;

  private MarkupScan(boolean markup, boolean sheet, int maxTextBytes) {
    this.markup = markup;
    this.sheet = sheet;
    this.maxTextBytes = maxTextBytes;
  }

  /** Scans markup with a first element of this name. */
  static MarkupScan of(String root, WorkbookLimits limits) {
    return new MarkupScan(true, root.equals("worksheet"), limits.maxTextBytes());
  }

  /** Passes other bytes by. */
  static MarkupScan ofBytes() {
    return new MarkupScan(false, false, 0);
  }

  /** Whether readers hold all of the part, as they do unless it is a worksheet. */
  boolean isHeldWhole() {
    return !sheet;
  }

  /**
   * Takes the next bytes.
   *
   * @throws UnreadableSourceException if they are refused
   */
  void take(byte[] bytes, int length) throws UnreadableSourceException {
    for (int i = 0; markup && i < length; i++) {
      byte next = bytes[i];
      run = next == '<' || next == '>' ? 0 : run + 1;
      if (run > maxTextBytes) {
        throw Refusals.tooLarge("text", maxTextBytes);
      }
      if (sheet) {
        step(next);
      }
    }
  }

  private void step(byte next) throws UnreadableSourceException {
    if (next == '<') {
      endText();
      at = At.NAME;
      name = 0;
      return;
    }
    switch (at) {
      case TEXT -> stepText(next);
      case NAME -> stepName(next);
      case TAG -> stepTag(next);
      case ATTRIBUTE -> stepAttribute(next);
      case EQUALS -> stepEquals(next);
      case PLACE -> stepPlace(next);
      case VALUE -> stepValue(next);
    }
  }

  private void stepText(byte next) throws UnreadableSourceException {
    letters++;
    digits = next >= '0' && next <= '9' ? digits + 1 : 0;
    if (digits > MOST_DIGITS) {
      throw Refusals.unsafe("digits", "limit", MOST_DIGITS);
    }
  }

  private void endText() throws UnreadableSourceException {
    if (formula) {
      formulas.formula(letters);
    }
    formula = false;
    letters = 0;
    digits = 0;
  }

  private void stepValue(byte next) {
    if (next != quote) {
      value = (value << 8) | (next & 0xFF);
      return;
    }
    if (formula && value == ARRAY) {
      formulas.array();
    }
    at = At.TAG;
  }

  /** The last three letters of the name tell all names that matter apart. */
  private void stepName(byte next) throws UnreadableSourceException {
    if (isBlank(next) || next == '>' || next == '/') {
      countCell();
      at = next == '>' ? At.TEXT : isBlank(next) ? At.ATTRIBUTE : At.TAG;
    } else if (next == ':') {
      name = 0;
    } else {
      name = (name << 8) | (next & 0xFF);
    }
  }

  private void countCell() throws UnreadableSourceException {
    if (name == (('r' << 16) | ('o' << 8) | 'w')) {
      cells = 0;
    } else if (name == 'c') {
      formulas.cell();
      if (++cells > LAST_COLUMN) {
        throw Refusals.unsafe("cells", "limit", LAST_COLUMN);
      }
    } else if (name == 'f') {
      formula = true;
    } else if (name == (('s' << 8) | 'i')) {
      throw Refusals.unsafe("texts-in-sheet");
    }
  }

  private void stepTag(byte next) {
    if (next == '"' || next == '\'') {
      quote = next;
      value = 0;
      at = At.VALUE;
    } else {
      at = isBlank(next) ? At.ATTRIBUTE : next == '>' ? At.TEXT : At.TAG;
    }
  }

  private void stepAttribute(byte next) {
    if (next == 'r') {
      at = At.EQUALS;
    } else if (!isBlank(next)) {
      stepTag(next);
    }
  }

  /** Behind the letter r, which names a place when nothing but the value follows. */
  private void stepEquals(byte next) {
    if (next == '"' || next == '\'') {
      quote = next;
      at = At.PLACE;
      column = 0;
      row = 0;
    } else if (next != '=' && !isBlank(next)) {
      stepTag(next);
    }
  }

  private void stepPlace(byte next) throws UnreadableSourceException {
    if (isLetter(next)) {
      column = column * 26 + (next & 0x1F);
    } else if (next >= '0' && next <= '9') {
      row = row * 10 + next - '0';
    } else if (next == quote) {
      at = At.TAG;
    } else {
      row = Long.MAX_VALUE;
    }
    if (column > LAST_COLUMN || row > LAST_ROW) {
      throw Refusals.unsafe("place");
    }
  }

  private static boolean isLetter(byte next) {
    int upper = next & ~0x20;
    return upper >= 'A' && upper <= 'Z';
  }

  private static boolean isBlank(byte next) {
    return next == ' ' || next == '\t' || next == '\r' || next == '\n';
  }
}
