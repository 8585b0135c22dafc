package dev.renewal.score.method;

import java.util.List;

/**
 * Alternatives by the weighted sum of linearly scaled values (加权和法, simple additive weighting;
 * Hwang and Yoon 1981): {@code r = x / max x} where more is better, {@code r = min x / x} where
 * less is, and {@code score = Σ w·r} with weights of sum 1; more is better.
 *
 * <p>A column of zeros of which more is better stays zero.
 *
 * @param normalised r
 * @param scores the score of each alternative
 * @param notes the criteria that separate nothing
 */
public record WeightedSum(Matrix normalised, Numbers scores, List<MethodNote> notes) {

  /** Copies the notes. */
  public WeightedSum {
    notes = List.copyOf(notes);
  }

  /**
   * The scores of alternatives.
   *
   * @throws UnfitInputException if a value is negative, or 0 where less is better
   */
  public static WeightedSum of(DecisionMatrix decision) {
    Extremes extremes = Extremes.of(decision.values(), decision);
    int criteria = decision.criteria();
    double[] cells = new double[decision.alternatives() * criteria];
    for (int criterion = 0; criterion < criteria; criterion++) {
      boolean higher = decision.isHigherBetter(criterion);
      decision.checkSign(criterion, higher);
      double best = extremes.best().get(criterion);
      for (int row = 0; row < decision.alternatives(); row++) {
        double value = decision.values().get(row, criterion);
        double scaled = higher ? (best == 0 ? 0 : value / best) : best / value;
        cells[row * criteria + criterion] = scaled;
      }
    }
    Matrix normalised = Matrix.ofCells(decision.alternatives(), criteria, cells);
    double[] scores = new double[decision.alternatives()];
    Aggregator mean = Aggregator.arithmetic();
    for (int row = 0; row < scores.length; row++) {
      scores[row] = mean.aggregate(normalised.row(row).toArray(), decision.shares());
    }
    return new WeightedSum(normalised, Numbers.of(scores), Topsis.constantCriteria(decision));
  }
}
