package dev.renewal.check.internal.eval;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of a set, as far as they are known. */
final class Members {
  /** The keys that are members for sure, in the order they were met. */
  final Set<Object> sure = new LinkedHashSet<>();

  /** The keys that may be members. */
  final Set<Object> undecided = new LinkedHashSet<>();

  /** Whether something keeps the set from being known: a parameter, a broken value. */
  boolean unknown;

  /** Whether some element has no key. */
  boolean keyless;

  /** Whether nothing is there and nothing says that there is none. */
  boolean unreported;

  /** Whether members exist that the list does not name. */
  boolean incomplete;

  /** Whether what may be a member is a period of which it is not known whether it is due. */
  boolean dueUnknown;

  /** What the set is about, for reasons. */
  @Nullable String subject;

  boolean isEmpty() {
    return sure.isEmpty() && undecided.isEmpty();
  }
}
