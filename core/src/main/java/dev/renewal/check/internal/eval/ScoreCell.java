package dev.renewal.check.internal.eval;

import dev.renewal.quantity.Fraction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a document says for one cell of a table of units and indicators.
 *
 * @param number the number; empty where there is none
 * @param text the text of a name or group
 * @param broken whether there is something that cannot be read
 * @param parameters the parameters that are not set and decide it
 */
public record ScoreCell(
    OptionalDouble number, Optional<String> text, boolean broken, List<String> parameters) {

  /** A cell that holds nothing. */
  private static final ScoreCell NOTHING = known(OptionalDouble.empty());

  private static ScoreCell known(OptionalDouble number) {
    return new ScoreCell(number, Optional.empty(), false, List.of());
  }

  /** The number of an operand; 1 or 0 for a flag. */
  public static ScoreCell number(OperandCode operand, Env env) {
    Trace trace = new Trace();
    env.explain(trace);
    try {
      @Nullable Object value = operand.eval(env);
      if (value == null) {
        return NOTHING;
      }
      return value == Unknown.UNKNOWN || value instanceof Interval
          ? unknown(trace)
          : known(OptionalDouble.of(asDouble(value)));
    } finally {
      env.explain(null);
    }
  }

  /** The text of an operand. */
  public static ScoreCell text(OperandCode operand, Env env) {
    @Nullable Object value = operand.eval(env);
    boolean known = value != null && value != Unknown.UNKNOWN;
    return new ScoreCell(
        OptionalDouble.empty(),
        known ? Optional.of(String.valueOf(value)) : Optional.empty(),
        false,
        List.of());
  }

  /** Whether a requirement holds: 1, 0, or nothing where that cannot be decided. */
  public static ScoreCell holds(RequirementCode requirement, Env env) {
    Trace trace = new Trace();
    env.explain(trace);
    try {
      return switch (requirement.test(env)) {
        case HOLDS -> known(OptionalDouble.of(1));
        case FAILS -> known(OptionalDouble.of(0));
        case UNDETERMINED -> unknown(trace);
        case VACUOUS -> NOTHING;
      };
    } finally {
      env.explain(null);
    }
  }

  private static ScoreCell unknown(Trace trace) {
    List<Reason> reasons = trace.reasons();
    return new ScoreCell(
        OptionalDouble.empty(),
        Optional.empty(),
        reasons.stream().anyMatch(it -> it.kind() == Reason.Kind.BROKEN),
        reasons.stream()
            .filter(it -> it.kind() == Reason.Kind.PARAMETER_NOT_SET)
            .map(Reason::subject)
            .distinct()
            .toList());
  }

  private static double asDouble(Object value) {
    if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    if (value instanceof Fraction fraction) {
      BigDecimal numerator = new BigDecimal(fraction.numerator());
      return numerator
          .divide(new BigDecimal(fraction.denominator()), MathContext.DECIMAL128)
          .doubleValue();
    }
    return ((Number) value).doubleValue();
  }
}
