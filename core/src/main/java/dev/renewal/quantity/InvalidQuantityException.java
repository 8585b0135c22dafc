package dev.renewal.quantity;

import java.util.Objects;

/**
 * The refusal of a text or number that is not the quantity it is said to be.
 *
 * <p>The {@link #reason()} is for programs, {@link #expected()} and {@link #found()} are for the
 * person who has to mend the value. {@code found} is cut to {@value #FOUND_LENGTH} characters, so
 * that a hostile value cannot flood a log.
 */
public final class InvalidQuantityException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private static final int FOUND_LENGTH = 60;

  /** The failed check. */
  private final Reason reason;

  /** The shape that would have been accepted. */
  private final String expected;

  /** The beginning of what was read. */
  private final String found;

  /**
   * Creates the refusal.
   *
   * @param reason the failed check
   * @param expected the shape that would have been accepted, such as {@code a decimal number}
   * @param found what was read instead
   */
  public InvalidQuantityException(Reason reason, String expected, String found) {
    super(Objects.requireNonNull(expected) + " expected, found: " + shortened(found));
    this.reason = Objects.requireNonNull(reason);
    this.expected = expected;
    this.found = shortened(found);
  }

  /**
   * The failed check.
   *
   * @return the reason, for programs
   */
  public Reason reason() {
    return reason;
  }

  /**
   * The shape that would have been accepted.
   *
   * @return a noun phrase, such as {@code a decimal number}
   */
  public String expected() {
    return expected;
  }

  /**
   * The beginning of what was read.
   *
   * @return at most the first characters of the refused text, followed by {@code …} if cut
   */
  public String found() {
    return found;
  }

  private static String shortened(String text) {
    return text.length() <= FOUND_LENGTH ? text : text.substring(0, FOUND_LENGTH) + "…";
  }

  /** The checks a quantity can fail. */
  public enum Reason {
    /** A required part is not there (缺失). */
    MISSING("缺失"),
    /** The text does not have the shape of the quantity (格式错误). */
    FORMAT("格式错误"),
    /** The unit is not one of the known ones (单位错误). */
    UNIT("单位错误"),
    /** The number has more digits than any real quantity (位数过多). */
    SIZE("位数过多"),
    /** The quantity cannot be negative (不得为负). */
    NEGATIVE("不得为负"),
    /** The shape is right but no such value exists, such as month 13 (超出范围). */
    RANGE("超出范围");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    /**
     * The Chinese name of the check.
     *
     * @return a short noun phrase
     */
    public String label() {
      return label;
    }
  }
}
