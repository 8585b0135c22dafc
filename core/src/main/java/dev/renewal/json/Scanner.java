package dev.renewal.json;

import dev.renewal.dataset.UnreadableSourceException.Reason;
import dev.renewal.finding.TextPosition;
import dev.renewal.text.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON text, token by token, out of a window of bytes that moves over the source.
 *
 * <p>The window always ends in a zero byte that is not part of it: a loop over characters stops
 * there as at any control character, and only then asks for more. Only bytes found to be UTF-8 are
 * ever in the window. A token never reaches over its end: what is left of it moves to the front.
 */
final class Scanner {

  /** What {@link #next()} gives at the end of the source, or of the line in {@link #byLine()}. */
  static final int END = Integer.MIN_VALUE;

  /** Free bytes behind the window, so that eight can always be looked at together. */
  private static final int SLACK = 16;

  private static final int WINDOW = 1 << 16;
  private static final int LONGEST_CHARACTER = 4;
  private static final int MAX_FAST_DIGITS = 18;
  private static final long ONES = 0x0101010101010101L;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final long SPACES = ' ' * ONES;

  private final InputStream input;
  private final ReadLimits limits;
  private final byte[] cutOff = new byte[LONGEST_CHARACTER];
  private int cutOffLength;
  private byte[] window;
  private int pos;
  private int limit;
  private long base;
  private boolean ended;
  private boolean malformed;
  private boolean tooLong;

  private boolean byLine;
  private long line = 1;
  private long lineStart;
  private long unitsBeforeWindow;
  private int countedTo;
  private long countedUnits;
  private long countedLineStart = -1;

  private long recordStart;
  private int depth;
  private boolean[] objects = new boolean[16];

  private int name;
  private int start;
  private int end;
  private boolean escaped;
  private boolean ascii;
  private boolean whole;
  private boolean exponent;
  private boolean complete;
  private int digits;
  private int scale;
  private long unscaled;

  /**
   * Starts at the beginning of a source.
   *
   * @param expectedSize how many bytes there will be, as far as known
   */
  Scanner(InputStream input, long expectedSize, ReadLimits limits) {
    this(input, expectedSize, WINDOW, limits);
  }

  /** Starts with a window of a size of its own. */
  Scanner(InputStream input, long expectedSize, int windowSize, ReadLimits limits) {
    this.input = input;
    this.limits = limits;
    window = new byte[(int) Math.min(expectedSize + 1, windowSize) + SLACK];
    ensure(3);
    if (limit >= 3
        && window[0] == (byte) 0xEF
        && window[1] == (byte) 0xBB
        && window[2] == (byte) 0xBF) {
      pos = 3;
      lineStart = 3;
    }
  }

  // ---------------------------------------------------------------- the window

  /**
   * Asks for more bytes; drops those before {@code keep} if there is no room behind the window.
   *
   * @return how far all bytes moved to the front, -1 if there are no more
   */
  private int fill(int keep) {
    if (malformed) {
      throw Unreadable.of(Reason.NOT_UTF8, Says.text("unreadable.not-utf8"), position(limit));
    }
    if (tooLong) {
      throw limit(Long.toString(limits.maxBytes()), "max-bytes", limit);
    }
    if (ended) {
      return -1;
    }
    if (base + limit - recordStart > limits.maxRecordBytes()) {
      throw limit(Long.toString(limits.maxRecordBytes()), "max-record-bytes", limit);
    }
    boolean room = limit + cutOffLength < window.length - SLACK;
    int moved = room ? 0 : keep;
    if (!room) {
      drop(keep);
    }
    System.arraycopy(cutOff, 0, window, limit, cutOffLength);
    int raw = limit + cutOffLength;
    cutOffLength = 0;
    raw += read(raw);
    validate(raw);
    window[limit] = 0;
    return moved;
  }

  private void drop(int keep) {
    if (keep > 0) {
      int from = (int) Math.max(lineStart - base, 0);
      if (from < keep) {
        unitsBeforeWindow += Utf8.units(window, from, keep);
      }
      countedLineStart = -1;
      System.arraycopy(window, keep, window, 0, limit - keep);
      base += keep;
      pos -= keep;
      name -= keep;
      limit -= keep;
    }
    if (limit + cutOffLength + LONGEST_CHARACTER > window.length - SLACK
        || limit > (window.length - SLACK) / 2) {
      window = Arrays.copyOf(window, window.length * 2);
    }
  }

  private int read(int at) {
    int room = window.length - SLACK - at;
    long allowed = limits.maxBytes() - (base + at);
    try {
      if (allowed < room) {
        int read = allowed > 0 ? input.readNBytes(window, at, (int) allowed) : 0;
        tooLong = read == allowed && input.read() >= 0;
        ended = !tooLong;
        return read;
      }
      int read = input.read(window, at, room);
      ended = read < 0;
      return Math.max(read, 0);
    } catch (IOException failure) {
      throw Unreadable.of(failure);
    }
  }

  private void validate(int raw) {
    int good = Utf8.firstMalformed(window, limit, raw);
    limit = good;
    if (good == raw) {
      return;
    }
    if (!ended && !tooLong && Utf8.isCutOff(window, good, raw)) {
      cutOffLength = raw - good;
      System.arraycopy(window, good, cutOff, 0, cutOffLength);
    } else {
      malformed = true;
      ended = false;
    }
  }

  /** Makes bytes available, as far as there are any; what ends them is found when it is reached. */
  private void ensure(int bytes) {
    while (pos + bytes > limit && !malformed && !tooLong && fill(pos) >= 0) {
      // the window moves
    }
  }

  // ---------------------------------------------------------------- places

  /** From here on a line feed ends the text. */
  void byLine() {
    byLine = true;
  }

  /** Goes on behind the next line feed; whether there is one. */
  boolean nextLine() {
    depth = 0;
    while (true) {
      while (pos < limit && window[pos] != '\n') {
        pos++;
      }
      if (pos < limit) {
        pos++;
        line++;
        lineStart = base + pos;
        unitsBeforeWindow = 0;
        return true;
      }
      startRecord();
      if (fill(pos) < 0) {
        return false;
      }
    }
  }

  /** From here on the bytes of a record are counted. */
  void startRecord() {
    recordStart = base + pos;
  }

  /** Refuses a record that is too long, wherever the window happened to end. */
  void endRecord() {
    if (base + pos - recordStart > limits.maxRecordBytes()) {
      throw limit(Long.toString(limits.maxRecordBytes()), "max-record-bytes", pos);
    }
  }

  /** The number of the current line, the first is 1. */
  long line() {
    return line;
  }

  /** Where the next token begins. */
  TextPosition position() {
    return position(pos);
  }

  /** Where the last text or number begins. */
  TextPosition tokenPosition() {
    return position(window[Math.max(start - 1, 0)] == '"' && start > 0 ? start - 1 : start);
  }

  /** Notes that a property name is next. */
  void markName() {
    name = pos;
  }

  /** Where the last property name begins. */
  TextPosition namePosition() {
    return position(Math.max(name, 0));
  }

  /** Where a byte of the window stands, if it is on the current line. */
  private TextPosition position(int at) {
    int from = (int) Math.max(lineStart - base, 0);
    if (countedLineStart == lineStart && countedTo <= at) {
      countedUnits += Utf8.units(window, countedTo, at);
    } else {
      countedUnits = unitsBeforeWindow + Utf8.units(window, from, Math.max(at, from));
    }
    countedLineStart = lineStart;
    countedTo = at;
    return new TextPosition(clamped(line), clamped(countedUnits + 1));
  }

  private static int clamped(long number) {
    return (int) Math.min(number, Integer.MAX_VALUE);
  }

  // ---------------------------------------------------------------- structure

  /** The next byte that is not white space; it is not consumed. */
  int next() {
    while (true) {
      int next = window[pos];
      if (next > ' ') {
        return next;
      }
      if (next == '\n') {
        if (byLine) {
          return END;
        }
        line++;
        lineStart = base + pos + 1;
        unitsBeforeWindow = 0;
      } else if (next != ' ' && next != '\r' && next != '\t') {
        if (next != 0 || pos != limit) {
          return next;
        }
        if (fill(pos) < 0) {
          return END;
        }
        continue;
      }
      pos++;
    }
  }

  /** Consumes the byte that {@link #next()} gave. */
  void skip() {
    pos++;
  }

  /** Goes into an object or list whose opening bracket is next. */
  void open(boolean object) {
    if (depth >= limits.maxDepth()) {
      throw limit(Integer.toString(limits.maxDepth()), "max-depth", pos);
    }
    if (depth == objects.length) {
      objects = Arrays.copyOf(objects, depth * 2);
    }
    objects[depth++] = object;
    pos++;
  }

  /** Goes out of an object or list whose closing bracket is next. */
  void close() {
    depth--;
    pos++;
  }

  /** Consumes the colon behind a property name. */
  void colon() {
    if (next() != ':') {
      throw unexpected("colon");
    }
    pos++;
  }

  /**
   * Tells whether an object goes on behind a member, consuming the comma or the closing bracket.
   */
  boolean moreMembers() {
    int next = next();
    if (next == ',') {
      pos++;
      if (next() != '"') {
        throw unexpected("name");
      }
      return true;
    }
    if (next != '}') {
      throw unexpected("comma-or-brace");
    }
    close();
    return false;
  }

  /** Tells whether a list goes on behind an element, consuming the comma or the closing bracket. */
  boolean moreElements() {
    int next = next();
    if (next == ',') {
      pos++;
      return true;
    }
    if (next != ']') {
      throw unexpected("comma-or-bracket");
    }
    close();
    return false;
  }

  /**
   * Tells whether an object just opened has members; consumes the closing bracket of one without.
   */
  boolean hasMembers() {
    int next = next();
    if (next == '}') {
      close();
      return false;
    }
    if (next != '"') {
      throw unexpected("name-or-brace");
    }
    return true;
  }

  /** Tells whether a list just opened has elements; consumes the closing bracket of one without. */
  boolean hasElements() {
    if (next() == ']') {
      close();
      return false;
    }
    return true;
  }

  /** Reads over the next value, whatever it is. */
  void skipValue() {
    int floor = depth;
    while (true) {
      int next = next();
      if (next == '{') {
        open(true);
        if (hasMembers()) {
          string();
          colon();
          continue;
        }
      } else if (next == '[') {
        open(false);
        if (hasElements()) {
          continue;
        }
      } else {
        scalar(next);
      }
      if (!goOn(floor)) {
        return;
      }
    }
  }

  /** Goes behind a value to the next one that is deeper than the floor, if there is one. */
  private boolean goOn(int floor) {
    while (depth > floor) {
      if (objects[depth - 1]) {
        if (moreMembers()) {
          string();
          colon();
          return true;
        }
      } else if (moreElements()) {
        return true;
      }
    }
    return false;
  }

  private void scalar(int next) {
    switch (next) {
      case '"' -> string();
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      default -> literal();
    }
  }

  /** Reads {@code true}, {@code false} or {@code null}; gives its first letter. */
  char literal() {
    char first = (char) window[pos];
    String word =
        switch (first) {
          case 't' -> "true";
          case 'f' -> "false";
          case 'n' -> "null";
          default -> throw unexpected("value");
        };
    ensure(word.length());
    for (int at = 0; at < word.length(); at++) {
      if (window[pos + at] != word.charAt(at)) {
        throw unexpected("value");
      }
    }
    pos += word.length();
    return first;
  }

  // ---------------------------------------------------------------- texts

  /** Reads a text whose opening quote is next. */
  void string() {
    int at = pos + 1;
    long high = 0;
    boolean backslashes = false;
    while (true) {
      long eight = (long) Utf8.LONGS.get(window, at);
      long quote = eight ^ QUOTES;
      long backslash = eight ^ BACKSLASHES;
      long stop =
          (((quote - ONES) & ~quote)
                  | ((backslash - ONES) & ~backslash)
                  | ((eight - SPACES) & ~eight))
              & Utf8.HIGH_BITS;
      if (stop == 0) {
        high |= eight;
        at += Long.BYTES;
        continue;
      }
      int before = Long.numberOfTrailingZeros(stop) & ~7;
      high |= eight & ((1L << before) - 1);
      at += before >>> 3;
      byte stopper = window[at];
      if (stopper == '"') {
        break;
      }
      if (stopper == '\\') {
        backslashes = true;
        at = behindEscape(at);
      } else {
        at -= moreOfString(at);
      }
    }
    if (at - pos > limits.maxTextBytes()) {
      throw limit(Integer.toString(limits.maxTextBytes()), "max-text-bytes", pos);
    }
    start = pos + 1;
    end = at;
    pos = at + 1;
    escaped = backslashes;
    ascii = (high & Utf8.HIGH_BITS) == 0;
  }

  /** Fills the window at its end within a text; a control character anywhere else is an error. */
  private int moreOfString(int at) {
    if (window[at] != 0 || at != limit) {
      throw syntax(at, Says.text("expected.no-control"), character(at));
    }
    if (limit - pos > limits.maxTextBytes()) {
      throw limit(Integer.toString(limits.maxTextBytes()), "max-text-bytes", pos);
    }
    int moved = fill(pos);
    if (moved < 0) {
      throw syntax(at, Says.text("expected.quote"), Says.text("found.end"));
    }
    return moved;
  }

  private int behindEscape(int backslash) {
    int needed = 12;
    int at = backslash;
    while (at + needed > limit) {
      if (limit - pos > limits.maxTextBytes()) {
        throw limit(Integer.toString(limits.maxTextBytes()), "max-text-bytes", pos);
      }
      int moved = fill(pos);
      if (moved < 0) {
        break;
      }
      at -= moved;
    }
    int length = escapeLength(at);
    if (length == 0) {
      throw syntax(at, Says.text("expected.escape"), Says.text("found.escape"));
    }
    return at + length;
  }

  /** The length of an escape, both halves of a surrogate pair together; 0 if it is none. */
  private int escapeLength(int at) {
    byte kind = window[at + 1];
    if (kind != 'u') {
      return kind > ' ' && "\"\\/bfnrt".indexOf(kind) >= 0 ? 2 : 0;
    }
    int unit = hex(at + 2);
    if (unit < 0 || Character.isLowSurrogate((char) unit)) {
      return 0;
    }
    if (!Character.isHighSurrogate((char) unit)) {
      return 6;
    }
    int low = window[at + 6] == '\\' && window[at + 7] == 'u' ? hex(at + 8) : -1;
    return low >= 0 && Character.isLowSurrogate((char) low) ? 12 : 0;
  }

  private int hex(int at) {
    int value = 0;
    for (int digit = at; digit < at + 4; digit++) {
      int of = window[digit] < 0 ? -1 : Character.digit((char) window[digit], 16);
      if (of < 0) {
        return -1;
      }
      value = value * 16 + of;
    }
    return value;
  }

  /** The characters of the last text. */
  String text() {
    if (escaped) {
      return unescaped();
    }
    return new String(
        window, start, end - start, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  private String unescaped() {
    StringBuilder text = new StringBuilder(end - start);
    int from = start;
    for (int at = start; at < end; ) {
      if (window[at] != '\\') {
        at++;
        continue;
      }
      text.append(new String(window, from, at - from, StandardCharsets.UTF_8));
      byte kind = window[at + 1];
      if (kind == 'u') {
        text.append((char) hex(at + 2));
        at += 6;
      } else {
        text.append(meaning(kind));
        at += 2;
      }
      from = at;
    }
    return text.append(new String(window, from, end - from, StandardCharsets.UTF_8)).toString();
  }

  private static char meaning(byte escape) {
    return switch (escape) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> (char) escape;
    };
  }

  // ---------------------------------------------------------------- numbers

  /** Reads a number whose first character is next. */
  void number() {
    int behind = numberEnd();
    while (behind == limit && limit - pos <= limits.maxNumberLength() && fill(pos) >= 0) {
      behind = numberEnd();
    }
    if (behind - pos > limits.maxNumberLength()) {
      throw limit(Integer.toString(limits.maxNumberLength()), "max-number-length", pos);
    }
    if (!complete) {
      throw syntax(pos, Says.text("expected.number"), character(pos));
    }
    start = pos;
    end = behind;
    pos = behind;
    if (isNumberPart(window[behind])) {
      pos = start;
      throw syntax(start, Says.text("expected.number"), Says.text("found.number-like"));
    }
  }

  private static boolean isNumberPart(byte next) {
    return (next >= '0' && next <= '9')
        || next == '.'
        || next == '+'
        || next == '-'
        || (next >= 'A' && next <= 'Z')
        || (next >= 'a' && next <= 'z');
  }

  /** The end of the number, or of what could become one; notes its parts and if it is complete. */
  private int numberEnd() {
    complete = false;
    int at = window[pos] == '-' ? pos + 1 : pos;
    int first = at;
    long value = 0;
    while (isDigit(window[at])) {
      value = value * 10 + (window[at++] - '0');
    }
    digits = at - first;
    scale = 0;
    exponent = false;
    whole = true;
    if (digits == 0 || (digits > 1 && window[first] == '0')) {
      return at;
    }
    if (window[at] == '.') {
      int point = at++;
      while (isDigit(window[at])) {
        value = value * 10 + (window[at++] - '0');
      }
      whole = false;
      scale = at - point - 1;
      digits += scale;
      if (scale == 0) {
        return at;
      }
    }
    unscaled = first == pos ? value : -value;
    complete = window[at] != 'e' && window[at] != 'E';
    return complete ? at : exponentEnd(at);
  }

  private int exponentEnd(int letter) {
    int at = letter + 1;
    if (window[at] == '+' || window[at] == '-') {
      at++;
    }
    int first = at;
    while (isDigit(window[at])) {
      at++;
    }
    whole = false;
    exponent = true;
    complete = at > first;
    return at;
  }

  private static boolean isDigit(byte next) {
    return next >= '0' && next <= '9';
  }

  /** The last number as written. */
  String numberText() {
    return new String(window, start, end - start, StandardCharsets.ISO_8859_1);
  }

  /** Whether the last number has neither fraction nor exponent. */
  boolean isWhole() {
    return whole;
  }

  /** The last number, if it is whole and fits; null if it does not. */
  @Nullable Long wholeNumber() {
    if (digits <= MAX_FAST_DIGITS) {
      return unscaled;
    }
    try {
      return Long.valueOf(numberText());
    } catch (NumberFormatException tooLarge) {
      return null;
    }
  }

  /** Whether the last number is whole, needs no more than nine digits, and is exact as an int. */
  boolean isSmall() {
    return whole && digits <= 9;
  }

  /** The last number, if it {@linkplain #isSmall() is small}. */
  int smallNumber() {
    return (int) unscaled;
  }

  /** The last number; null if writing it out would take too many digits. */
  @Nullable BigDecimal decimal() {
    if (!exponent && digits <= MAX_FAST_DIGITS) {
      return BigDecimal.valueOf(unscaled, scale);
    }
    if (exponent && !isModest()) {
      return null;
    }
    return new BigDecimal(numberText());
  }

  /** Whether the exponent keeps the digits of the number within the limit for its length. */
  private boolean isModest() {
    String text = numberText();
    int letter = Math.max(text.indexOf('e'), text.indexOf('E'));
    String power = text.substring(letter + 1);
    int sign = power.charAt(0) == '-' || power.charAt(0) == '+' ? 1 : 0;
    int from = sign;
    while (from < power.length() - 1 && power.charAt(from) == '0') {
      from++;
    }
    return power.length() - from <= 4
        && Integer.parseInt(power.substring(from)) + letter <= limits.maxNumberLength();
  }

  // ---------------------------------------------------------------- raw access, for matching

  /** The bytes of the window; a caller must not keep or change them. */
  byte[] window() {
    return window;
  }

  /** Where the next token begins in the window. */
  int pos() {
    return pos;
  }

  /** Moves within the window. */
  void pos(int at) {
    pos = at;
  }

  /** Makes bytes available behind the next one, as far as there are any. */
  void reach(int bytes) {
    if (pos + bytes > limit) {
      ensure(bytes);
    }
  }

  /** Where the last text begins in the window. */
  int start() {
    return start;
  }

  /** Where the last text ends in the window. */
  int end() {
    return end;
  }

  /** Whether the last text has escapes. */
  boolean isEscaped() {
    return escaped;
  }

  // ---------------------------------------------------------------- errors

  /** The next byte is not what has to stand there. */
  Halt unexpected(String expected) {
    return syntax(
        pos,
        Says.text("expected." + expected),
        next() == END ? Says.text("found.end") : character(pos));
  }

  private LocalText character(int at) {
    if (at >= limit) {
      return Says.text("found.end");
    }
    int length = 1;
    while (at + length < limit && (window[at + length] & 0xC0) == 0x80) {
      length++;
    }
    int point = new String(window, at, length, StandardCharsets.UTF_8).codePointAt(0);
    return Character.isISOControl(point)
        ? Says.text("found.control", Map.of("code", codeOf(point)))
        : Says.text("found.character", Map.of("character", Character.toString(point)));
  }

  private static String codeOf(int point) {
    String hex = Integer.toHexString(0x10000 | point).substring(1);
    return "U+" + hex.toUpperCase(java.util.Locale.ROOT);
  }

  private Halt syntax(int at, LocalText expected, LocalText found) {
    return new Halt("syntax.json", expected, found, position(at));
  }

  private Halt limit(String most, String which, int at) {
    return new Halt(
        "structure.limit",
        Says.text("expected." + which, Map.of("most", most)),
        Says.text("found.more"),
        position(at));
  }
}
