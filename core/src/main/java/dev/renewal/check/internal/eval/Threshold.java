package dev.renewal.check.internal.eval;

import dev.renewal.standard.Comparison;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number of the data against a whole constant: the most frequent comparison, made short. */
final class Threshold {
  private static final int DIGITS = 17;

  private final PathCode path;
  private final Comparison by;
  private final long limit;
  private final BigDecimal exact;

  private Threshold(PathCode path, Comparison by, long limit) {
    this.path = path;
    this.by = by;
    this.limit = limit;
    this.exact = BigDecimal.valueOf(limit);
  }

  /** The threshold that a comparison is; null if it is none. */
  static @Nullable Threshold of(OperandCode left, @Nullable Comparison by, OperandCode right) {
    if (by == null || by == Comparison.ABOUT || !(left instanceof Operands.Found)) {
      return null;
    }
    Long limit = right instanceof Operands.Constant constant ? whole(constant.value()) : null;
    return limit == null ? null : new Threshold(left.place().orElseThrow(), by, limit);
  }

  private static @Nullable Long whole(Object constant) {
    if (constant instanceof BigDecimal decimal) {
      boolean fits = decimal.stripTrailingZeros().scale() <= 0 && decimal.precision() <= DIGITS;
      return fits ? (Long) decimal.longValueExact() : null;
    }
    return constant instanceof Long whole ? whole : null;
  }

  /** The verdict on a number; null if what is found is none, so that more has to be asked. */
  @Nullable Truth judge(Env env) {
    Object value = path.one(env);
    if (value instanceof Integer whole) {
      return Truth.of(by.holds(Long.compare(whole, limit)));
    }
    return value instanceof BigDecimal decimal
        ? Truth.of(by.holds(decimal.compareTo(exact)))
        : null;
  }
}
