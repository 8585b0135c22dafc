package dev.renewal.check.internal.eval;

import java.util.ArrayList;
import java.util.List;

/** What an explained evaluation leaves behind: reasons and failed requirements. */
public final class Trace {
  private final List<Reason> reasons = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private int quiet;

  /** Adds a reason why something cannot be decided. */
  void add(Reason reason) {
    if (!reasons.contains(reason)) {
      reasons.add(reason);
    }
  }

  /** Adds a failed requirement, unless a filter is being judged. */
  void add(Failure failure) {
    if (quiet == 0) {
      failures.add(failure);
    }
  }

  /** Failures up to the matching {@link #loud()} belong to a filter and are not kept. */
  void hush() {
    quiet++;
  }

  /** Ends what {@link #hush()} began. */
  void loud() {
    quiet--;
  }

  /**
   * How far the explanation had come.
   *
   * @param reasons how many reasons there were
   * @param failures how many failures there were
   */
  record Mark(int reasons, int failures) {}

  /** Where the explanation stands. */
  Mark mark() {
    return new Mark(reasons.size(), failures.size());
  }

  /** Forgets what came after a mark, since it decided nothing. */
  void backTo(Mark mark) {
    reasons.subList(mark.reasons(), reasons.size()).clear();
    failures.subList(mark.failures(), failures.size()).clear();
  }

  /** The reasons, in the order they were met. */
  public List<Reason> reasons() {
    return List.copyOf(reasons);
  }

  /** The failed requirements, in the order of the rule. */
  public List<Failure> failures() {
    return List.copyOf(failures);
  }
}
