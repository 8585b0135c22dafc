package dev.renewal.score.method;

import java.util.OptionalDouble;

/**
 * How the scores of parts become the score of the whole (合成方法).
 *
 * <p>Values {@code x} and weights {@code w} are given in the same order, with sum 1 or any other; a
 * part of weight 0 is unscored and its value is not read. Missing parts are left out by the caller.
 * A negative weight is refused: that less is better is a direction, not a weight.
 *
 * <p>Every method throws {@link UnfitInputException} if the lists are empty or differ in length, if
 * a weight is negative, infinite or NaN, if all weights are 0, or if the value of a weighted part
 * is infinite, NaN or outside what the aggregator is defined for.
 */
public sealed interface Aggregator
    permits ArithmeticMean, GeometricMean, PowerMean, Minimum, WeightedTotal, MazziottaPareto {

  /**
   * The score of the whole.
   *
   * @param values the scores of the parts
   * @param weights their weights
   */
  double aggregate(double[] values, double[] weights);

  /**
   * The score of the whole with the steps that led to it.
   *
   * @param values the scores of the parts
   * @param weights their weights
   */
  Aggregation explain(double[] values, double[] weights);

  /** The arithmetic mean (算术加权平均), {@code Σ w·x}, the weights divided by their sum. */
  static Aggregator arithmetic() {
    return new ArithmeticMean();
  }

  /**
   * The geometric mean (几何加权平均), {@code Π x^w}, the weights divided by their sum. A zero makes the
   * whole 0; a negative value is refused.
   */
  static Aggregator geometric() {
    return new GeometricMean(OptionalDouble.empty());
  }

  /**
   * The geometric mean in which a value below a floor counts as the floor.
   *
   * @param floor a positive number
   * @throws UnfitInputException if the floor is not positive and finite
   */
  static Aggregator geometric(double floor) {
    return new GeometricMean(OptionalDouble.of(floor));
  }

  /**
   * The harmonic mean (调和加权平均), {@code 1 / Σ (w/x)}, the weights divided by their sum. A zero makes
   * the whole 0, which is its limit; a negative value is refused.
   */
  static Aggregator harmonic() {
    return power(-1);
  }

  /**
   * The harmonic mean in which a value below a floor counts as the floor.
   *
   * @param floor a positive number
   * @throws UnfitInputException if the floor is not positive and finite
   */
  static Aggregator harmonic(double floor) {
    return power(-1, floor);
  }

  /**
   * The power mean (幂平均), {@code (Σ w·x^p)^(1/p)}, the weights divided by their sum: 1 is the
   * arithmetic mean, 0 the geometric one (its limit), -1 the harmonic one. The lower the exponent,
   * the less a good part makes up for a bad one. For {@code p < 0} a zero makes the whole 0; a
   * negative value is refused for every exponent.
   *
   * @param exponent p, a finite number
   * @throws UnfitInputException if the exponent is not finite
   */
  static Aggregator power(double exponent) {
    return exponent == 0 ? geometric() : new PowerMean(exponent, OptionalDouble.empty());
  }

  /**
   * The power mean in which a value below a floor counts as the floor.
   *
   * @param exponent p, a finite number
   * @param floor a positive number
   * @throws UnfitInputException if the exponent is not finite or the floor not positive and finite
   */
  static Aggregator power(double exponent, double floor) {
    return exponent == 0 ? geometric(floor) : new PowerMean(exponent, OptionalDouble.of(floor));
  }

  /** The worst part (最小值), {@code min x} over the parts that weigh anything. */
  static Aggregator minimum() {
    return new Minimum();
  }

  /**
   * The sum of points (分值求和), {@code Σ w·x} with the weights as they are: weight 1 counts the
   * points as given.
   */
  static Aggregator sum() {
    return new WeightedTotal();
  }

  /**
   * The Mazziotta-Pareto index with its penalty taken off (MPI⁻): {@code M - S²/M}, where M is the
   * mean and S² the variance over the parts (divided by their number; by weight, the weights
   * divided by their sum). For scores of which more is better. All zero gives 0; a negative value
   * is refused.
   */
  static Aggregator mazziottaParetoMinus() {
    return new MazziottaPareto(-1);
  }

  /**
   * The Mazziotta-Pareto index with its penalty added (MPI⁺): {@code M + S²/M}, for scores of which
   * less is better.
   */
  static Aggregator mazziottaParetoPlus() {
    return new MazziottaPareto(1);
  }
}
