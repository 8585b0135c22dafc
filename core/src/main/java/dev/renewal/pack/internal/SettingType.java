package dev.renewal.pack.internal;

import dev.renewal.text.LocalText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** What a setting of a scorecard has to be. */
public enum SettingType {
  /** A number. */
  NUMBER,
  /** A number that is not negative. */
  NOT_NEGATIVE,
  /** A number above 0. */
  POSITIVE,
  /** A whole number that is not negative. */
  WHOLE,
  /** A number from 0 to 1, or a percentage. */
  SHARE;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST = 40;
  private static final int LARGEST_EXPONENT = 300;

  /**
   * Reads a setting.
   *
   * @param text such as {@code 0.5}, {@code 50%} or {@code 1/3}
   * @return the number, or empty if it does not fit
   */
  public Optional<Double> read(String text) {
    Optional<Double> value = text.endsWith("%") ? percentage(text) : number(text);
    return value.filter(this::fits);
  }

  private boolean fits(double value) {
    return switch (this) {
      case NUMBER -> true;
      case NOT_NEGATIVE -> value >= 0;
      case POSITIVE -> value > 0;
      case WHOLE -> value >= 0 && value == StrictMath.rint(value) && value <= Integer.MAX_VALUE;
      case SHARE -> value >= 0 && value <= 1;
    };
  }

  private static Optional<Double> percentage(String text) {
    return decimal(text.substring(0, text.length() - 1).strip())
        .map(it -> it.divide(HUNDRED).doubleValue());
  }

  private static Optional<Double> number(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return decimal(text).map(BigDecimal::doubleValue);
    }
    Optional<BigDecimal> above = decimal(text.substring(0, slash).strip());
    Optional<BigDecimal> below =
        decimal(text.substring(slash + 1).strip()).filter(it -> it.signum() != 0);
    return above.flatMap(it -> below.map(by -> it.doubleValue() / by.doubleValue()));
  }

  private static Optional<BigDecimal> decimal(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      BigDecimal decimal = new BigDecimal(text);
      int size = decimal.precision() - decimal.scale();
      return Optional.of(decimal)
          .filter(it -> it.signum() == 0 || Math.abs(size) < LARGEST_EXPONENT);
    } catch (NumberFormatException unlike) {
      return Optional.empty();
    }
  }

  /** What it has to be, in words. */
  public LocalText expected() {
    return Says.text("score." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
