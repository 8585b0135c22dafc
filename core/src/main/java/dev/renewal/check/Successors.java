package dev.renewal.check;

import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import java.time.LocalDate;
import java.util.Optional;

/** Knows what to use instead of a standard that is withdrawn or replaced; a catalogue does. */
@FunctionalInterface
public interface Successors {
  /** Knows of none. */
  Successors NONE = (standard, day) -> Optional.empty();

  /**
   * What to use instead of a standard.
   *
   * @param standard the standard
   * @param day the reference date
   * @return the standard that stands in its place on that day, or empty if none does
   */
  Optional<StandardName> of(Standard standard, LocalDate day);
}
