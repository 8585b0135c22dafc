package dev.renewal.score.method;

import java.util.Arrays;
import java.util.List;

/**
 * Weights that someone has set (给定权重), divided by their sum.
 *
 * @param given the weights as set; none negative, not all zero. Weight 0 leaves a part unscored
 * @param weights the weights with sum 1
 */
public record GivenWeights(Numbers given, Numbers weights) implements Weighting {

  /**
   * Weights as set.
   *
   * @param given such as 30, 50, 20
   * @throws UnfitInputException if one is negative or all are 0
   */
  public static GivenWeights of(Numbers given) {
    return new GivenWeights(given, Numbers.of(Shares.of(given.toArray())));
  }

  /**
   * The same weight for each.
   *
   * @param count how many there are, at least 1
   * @throws UnfitInputException if there are none
   */
  public static GivenWeights equal(int count) {
    double[] ones = new double[StrictMath.max(count, 0)];
    Arrays.fill(ones, 1);
    return of(Numbers.of(ones));
  }

  @Override
  public List<MethodNote> notes() {
    return List.of();
  }
}
