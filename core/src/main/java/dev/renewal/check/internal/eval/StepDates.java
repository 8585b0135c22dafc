package dev.renewal.check.internal.eval;

import dev.renewal.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** When each step of a list may have been taken; of a repeated step the last counts. */
final class StepDates {
  private final Step[] steps;
  private boolean anywhere;
  private boolean nowhere;

  StepDates(int size) {
    steps = new Step[size];
    for (int at = 0; at < size; at++) {
      steps[at] = new Step();
    }
  }

  /** The dates one step may have; untaken until it is known to have one. */
  private static final class Step {
    private boolean untaken = true;
    private boolean anyDay;
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    boolean isTaken() {
      return anyDay || !days.isEmpty();
    }

    LocalDate earliest() {
      return anyDay ? LocalDate.MIN : days.first();
    }

    LocalDate latest() {
      return anyDay ? LocalDate.MAX : days.last();
    }

    /** The earliest date from the given one on; null if there is none. */
    @Nullable LocalDate from(LocalDate day) {
      return anyDay ? day : days.ceiling(day);
    }
  }

  /** Adds a dated step. */
  void put(int position, LocalDate date) {
    Step step = steps[position];
    step.untaken = false;
    step.anyDay = false;
    step.days.clear();
    step.days.add(date);
  }

  /** Adds a dated step that may or may not count. */
  void maybe(int position, LocalDate date) {
    steps[position].days.add(date);
  }

  /** Adds a step whose date is not known. */
  void someDay(int position) {
    steps[position].anyDay = true;
  }

  /** Adds a dated step that may be any of the list. */
  void anywhere() {
    anywhere = true;
  }

  /** Adds a dated step that the list does not have. */
  void nowhere() {
    nowhere = true;
  }

  /** Tells whether there is no dated step at all. */
  boolean isEmpty() {
    for (Step step : steps) {
      if (step.isTaken()) {
        return false;
      }
    }
    return !anywhere && !nowhere;
  }

  /** Tells whether the order holds, whichever of the possible dates are the right ones. */
  boolean isKept() {
    if (anywhere || nowhere || lastTaken() < 0) {
      return false;
    }
    boolean untaken = false;
    LocalDate latest = LocalDate.MIN;
    for (Step step : steps) {
      if (step.isTaken()) {
        if (untaken || latest.isAfter(step.earliest())) {
          return false;
        }
        latest = step.latest();
      }
      untaken |= step.untaken;
    }
    return true;
  }

  /** The first gap or fall, if there is one whichever of the possible dates are the right ones. */
  Optional<Failure> failure(List<LocalText> labels, PathCode place) {
    if (anywhere) {
      return Optional.empty();
    }
    int last = lastTaken();
    LocalDate before = LocalDate.MIN;
    for (int at = 0; at <= last; at++) {
      if (!steps[at].isTaken()) {
        return Optional.of(gap(labels, place, at, last));
      }
      LocalDate day = steps[at].from(before);
      if (day == null) {
        return Optional.of(fall(labels, place, at, before));
      }
      before = day;
    }
    return Optional.empty();
  }

  /** The last step that has been taken for certain; -1 if there is none. */
  private int lastTaken() {
    int last = steps.length - 1;
    while (last >= 0 && steps[last].untaken) {
      last--;
    }
    return last;
  }

  private static Failure gap(List<LocalText> labels, PathCode place, int at, int last) {
    return new Failure(
        Optional.of(place),
        Texts.of("sequence.gap", Map.of("step", labels.get(at))),
        Texts.of("sequence.before", Map.of("step", labels.get(at), "later", labels.get(last))),
        true);
  }

  private Failure fall(List<LocalText> labels, PathCode place, int at, LocalDate before) {
    return new Failure(
        Optional.of(place),
        Texts.of(
            "sequence.fall",
            Map.of(
                "step", labels.get(at),
                "date", LocalText.same(steps[at].latest().toString()),
                "earlier", labels.get(at - 1),
                "earlierDate", LocalText.same(before.toString()))),
        Texts.of("sequence.order", Map.of("step", labels.get(at), "earlier", labels.get(at - 1))),
        false);
  }
}
