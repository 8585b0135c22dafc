package dev.renewal.check.internal.eval;

import dev.renewal.text.LocalText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dates of steps by their position; of a repeated step the last counts. */
final class StepDates {
  private final @Nullable LocalDate[] dates;
  private final boolean[] maybe;
  private boolean empty = true;
  private boolean anywhere;
  private boolean nowhere;

  StepDates(int size) {
    dates = new LocalDate[size];
    maybe = new boolean[size];
  }

  /** Adds a dated step. */
  void put(int position, LocalDate date) {
    dates[position] = date;
    maybe[position] = false;
    empty = false;
  }

  /** Adds a step that may or may not count, or whose day is not known. */
  void maybe(int position) {
    maybe[position] = true;
  }

  /** Adds a dated step that may be any of the list. */
  void anywhere() {
    anywhere = true;
  }

  /** Adds a dated step that the list does not have. */
  void nowhere() {
    nowhere = true;
  }

  /** Tells whether all steps are known and placed. */
  boolean isDecided() {
    for (boolean undecided : maybe) {
      if (undecided) {
        return false;
      }
    }
    return !anywhere && !nowhere;
  }

  boolean isEmpty() {
    return empty;
  }

  /** The first gap or fall that no undecided step can mend, if any. */
  Optional<Failure> failure(java.util.List<LocalText> labels, PathCode place) {
    if (anywhere || empty) {
      return Optional.empty();
    }
    int last = last();
    LocalDate before = null;
    int beforeAt = -1;
    for (int at = 0; at <= last; at++) {
      LocalDate date = dates[at];
      if (maybe[at]) {
        continue;
      }
      if (date == null) {
        return Optional.of(gap(labels, place, at, last));
      }
      if (before != null && date.isBefore(before)) {
        return Optional.of(fall(labels, place, beforeAt, at));
      }
      before = date;
      beforeAt = at;
    }
    return Optional.empty();
  }

  private int last() {
    int last = dates.length - 1;
    while (dates[last] == null) {
      last--;
    }
    return last;
  }

  private Failure gap(java.util.List<LocalText> labels, PathCode place, int at, int last) {
    return new Failure(
        Optional.of(place),
        Texts.of("sequence.gap", Map.of("step", labels.get(at))),
        Texts.of("sequence.before", Map.of("step", labels.get(at), "later", labels.get(last))),
        true);
  }

  private Failure fall(java.util.List<LocalText> labels, PathCode place, int before, int at) {
    return new Failure(
        Optional.of(place),
        Texts.of(
            "sequence.fall",
            Map.of(
                "step", labels.get(at),
                "date", LocalText.same(String.valueOf(dates[at])),
                "earlier", labels.get(before),
                "earlierDate", LocalText.same(String.valueOf(dates[before])))),
        Texts.of("sequence.order", Map.of("step", labels.get(at), "earlier", labels.get(before))),
        false);
  }
}
