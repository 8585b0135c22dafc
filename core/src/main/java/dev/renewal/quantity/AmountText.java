package dev.renewal.quantity;

import dev.renewal.quantity.InvalidQuantityException.Reason;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The two parts, number and unit, of an amount as people and JSON write it. */
final class AmountText {

  private AmountText() {}

  /** Finds what keeps two parts from being an amount with a closed unit. */
  static Optional<Reason> check(
      @Nullable String amount, @Nullable String unit, Predicate<String> known, boolean signed) {
    if (amount == null || unit == null) {
      return Optional.of(Reason.MISSING);
    }
    Optional<Reason> problem = Decimals.check(amount);
    if (problem.isPresent()) {
      return problem;
    }
    if (!known.test(unit)) {
      return Optional.of(Reason.UNIT);
    }
    return signed || !isNegative(amount) ? Optional.empty() : Optional.of(Reason.NEGATIVE);
  }

  /** The part of the text that is the number. */
  static String number(String text) {
    int end = Decimals.endOfNumber(text);
    if (end == 0) {
      throw new InvalidQuantityException(Reason.FORMAT, "a number and a unit", text);
    }
    return text.substring(0, end);
  }

  /** The part of the text behind the number and one space at most. */
  static String unit(String text) {
    int end = Decimals.endOfNumber(text);
    boolean spaced = end < text.length() && text.charAt(end) == ' ';
    return text.substring(spaced ? end + 1 : end);
  }

  /** The part that JSON has to give. */
  static <T> T required(@Nullable T part, String name) {
    if (part == null) {
      throw new InvalidQuantityException(Reason.MISSING, "a value for " + name, "nothing");
    }
    return part;
  }

  private static boolean isNegative(String amount) {
    if (amount.charAt(0) != '-') {
      return false;
    }
    for (int at = 1; at < amount.length(); at++) {
      char character = amount.charAt(at);
      if (character == 'e' || character == 'E') {
        return false;
      }
      if (character >= '1' && character <= '9') {
        return true;
      }
    }
    return false;
  }
}
