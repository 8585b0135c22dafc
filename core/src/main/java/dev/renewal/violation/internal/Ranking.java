package dev.renewal.violation.internal;

import dev.renewal.finding.Outcome;
import dev.renewal.violation.Violation;
import java.util.Comparator;

/** Which of several violations is the better one. */
final class Ranking {
  /** Other findings weigh most, then what is left undecided, what falls silent, and the edits. */
  static final Comparator<Violation> BEST_FIRST =
      Comparator.comparingLong(Ranking::failures)
          .thenComparing(it -> it.companions().size())
          .thenComparing(it -> it.silenced().size())
          .thenComparing(it -> it.edits().size());

  private Ranking() {}

  static long failures(Violation violation) {
    return violation.companions().stream().filter(it -> it.outcome() == Outcome.FAILED).count();
  }

  /** Tells whether a violation touches no other rule at all. */
  static boolean isPerfect(Violation violation) {
    return violation.companions().isEmpty() && violation.silenced().isEmpty();
  }
}
