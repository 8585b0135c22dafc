package dev.renewal.score.robustness;

import dev.renewal.score.method.Numbers;

/**
 * What share of the variance of an outcome each factor explains (Sobol 敏感性指数).
 *
 * @param estimator how the first-order indices were estimated
 * @param variance the variance of the outcomes of A and B together, with {@code 2N - 1}
 * @param first the share a factor explains alone; estimates can lie a little outside 0 to 1
 * @param total the share a factor has part in, alone or with others: {@code mean((yA - yAB)²) /
 *     (2·V)}, Jansen 1999
 */
public record SobolIndices(FirstOrder estimator, double variance, Numbers first, Numbers total) {

  /** Whether the outcomes vary at all; if not, all indices are 0. */
  public boolean isVarying() {
    return variance > 0;
  }
}
