package dev.renewal.standard;

import java.util.Optional;

/** How two values are compared. */
public enum Comparison {
  /** Exactly equal. */
  EQUAL("="),
  /** Less. */
  LESS("<"),
  /** Less or equal. */
  AT_MOST("<="),
  /** Greater. */
  GREATER(">"),
  /** Greater or equal. */
  AT_LEAST(">="),
  /** Apart by no more than a tolerance. */
  ABOUT("~");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /** The sign by which packs write it. */
  public String sign() {
    return sign;
  }

  /**
   * The comparison a sign stands for.
   *
   * @param sign such as {@code <=}
   * @return the comparison, or empty for an unknown sign
   */
  public static Optional<Comparison> ofSign(String sign) {
    for (Comparison comparison : values()) {
      if (comparison.sign.equals(sign)) {
        return Optional.of(comparison);
      }
    }
    return Optional.empty();
  }

  /**
   * Tells whether the comparison holds for an order of two values.
   *
   * @param order negative, zero or positive as the left value is below, equal or above the right
   * @return whether it holds; never for {@link #ABOUT}, which needs a tolerance
   */
  public boolean holds(int order) {
    return switch (this) {
      case EQUAL -> order == 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case GREATER -> order > 0;
      case AT_LEAST -> order >= 0;
      case ABOUT -> throw new IllegalStateException("~ is decided by a tolerance");
    };
  }
}
