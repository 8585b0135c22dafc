package dev.renewal.score.robustness;

import dev.renewal.score.method.Numbers;
import java.util.Arrays;

/** Bands of scores, each beginning at its lower end. */
final class Bands {

  private static final double HALF_STEP = 0.5e-9;

  private final double[] bounds;

  Bands(Numbers lowerBounds) {
    bounds = lowerBounds.toArray();
    for (int i = 1; i < bounds.length; i++) {
      if (bounds[i] <= bounds[i - 1]) {
        throw new IllegalArgumentException("the bounds must ascend: " + lowerBounds);
      }
    }
  }

  private int of(double score) {
    int band = 0;
    while (band < bounds.length && score >= bounds[band] - HALF_STEP) {
      band++;
    }
    return band;
  }

  Numbers shares(Draws draws, int unit) {
    double[] times = new double[bounds.length + 1];
    for (int replicate = 0; replicate < draws.replicates(); replicate++) {
      Outcome outcome = draws.outcome(replicate);
      if (!outcome.hasFailed() && outcome.ranks[unit] > 0) {
        times[of(outcome.scores[unit])]++;
      }
    }
    int succeeded = StrictMath.max(1, draws.succeeded());
    return Numbers.of(Arrays.stream(times).map(count -> count / succeeded).toArray());
  }
}
