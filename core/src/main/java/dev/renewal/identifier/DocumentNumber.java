package dev.renewal.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.identifier.InvalidIdentifierException.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number of an official document (发文字号) such as 杭建房〔2022〕36号: the issuer's short name, the year
 * and the serial number (GB/T 9704-2012, 7.2.5).
 *
 * <p>The standard wants the hexagonal brackets 〔〕, no 第 and no leading zeros. Sources also write
 * [2022], ［2022］, (2022), （2022）, 【2022】 or ﹝2022﹞ and 第36号: such numbers are read, kept as written
 * and put right by {@link #normalised()}.
 *
 * <p>JSON is the text as written. Equality is as written, too; {@link #isSameAs} compares what is
 * meant.
 */
public final class DocumentNumber {

  private static final String SHAPE = "a document number such as 杭建房〔2022〕36号";
  private static final String OPENING = "〔[［(（【﹝";
  private static final String CLOSING = "〕]］)）】﹞";
  private static final char LAST = '号';
  private static final char ORDINAL = '第';
  private static final int MAX_LENGTH = 60;
  private static final int YEAR_DIGITS = 4;
  private static final int MAX_SERIAL_DIGITS = 9;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  private final String text;
  private final String issuer;
  private final int year;
  private final int serial;

  private DocumentNumber(String text, int bracket) {
    this.text = text;
    this.issuer = text.substring(0, bracket);
    this.year = Characters.number(text, bracket + 1, yearEnd(bracket));
    this.serial = Characters.number(text, serialStart(text, bracket), text.length() - 1);
  }

  /**
   * A document number out of its parts.
   *
   * @param issuer short name of the issuer, such as {@code 杭建房}
   * @param year year of four digits
   * @param serial serial number, 1 to 999999999
   * @return the number as the standard writes it
   * @throws InvalidIdentifierException if a part cannot be written so that it reads back
   */
  public static DocumentNumber of(String issuer, int year, int serial) {
    if (year < FIRST_YEAR || year > LAST_YEAR || serial < 1) {
      throw new InvalidIdentifierException(
          Reason.STRUCTURE,
          "a year of four digits and a serial number from 1",
          year + ", " + serial);
    }
    return parse(standardForm(issuer, year, serial));
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text such as {@code 杭建房〔2022〕36号}, with any of the brackets above
   * @return the number as written
   * @throws InvalidIdentifierException if the text is too long or has another structure
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DocumentNumber parse(String text) {
    Optional<Reason> problem = check(text);
    if (problem.isPresent()) {
      throw new InvalidIdentifierException(problem.get(), SHAPE, text);
    }
    return new DocumentNumber(text, bracket(text));
  }

  /**
   * What keeps a text from being a document number, found without building one.
   *
   * @param text any text
   * @return the first failed check, empty if {@link #parse} would succeed
   */
  public static Optional<Reason> check(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return Optional.of(Reason.LENGTH);
    }
    int bracket = bracket(text);
    boolean wellFormed =
        isIssuer(text, bracket) && hasYear(text, bracket) && hasSerial(text, bracket);
    return wellFormed ? Optional.empty() : Optional.of(Reason.STRUCTURE);
  }

  /**
   * The short name of the issuer and of its kind of document (发文机关代字).
   *
   * @return such as {@code 杭建房}
   */
  public String issuer() {
    return issuer;
  }

  /**
   * The year of issue.
   *
   * @return four digits, such as 2022
   */
  public int year() {
    return year;
  }

  /**
   * The serial number within issuer and year.
   *
   * @return such as 36
   */
  public int serial() {
    return serial;
  }

  /**
   * The number as the standard writes it.
   *
   * @return a number with the brackets 〔〕, without 第 and leading zeros
   */
  public DocumentNumber normalised() {
    return of(issuer, year, serial);
  }

  /**
   * Whether both numbers mean the same document, however they are written.
   *
   * @param other the number to compare with
   * @return true for the same issuer, year and serial number
   */
  public boolean isSameAs(DocumentNumber other) {
    return serial == other.serial && year == other.year && issuer.equals(other.issuer);
  }

  /**
   * Whether the other is written alike.
   *
   * @param other anything
   * @return true for the same text
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DocumentNumber that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * The number as written.
   *
   * @return such as {@code 杭建房〔2022〕36号}
   */
  @JsonValue
  @Override
  public String toString() {
    return text;
  }

  private static String standardForm(String issuer, int year, int serial) {
    return issuer + OPENING.charAt(0) + year + CLOSING.charAt(0) + serial + LAST;
  }

  /** The place of the bracket before the year: the last opening one, -1 if there is none. */
  private static int bracket(String text) {
    int at = text.length() - 1;
    while (at >= 0 && OPENING.indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  private static int yearEnd(int bracket) {
    return bracket + 1 + YEAR_DIGITS;
  }

  private static int serialStart(String text, int bracket) {
    int start = yearEnd(bracket) + 1;
    return text.charAt(start) == ORDINAL ? start + 1 : start;
  }

  private static boolean isIssuer(String text, int bracket) {
    if (bracket < 1
        || Character.isWhitespace(text.charAt(0))
        || Character.isWhitespace(text.charAt(bracket - 1))) {
      return false;
    }
    for (int at = 0; at < bracket; at++) {
      if (Character.isISOControl(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasYear(String text, int bracket) {
    int end = yearEnd(bracket);
    return end + 1 < text.length()
        && text.charAt(bracket + 1) != '0'
        && Characters.areDigits(text, bracket + 1, end)
        && CLOSING.indexOf(text.charAt(end)) == OPENING.indexOf(text.charAt(bracket));
  }

  private static boolean hasSerial(String text, int bracket) {
    int start = serialStart(text, bracket);
    int end = text.length() - 1;
    return text.charAt(end) == LAST
        && end > start
        && end - start <= MAX_SERIAL_DIGITS
        && Characters.areDigits(text, start, end)
        && !Characters.areZeros(text, start, end);
  }
}
