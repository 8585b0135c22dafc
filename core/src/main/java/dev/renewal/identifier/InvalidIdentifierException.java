package dev.renewal.identifier;

import java.util.Objects;

/**
 * The refusal of a text that is not the identifier it is said to be.
 *
 * <p>The {@link #reason()} is for programs, {@link #expected()} and {@link #found()} are for the
 * person who has to mend the value. {@code found} is cut to {@value #FOUND_LENGTH} characters, so
 * that a hostile value cannot flood a log.
 */
public final class InvalidIdentifierException extends IllegalArgumentException {

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
   * @param expected the shape that would have been accepted, such as {@code 18 characters}
   * @param found what was read instead
   */
  public InvalidIdentifierException(Reason reason, String expected, String found) {
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
   * @return a noun phrase, such as {@code 18 characters}
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

  /** The checks an identifier can fail, in the order in which they are made. */
  public enum Reason {
    /** The text is too short or too long (长度错误). */
    LENGTH("长度错误"),
    /** A character that such identifiers do not use (字符错误). */
    ALPHABET("字符错误"),
    /** The parts do not fit together (结构错误). */
    STRUCTURE("结构错误"),
    /** The part that names a division cannot be one (区划错误). */
    REGION("区划错误"),
    /** The last character does not follow from the others (校验码错误). */
    CHECK_CHARACTER("校验码错误");

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
