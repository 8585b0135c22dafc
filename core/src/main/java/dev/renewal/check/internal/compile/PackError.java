package dev.renewal.check.internal.compile;

import dev.renewal.pack.internal.Says;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Errors of a pack: a path that does not exist, a unit that does not fit, an unlisted code. */
final class PackError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /**
   * One error.
   *
   * @param part the part of the standard that is wrong, where known
   * @param message what is wrong
   */
  record Fault(Optional<Object> part, LocalText message) {}

  /** The error {@code pack.KEY}. */
  PackError(String key, Object... namesAndValues) {
    this(Says.text(key, namesAndValues));
  }

  PackError(LocalText message) {
    this(List.of(new Fault(Optional.empty(), message)));
  }

  PackError(List<Fault> faults) {
    super(faults.get(0).message().en());
    this.faults = List.copyOf(faults);
  }

  /** The errors, each at its part where that is known, else at a part that holds it. */
  PackError at(Object part) {
    return new PackError(
        faults.stream()
            .map(fault -> new Fault(fault.part().or(() -> Optional.of(part)), fault.message()))
            .toList());
  }

  /** The same errors, said otherwise. */
  PackError said(UnaryOperator<LocalText> sentence) {
    return new PackError(
        faults.stream()
            .map(fault -> new Fault(fault.part(), sentence.apply(fault.message())))
            .toList());
  }

  List<Fault> faults() {
    return faults;
  }

  /** The first of the errors. */
  LocalText problem() {
    return faults.get(0).message();
  }
}
