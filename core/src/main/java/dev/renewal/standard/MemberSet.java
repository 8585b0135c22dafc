package dev.renewal.standard;

import dev.renewal.quantity.PeriodKind;
import java.util.List;
import java.util.Optional;

/** A set of keys, on either side of an inclusion. */
public sealed interface MemberSet {

  /**
   * Calls the case of this kind.
   *
   * @param cases one method per kind
   * @return what the case returns
   */
  <R> R accept(Cases<R> cases);

  /**
   * The codes of a list.
   *
   * @param list the list
   */
  record Codes(String list) implements MemberSet {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.codes(this);
    }
  }

  /**
   * The values found in the documents.
   *
   * @param values where they are found
   */
  record Keys(Values values) implements MemberSet {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.keys(this);
    }
  }

  /**
   * The whole periods inside a window, each once the days allowed after its end have passed.
   *
   * @param kind the length of a period
   * @param from the first day of the window
   * @param until the days of which the earliest ends the window
   * @param allow how many days after the end of a period pass on the reference date before it
   *     counts; from its last day on if absent
   */
  record Periods(PeriodKind kind, Operand from, List<Operand> until, Optional<Operand> allow)
      implements MemberSet {
    /** Copies the days. */
    public Periods {
      until = List.copyOf(until);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.periods(this);
    }
  }

  /**
   * A set-valued parameter.
   *
   * @param name its name
   */
  record ParameterCodes(String name) implements MemberSet {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.parameterCodes(this);
    }
  }

  /** One method per kind of set. */
  interface Cases<R> {
    /** The codes of a list. */
    R codes(Codes set);

    /** Values of the documents. */
    R keys(Keys set);

    /** Whole periods. */
    R periods(Periods set);

    /** A set-valued parameter. */
    R parameterCodes(ParameterCodes set);
  }
}
