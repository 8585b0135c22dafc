package dev.renewal.score.treatment;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * The transform of Box and Cox (1964) without search for its exponent (Box-Cox 变换): {@code
 * (y^lambda - 1) / lambda}, {@code ln y} for {@code lambda} 0, with {@code y = x - min + 1} after
 * the shift or {@code y = x} without it.
 *
 * <p>Without the shift it fits values greater than 0, with it all values; a column whose powers
 * cannot be held is not fitted. Parameters: {@code min}, {@code lambda}.
 *
 * @param lambda the exponent
 * @param shifted whether values are shifted to begin with 1
 */
public record BoxCox(double lambda, boolean shifted) implements Transform {

  /**
   * Checks the exponent.
   *
   * @throws IllegalArgumentException if it is not a number
   */
  public BoxCox {
    Required.finite("lambda", lambda);
  }

  @Override
  public Optional<TransformCurve> curve(Column column) {
    double min = ReferenceSet.lowest(column);
    double max = ReferenceSet.highest(column);
    DoubleUnaryOperator start = shifted ? x -> x - min + 1 : x -> x;
    double lowest = start.applyAsDouble(min);
    boolean fits = lowest > 0 && isHeld(lowest) && isHeld(start.applyAsDouble(max));
    return fits
        ? Optional.of(
            new TransformCurve(
                List.of(new Parameter("min", min), new Parameter("lambda", lambda)),
                x -> power(start.applyAsDouble(x))))
        : Optional.empty();
  }

  private boolean isHeld(double start) {
    return StrictMath.abs(power(start)) <= Column.LARGEST;
  }

  private double power(double value) {
    return lambda == 0 ? StrictMath.log(value) : (StrictMath.pow(value, lambda) - 1) / lambda;
  }
}
