package dev.renewal.score.method;

import dev.renewal.score.method.UnfitInputException.Reason;
import dev.renewal.score.treatment.Direction;
import java.util.List;

/**
 * Alternatives to be compared by several criteria (决策矩阵), as {@link Topsis}, {@link Vikor}, {@link
 * WeightedSum} and {@link WeightedProduct} read it.
 *
 * @param values alternatives in rows, criteria in columns; no cell absent
 * @param directions whether more or less is better, one for each criterion
 * @param weights one for each criterion, none negative; with sum 1 or any other
 */
public record DecisionMatrix(Matrix values, List<Direction> directions, Numbers weights) {

  /**
   * Checks that the parts fit.
   *
   * @throws UnfitInputException if there is no cell or one is absent, if directions or weights are
   *     more or fewer than the criteria, if a weight is negative or all are 0
   */
  public DecisionMatrix {
    directions = List.copyOf(directions);
    int criteria = values.complete().columns();
    if (directions.size() != criteria || weights.size() != criteria) {
      throw UnfitInputException.of(
          Reason.LENGTH, criteria + ", " + directions.size() + ", " + weights.size());
    }
    Shares.checkedSum(weights.toArray());
  }

  int alternatives() {
    return values.rows();
  }

  int criteria() {
    return values.columns();
  }

  /** The weights with sum 1. */
  double[] shares() {
    return Shares.of(weights.toArray());
  }

  boolean isHigherBetter(int criterion) {
    return directions.get(criterion) == Direction.HIGHER_IS_BETTER;
  }

  /** Refuses values that are not above 0, or not at least 0, in the columns that weigh anything. */
  void checkSign(int criterion, boolean zeroAllowed) {
    for (int row = 0; row < alternatives(); row++) {
      double value = values.get(row, criterion);
      if (value < 0 || (value == 0 && !zeroAllowed)) {
        Reason reason = zeroAllowed ? Reason.NEGATIVE : Reason.NOT_POSITIVE;
        throw UnfitInputException.at(reason, row, criterion, value);
      }
    }
  }
}
