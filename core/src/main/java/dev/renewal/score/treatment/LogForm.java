package dev.renewal.score.treatment;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * Transforms by natural logarithms (对数变换), {@code min} and {@code max} being those of the column.
 *
 * <p>Parameters: {@code min}, {@code max}.
 */
public enum LogForm implements Transform {
  /** {@code ln x}; fits values greater than 0. */
  PLAIN {
    @Override
    Optional<DoubleUnaryOperator> function(Column column, double min, double max) {
      return min > 0 ? Optional.of(StrictMath::log) : Optional.empty();
    }
  },
  /** {@code ln(x - min + 0.01 (max - min))}; fits values that are not all equal. */
  SHIFTED_BY_HUNDREDTH {
    @Override
    Optional<DoubleUnaryOperator> function(Column column, double min, double max) {
      return risingFromMin(min, max);
    }
  },
  /** {@code ln(x - min + 1)}; fits all values. */
  SHIFTED_BY_ONE {
    @Override
    Optional<DoubleUnaryOperator> function(Column column, double min, double max) {
      return Optional.of(x -> StrictMath.log(x - min + 1));
    }
  },
  /**
   * {@code ln((max - 1)(x - min) / (max - min) + 1)}, as in the Global Innovation Index of 2020;
   * fits values that are not all equal with {@code max > 1}, since it would turn others around.
   */
  SCALED_TO_MAX {
    @Override
    Optional<DoubleUnaryOperator> function(Column column, double min, double max) {
      return max > 1 && min < max
          ? Optional.of(x -> StrictMath.log((max - 1) * ((x - min) / (max - min)) + 1))
          : Optional.empty();
    }
  },
  /**
   * {@link #SHIFTED_BY_HUNDREDTH} where skewness is positive, else its mirror image {@code -ln(max
   * + 0.01 (max - min) - x)}; fits values that are not all equal.
   */
  BY_SKEWNESS {
    @Override
    Optional<DoubleUnaryOperator> function(Column column, double min, double max) {
      if (Statistics.skewness(column).orElse(0) > 0) {
        return risingFromMin(min, max);
      }
      double shift = 0.01 * (max - min);
      return shift > 0 ? Optional.of(x -> -StrictMath.log(max - x + shift)) : Optional.empty();
    }
  };

  /** The transform, or empty where it does not fit. */
  abstract Optional<DoubleUnaryOperator> function(Column column, double min, double max);

  private static Optional<DoubleUnaryOperator> risingFromMin(double min, double max) {
    double shift = 0.01 * (max - min);
    return shift > 0 ? Optional.of(x -> StrictMath.log(x - min + shift)) : Optional.empty();
  }

  @Override
  public Optional<TransformCurve> curve(Column column) {
    double min = ReferenceSet.lowest(column);
    double max = ReferenceSet.highest(column);
    return function(column, min, max)
        .map(
            way ->
                new TransformCurve(
                    List.of(new Parameter("min", min), new Parameter("max", max)), way));
  }
}
