package dev.renewal.check.internal.eval;

import dev.renewal.standard.Comparison;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Comparisons and arithmetic over whole intervals; a plain value is an interval of one. */
final class Intervals {
  private static final Comparator<Object> ORDER = Values::order;

  private Intervals() {}

  /** Whether a comparison holds or fails whatever the values are; else it is undetermined. */
  static Truth compare(Comparison comparison, Object left, Object right) {
    if (!(left instanceof Interval || right instanceof Interval)) {
      return Truth.of(comparison.holds(Values.order(left, right)));
    }
    int low = Values.order(least(left), most(right));
    int high = Values.order(most(left), least(right));
    if (comparison.holds(low) && comparison.holds(high)) {
      return Truth.HOLDS;
    }
    boolean apart = comparison != Comparison.EQUAL || low > 0 || high < 0;
    boolean never = !comparison.holds(low) && !comparison.holds(high);
    return never && apart ? Truth.FAILS : Truth.UNDETERMINED;
  }

  /** The first less the second. */
  static Object minus(Object left, Object right) {
    return between(
        Numbers.minus(least(left), most(right)), Numbers.minus(most(left), least(right)));
  }

  /** The product. */
  static Object times(Object left, Object right) {
    List<Object> corners =
        Stream.of(
                Numbers.times(least(left), least(right)),
                Numbers.times(least(left), most(right)),
                Numbers.times(most(left), least(right)),
                Numbers.times(most(left), most(right)))
            .sorted(ORDER)
            .toList();
    return between(corners.get(0), corners.get(corners.size() - 1));
  }

  /** How far apart two values are. */
  static Object apart(Object left, Object right) {
    Object difference = minus(left, right);
    Object least = Numbers.absolute(least(difference));
    Object most = Numbers.absolute(most(difference));
    boolean meet =
        Numbers.compare(least(difference), 0L) < 0 && Numbers.compare(most(difference), 0L) > 0;
    boolean ordered = Numbers.compare(least, most) <= 0;
    return between(meet ? 0L : ordered ? least : most, ordered ? most : least);
  }

  /** An interval, or the value if there is only one. */
  static Object between(Object least, Object most) {
    return Values.order(least, most) == 0 ? least : new Interval(least, most);
  }

  private static Object least(Object value) {
    return value instanceof Interval interval ? interval.least() : value;
  }

  private static Object most(Object value) {
    return value instanceof Interval interval ? interval.most() : value;
  }
}
