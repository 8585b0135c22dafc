package dev.renewal.check.internal.eval;

import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an explained evaluation leaves behind: reasons and failed requirements. */
public final class Trace {
  private final List<Reason> reasons = new ArrayList<>();
  private final Set<Reason> known = new HashSet<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Walks walks = new Walks();
  private int quiet;

  /**
   * How much the trace held when a requirement began to be judged.
   *
   * @param reasons the number of reasons
   * @param failures the number of failed requirements
   */
  record Mark(int reasons, int failures) {}

  /** How much the trace holds. */
  Mark mark() {
    return new Mark(reasons.size(), failures.size());
  }

  /**
   * Forgets what does not matter for the result of a requirement: what failed inside one that does
   * not fail, and what is unknown inside one that is decided all the same.
   */
  void settle(Mark mark, Truth truth) {
    if (truth != Truth.FAILS) {
      failures.subList(mark.failures(), failures.size()).clear();
    }
    if (truth != Truth.UNDETERMINED) {
      List<Reason> since = reasons.subList(mark.reasons(), reasons.size());
      since.forEach(known::remove);
      since.clear();
    }
  }

  /** Adds a reason why something cannot be decided. */
  void add(Reason reason) {
    if (known.add(reason)) {
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

  /** What the walking times read rest on. */
  Walks walks() {
    return walks;
  }

  /** What the walking times read rest on, in words; empty if none was read. */
  public Optional<LocalText> walking() {
    return walks.text();
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
