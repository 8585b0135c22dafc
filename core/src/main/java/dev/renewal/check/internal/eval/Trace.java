package dev.renewal.check.internal.eval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an explained evaluation leaves behind: reasons and failed requirements. */
public final class Trace {
  private final Set<Reason> reasons = new LinkedHashSet<>();
  private final List<Failure> failures = new ArrayList<>();
  private int quiet;

  /** Adds a reason why something cannot be decided. */
  void add(Reason reason) {
    reasons.add(reason);
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

  /** The reasons, in the order they were met. */
  public List<Reason> reasons() {
    return List.copyOf(reasons);
  }

  /** The failed requirements, in the order of the rule. */
  public List<Failure> failures() {
    return List.copyOf(failures);
  }
}
