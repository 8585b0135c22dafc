package dev.renewal.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.identifier.InvalidIdentifierException.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code of an administrative division (行政区划代码) with 2, 4, 6, 9 or 12 digits.
 *
 * <p>The groups are province, prefecture, county, township level and village: {@code 330402001} is
 * a subdistrict of county {@code 330402} of prefecture {@code 3304} of province {@code 33}. Only
 * the structure is checked; whether a code is or was in use is a question to a dated table.
 *
 * <p>Trailing groups of zeros denote the whole of the division before them: {@code 330400} (GB/T
 * 2260) and {@code 330400000000} are the prefecture {@code 3304}. A code is kept as written; {@link
 * #shortest()} drops such zeros. A prefecture without counties leaves the county group zero: {@code
 * 441900003} is a subdistrict directly under {@code 4419}.
 *
 * <p>JSON is the text of digits. The natural order and equality are those of the text.
 */
public final class DivisionCode implements Comparable<DivisionCode> {

  private static final String LENGTHS = "2, 4, 6, 9 or 12 digits";
  private static final int PROVINCE_END = 2;
  private static final int PREFECTURE_END = 4;
  private static final int COUNTY_END = 6;
  private static final int TOWNSHIP_END = 9;
  private static final int VILLAGE_END = 12;
  private static final int FIRST_TOWN = 100;
  private static final int FIRST_TOWNSHIP = 200;
  private static final int FIRST_QUASI_TOWNSHIP = 400;
  private static final int FIRST_UNASSIGNED = 600;

  private final String digits;

  private DivisionCode(String digits) {
    this.digits = digits;
  }

  /**
   * A division by its code.
   *
   * @param digits 2, 4, 6, 9 or 12 ASCII digits
   * @return the code as written
   * @throws InvalidIdentifierException if the length, a character or the structure is wrong
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DivisionCode of(String digits) {
    Optional<Reason> problem = check(digits);
    if (problem.isPresent()) {
      throw new InvalidIdentifierException(problem.get(), expected(problem.get()), digits);
    }
    return new DivisionCode(digits);
  }

  /**
   * A division by a code as people type it; undoes {@link #toString()}.
   *
   * @param typed the digits, also full-width or with space around them
   * @return the code in ASCII digits
   * @throws InvalidIdentifierException if the length, a character or the structure is wrong
   */
  public static DivisionCode parse(String typed) {
    return of(Characters.folded(typed));
  }

  /**
   * What keeps a text from being a division code, found without building one.
   *
   * @param text any text
   * @return the failed check, empty if {@link #of} would succeed
   */
  public static Optional<Reason> check(String text) {
    int length = text.length();
    if (length != PROVINCE_END
        && length != PREFECTURE_END
        && length != COUNTY_END
        && length != TOWNSHIP_END
        && length != VILLAGE_END) {
      return Optional.of(Reason.LENGTH);
    }
    if (!Characters.areDigits(text, 0, length)) {
      return Optional.of(Reason.ALPHABET);
    }
    int end = significantLength(text);
    boolean skipsPrefecture =
        end > PREFECTURE_END && Characters.areZeros(text, PROVINCE_END, PREFECTURE_END);
    boolean skipsTownship =
        end > TOWNSHIP_END && Characters.areZeros(text, COUNTY_END, TOWNSHIP_END);
    boolean unassigned = end >= TOWNSHIP_END && township(text) >= FIRST_UNASSIGNED;
    return text.charAt(0) == '0' || skipsPrefecture || skipsTownship || unassigned
        ? Optional.of(Reason.STRUCTURE)
        : Optional.empty();
  }

  /**
   * The level, from the length and the value of the digits.
   *
   * @return such as {@link DivisionLevel#SUBDISTRICT} for {@code 330402001}
   */
  public DivisionLevel level() {

    return switch (significantLength(digits)) {
      case PROVINCE_END -> DivisionLevel.PROVINCE;
      case PREFECTURE_END -> DivisionLevel.PREFECTURE;
      case COUNTY_END -> DivisionLevel.COUNTY;
      case TOWNSHIP_END -> townshipLevel(township(digits));
      default -> DivisionLevel.VILLAGE;
    };
  }

  /**
   * The province the division lies in, or is.
   *
   * @return the first two digits
   */
  public DivisionCode province() {
    return cut(PROVINCE_END);
  }

  /**
   * The prefecture the division lies in, or is.
   *
   * @return the first four digits, empty for a province
   */
  public Optional<DivisionCode> prefecture() {
    return upTo(PREFECTURE_END);
  }

  /**
   * The county the division lies in, or is.
   *
   * @return the first six digits, empty for provinces, prefectures and where a prefecture has no
   *     counties
   */
  public Optional<DivisionCode> county() {
    return Characters.areZeros(digits, PREFECTURE_END, Math.min(COUNTY_END, digits.length()))
        ? Optional.empty()
        : upTo(COUNTY_END);
  }

  /**
   * The subdistrict, town or township the division lies in, or is.
   *
   * @return the first nine digits, empty above the township level
   */
  public Optional<DivisionCode> township() {
    return upTo(TOWNSHIP_END);
  }

  /**
   * The division directly above.
   *
   * @return the prefecture of a county, and so on; empty for a province
   */
  public Optional<DivisionCode> parent() {

    return switch (significantLength(digits)) {
      case PROVINCE_END -> Optional.empty();
      case PREFECTURE_END -> Optional.of(province());
      case COUNTY_END -> prefecture();
      case TOWNSHIP_END -> county().or(this::prefecture);
      default -> township();
    };
  }

  /**
   * Whether the division is another one or a part of it.
   *
   * @param other the division to look in
   * @return true for {@code 330402001} in {@code 330402}, {@code 3304}, {@code 330400} and itself
   */
  public boolean isWithin(DivisionCode other) {
    int end = significantLength(other.digits);
    return digits.regionMatches(0, other.digits, 0, end);
  }

  /**
   * The same division without trailing groups of zeros.
   *
   * @return {@code 3304} for {@code 330400}
   */
  public DivisionCode shortest() {
    return cut(significantLength(digits));
  }

  /**
   * The order of the digits as text.
   *
   * @param other the code to compare with
   * @return negative, 0 or positive; a division comes before its parts
   */
  @Override
  public int compareTo(DivisionCode other) {
    return digits.compareTo(other.digits);
  }

  /**
   * Whether the other is written alike.
   *
   * @param other anything
   * @return true for the same digits; {@code 3304} and {@code 330400} differ
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DivisionCode that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /**
   * The digits as written.
   *
   * @return such as {@code 330402001}
   */
  @JsonValue
  @Override
  public String toString() {
    return digits;
  }

  private DivisionCode cut(int end) {
    return end == digits.length() ? this : new DivisionCode(digits.substring(0, end));
  }

  private Optional<DivisionCode> upTo(int end) {
    return significantLength(digits) >= end ? Optional.of(cut(end)) : Optional.empty();
  }

  /** The length without trailing groups of zeros. */
  private static int significantLength(String digits) {
    int end = digits.length();
    while (end > PROVINCE_END) {
      int start = end > COUNTY_END ? end - 3 : end - 2;
      if (!Characters.areZeros(digits, start, end)) {
        return end;
      }
      end = start;
    }
    return end;
  }

  private static int township(String digits) {
    return Characters.number(digits, COUNTY_END, TOWNSHIP_END);
  }

  private static DivisionLevel townshipLevel(int number) {
    if (number < FIRST_TOWN) {
      return DivisionLevel.SUBDISTRICT;
    }
    if (number < FIRST_TOWNSHIP) {
      return DivisionLevel.TOWN;
    }
    return number < FIRST_QUASI_TOWNSHIP ? DivisionLevel.TOWNSHIP : DivisionLevel.QUASI_TOWNSHIP;
  }

  private static String expected(Reason reason) {
    return reason == Reason.STRUCTURE
        ? "a division code whose groups follow each other, such as 330402001"
        : LENGTHS;
  }
}
