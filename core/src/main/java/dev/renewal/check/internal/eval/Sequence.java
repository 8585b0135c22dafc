package dev.renewal.check.internal.eval;

import dev.renewal.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dated steps must follow their order. */
public final class Sequence extends RequirementCode {
  private final SelectionCode steps;
  private final OperandCode stepCode;
  private final OperandCode dateCode;
  private final PathCode date;
  private final String list;
  private final List<LocalText> labels;
  private final Map<String, Integer> positions;

  /**
   * An order of steps.
   *
   * @param steps the elements
   * @param step the path from an element to its step
   * @param date the path from an element to its date
   * @param list the code list whose order counts
   * @param labels the labels of the steps in order
   * @param positions the position of each code and alias
   */
  public Sequence(
      SelectionCode steps,
      PathCode step,
      PathCode date,
      String list,
      List<LocalText> labels,
      Map<String, Integer> positions) {
    this.steps = steps;
    this.stepCode = new Operands.Found(step, Optional.empty());
    this.dateCode = new Operands.Found(date, Optional.empty());
    this.date = date;
    this.list = list;
    this.labels = List.copyOf(labels);
    this.positions = Map.copyOf(positions);
  }

  @Override
  Truth judge(Env env) {
    StepDates dates = new StepDates(labels.size());
    boolean known =
        steps.each(
            env,
            (element, holder, sure) -> {
              place(env, dates, element, holder, sure);
              return true;
            });
    if (dates.isEmpty()) {
      return nothing(env, known);
    }
    Optional<Failure> failure = known ? dates.failure(labels, steps.from()) : Optional.empty();
    if (failure.isPresent()) {
      if (env.trace != null) {
        env.trace.add(failure.get());
      }
      return Truth.FAILS;
    }
    return known && dates.isKept() ? Truth.HOLDS : Truth.UNDETERMINED;
  }

  private Truth nothing(Env env, boolean known) {
    if (!known) {
      return Truth.UNDETERMINED;
    }
    return steps.from().isCovered(env)
        ? Truth.VACUOUS
        : env.undetermined(Reason.Kind.NOT_REPORTED, steps.from().text());
  }

  private void place(
      Env env, StepDates dates, Object element, @Nullable Object holder, boolean sure) {
    Object day = env.valueAt(dateCode, element, holder);
    if (day == null) {
      return;
    }
    Object code = env.valueAt(stepCode, element, holder);
    if (code == null || code == Unknown.UNKNOWN) {
      env.unknown(Reason.Kind.NO_KEY, steps.from().text());
      dates.anywhere();
      return;
    }
    Integer position = positions.get(code.toString());
    if (position == null) {
      env.unknown(Reason.Kind.UNKNOWN_KEY, list, code.toString());
      dates.nowhere();
    } else if (!(day instanceof LocalDate known)) {
      env.unknown(Reason.Kind.IMPRECISE, date.text());
      dates.someDay(position);
    } else if (sure) {
      dates.put(position, known);
    } else {
      env.unknown(Reason.Kind.UNDECIDED_FILTER, date.text());
      dates.maybe(position, known);
    }
  }
}
