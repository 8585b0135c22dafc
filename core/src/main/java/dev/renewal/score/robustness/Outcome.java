package dev.renewal.score.robustness;

import java.util.Objects;

/** What came of a replicate: scores and ranks, or the reason why there are none. */
final class Outcome {

  private static final double[] NO_SCORES = {};
  private static final int[] NO_RANKS = {};

  /** One for each unit, NaN where undefined; empty if the replicate failed. */
  final double[] scores;

  /** One for each unit, 0 where undefined; empty if the replicate failed. */
  final int[] ranks;

  /** Why the replicate failed; empty if it did not. */
  final String failure;

  private Outcome(double[] scores, int[] ranks, String failure) {
    this.scores = scores;
    this.ranks = ranks;
    this.failure = failure;
  }

  static Outcome of(Replicate replicate, ReplicateModel model, int units) {
    double[] scores;
    try {
      scores = model.scores(replicate);
    } catch (RuntimeException failed) {
      return failed(Objects.toString(failed.getMessage(), failed.getClass().getSimpleName()));
    }
    if (scores.length != units) {
      throw new IllegalArgumentException(
          "the model gave " + scores.length + " scores for " + units + " units");
    }
    for (int unit = 0; unit < units; unit++) {
      if (Double.isInfinite(scores[unit])) {
        return failed("the score of unit " + (unit + 1) + " is infinite");
      }
    }
    double[] kept = scores.clone();
    return new Outcome(kept, Places.of(kept), "");
  }

  private static Outcome failed(String reason) {
    return new Outcome(NO_SCORES, NO_RANKS, reason.isEmpty() ? "no reason given" : reason);
  }

  boolean hasFailed() {
    return !failure.isEmpty();
  }
}
