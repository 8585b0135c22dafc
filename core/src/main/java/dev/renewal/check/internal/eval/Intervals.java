package dev.renewal.check.internal.eval;

import dev.renewal.standard.Comparison;

/** Comparisons over a whole interval. */
final class Intervals {
  private Intervals() {}

  static Truth compare(
      Env env,
      Comparison comparison,
      Object left,
      Object right,
      OperandCode leftCode,
      OperandCode rightCode) {
    int low = Numbers.compare(least(left), most(right));
    int high = Numbers.compare(most(left), least(right));
    boolean always =
        comparison == Comparison.EQUAL
            ? low == 0 && high == 0
            : comparison.holds(low) && comparison.holds(high);
    if (always) {
      return Truth.HOLDS;
    }
    boolean never =
        comparison == Comparison.EQUAL
            ? low > 0 || high < 0
            : !comparison.holds(low) && !comparison.holds(high);
    if (never) {
      return Truth.FAILS;
    }
    String place = leftCode.place().or(rightCode::place).map(PathCode::text).orElse("");
    return env.undetermined(Reason.Kind.UNDECIDED_FILTER, place);
  }

  private static Object least(Object value) {
    return value instanceof Interval interval ? interval.least() : value;
  }

  private static Object most(Object value) {
    return value instanceof Interval interval ? interval.most() : value;
  }
}
