package dev.renewal.score.method;

import java.util.List;
import java.util.Optional;

/**
 * The score of a whole with the steps from which a person can compute it again (合成过程).
 *
 * @param value the score of the whole
 * @param weights the weights that were used: divided by their sum, or as given in a sum of points
 * @param contributions what each part gives to the whole, with the score of the whole as their sum
 *     (within 10^-9); empty for methods that do not add up
 * @param formula the formula in x, w and the symbols of the steps, such as {@code M - S²/M}
 * @param steps values on the way, in the order in which they are computed
 */
public record Aggregation(
    double value,
    Numbers weights,
    Optional<Numbers> contributions,
    String formula,
    List<Step> steps) {

  /** Copies the steps. */
  public Aggregation {
    steps = List.copyOf(steps);
  }

  /**
   * A value on the way to the result.
   *
   * @param symbol as in the formula, such as {@code M}
   * @param value its value
   */
  public record Step(String symbol, double value) {}
}
