package dev.renewal.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;

/** Decimal weights as whole numbers in the same proportion. */
final class WholeWeights {
  private final int scale;

  private WholeWeights(int scale) {
    this.scale = scale;
  }

  /** What makes all of some weights whole. */
  static WholeWeights of(Collection<BigDecimal> weights) {
    return new WholeWeights(weights.stream().mapToInt(BigDecimal::scale).max().orElse(0));
  }

  BigInteger whole(BigDecimal weight) {
    return weight.setScale(Math.max(scale, weight.scale())).unscaledValue();
  }

  BigDecimal weight(BigInteger whole) {
    return new BigDecimal(whole, scale);
  }
}
