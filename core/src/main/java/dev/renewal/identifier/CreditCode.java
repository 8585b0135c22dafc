package dev.renewal.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.identifier.InvalidIdentifierException.Reason;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unified social credit code (统一社会信用代码) of an organisation, 18 characters (GB 32100-2015).
 *
 * <p>Characters 1 and 2 are the registering authority and the kind of organisation, 3 to 8 the
 * division of registration (which may have been retired since), 9 to 17 the organisation code, 18
 * the check character. The alphabet is 0 to 9 and A to Z without I, O, S, V and Z. With the value
 * {@code c(i)} of character i, the check character is {@code (31 - Σ c(i) · 3^(i-1) mod 31) mod 31}
 * over the first 17: every single wrong character is found.
 *
 * <p>JSON is the text, such as {@code "91110000600037341L"}. The natural order and equality are
 * those of the text.
 */
public final class CreditCode implements Comparable<CreditCode> {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;
  private static final int REGION_START = 2;
  private static final int REGION_END = 8;
  private static final int BASE = 3;
  private static final byte[] VALUES = values();

  private final String text;

  private CreditCode(String text) {
    this.text = text;
  }

  /**
   * A credit code.
   *
   * @param text 18 characters, letters in capitals
   * @return the code
   * @throws InvalidIdentifierException if the length, a character, the division or the check
   *     character is wrong
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CreditCode of(String text) {
    Optional<Reason> problem = check(text);
    if (problem.isPresent()) {
      throw new InvalidIdentifierException(problem.get(), expected(problem.get(), text), text);
    }
    return new CreditCode(text);
  }

  /**
   * A credit code as people type it; undoes {@link #toString()}.
   *
   * @param typed the 18 characters, also small, full-width or with space around them
   * @return the code in ASCII capitals
   * @throws InvalidIdentifierException if the length, a character, the division or the check
   *     character is wrong
   */
  public static CreditCode parse(String typed) {
    return of(Characters.folded(typed));
  }

  /**
   * What keeps a text from being a credit code, found without building one.
   *
   * @param text any text
   * @return the first failed check, empty if {@link #of} would succeed
   */
  public static Optional<Reason> check(String text) {
    if (text.length() != LENGTH) {
      return Optional.of(Reason.LENGTH);
    }
    for (int at = 0; at < LENGTH; at++) {
      if (value(text.charAt(at)) < 0) {
        return Optional.of(Reason.ALPHABET);
      }
    }
    if (!Characters.areDigits(text, REGION_START, REGION_END)) {
      return Optional.of(Reason.REGION);
    }
    return text.charAt(LENGTH - 1) == checkCharacterOf(text)
        ? Optional.empty()
        : Optional.of(Reason.CHECK_CHARACTER);
  }

  /**
   * The check character of the first 17.
   *
   * @param first17 17 characters of the alphabet
   * @return the character that makes them a credit code
   * @throws InvalidIdentifierException if there are not 17 or one is not of the alphabet
   */
  public static char checkCharacter(String first17) {
    if (first17.length() != LENGTH - 1) {
      throw new InvalidIdentifierException(Reason.LENGTH, "17 characters", first17);
    }
    if (first17.chars().anyMatch(character -> value((char) character) < 0)) {
      throw new InvalidIdentifierException(
          Reason.ALPHABET, "characters out of " + ALPHABET, first17);
    }
    return checkCharacterOf(first17);
  }

  /**
   * The authority that registered the organisation.
   *
   * @return character 1, such as {@code 9} for market regulation or {@code N} for agriculture
   */
  public char authority() {
    return text.charAt(0);
  }

  /**
   * The division where the organisation was registered.
   *
   * @return characters 3 to 8, empty if they cannot be a division; it may be out of use today
   */
  public Optional<DivisionCode> region() {
    String region = text.substring(REGION_START, REGION_END);
    return DivisionCode.check(region).isEmpty()
        ? Optional.of(DivisionCode.of(region))
        : Optional.empty();
  }

  /**
   * The order of the text.
   *
   * @param other the code to compare with
   * @return negative, 0 or positive
   */
  @Override
  public int compareTo(CreditCode other) {
    return text.compareTo(other.text);
  }

  /**
   * Whether the other is the same code.
   *
   * @param other anything
   * @return true for the same text
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CreditCode that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * The code as text.
   *
   * @return 18 characters, such as {@code 91110000600037341L}
   */
  @JsonValue
  @Override
  public String toString() {
    return text;
  }

  private static char checkCharacterOf(String text) {
    int modulus = ALPHABET.length();
    int weight = 1;
    int sum = 0;
    for (int at = 0; at < LENGTH - 1; at++) {
      sum += value(text.charAt(at)) * weight;
      weight = weight * BASE % modulus;
    }
    return ALPHABET.charAt((modulus - sum % modulus) % modulus);
  }

  private static int value(char character) {
    return character < VALUES.length ? VALUES[character] : -1;
  }

  private static byte[] values() {
    byte[] values = new byte['Z' + 1];
    Arrays.fill(values, (byte) -1);
    for (int value = 0; value < ALPHABET.length(); value++) {
      values[ALPHABET.charAt(value)] = (byte) value;
    }
    return values;
  }

  private static String expected(Reason reason, String text) {

    return switch (reason) {
      case LENGTH -> "18 characters";
      case ALPHABET -> "characters out of " + ALPHABET;
      case REGION -> "a division of six digits as characters 3 to 8";
      case CHECK_CHARACTER -> "check character " + checkCharacterOf(text);
      case STRUCTURE -> "a unified social credit code";
    };
  }
}
