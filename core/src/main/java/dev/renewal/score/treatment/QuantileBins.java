package dev.renewal.score.treatment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Bins between quantiles (type 7) of the reference set (分位分档): units are told apart by the share of
 * the set that is worse.
 *
 * <p>A value on a quantile is in the better bin. Where quantiles are equal, the bins between them
 * are empty and left out.
 *
 * @param shares the shares at the edges, ascending, each above 0 and below 1, such as 0.25, 0.5,
 *     0.75
 * @param scores the scores of the bins from the worst to the best, one more than shares
 * @param whenEqual what units score that are all equal, between the smallest and the largest score
 */
public record QuantileBins(List<Double> shares, List<Double> scores, ZeroVariance whenEqual)
    implements Normaliser {

  /**
   * Copies the lists and checks them.
   *
   * @throws IllegalArgumentException if shares do not ascend between 0 and 1 or the number of
   *     scores is another
   */
  public QuantileBins {
    shares = List.copyOf(shares);
    scores = List.copyOf(scores);
    new ClassCurve(shares.stream().map(BinEdge::beginning).toList(), scores);
    if (!shares.isEmpty() && !(shares.get(0) > 0 && shares.get(shares.size() - 1) < 1)) {
      throw new IllegalArgumentException("shares must be above 0 and below 1, found: " + shares);
    }
  }

  @Override
  public boolean isPeerRelative() {
    return true;
  }

  @Override
  public ScoreCurve curve(Column reference, Direction direction) {
    double worst = Collections.min(scores);
    double best = Collections.max(scores);
    return ReferenceSet.evenCurve(reference, whenEqual, worst + (best - worst) / 2, best)
        .orElseGet(() -> classes(reference, direction));
  }

  /** The bins where more is better; where less is, those of the values with their signs turned. */
  private ClassCurve classes(Column reference, Direction direction) {
    boolean upwards = direction == Direction.HIGHER_IS_BETTER;
    Column rising = upwards ? reference : reference.negated();
    List<BinEdge> edges = new ArrayList<>();
    List<Double> kept = new ArrayList<>(List.of(scores.get(0)));
    for (int i = 0; i < shares.size(); i++) {
      double quantile = Statistics.quantile(rising, shares.get(i)).orElseThrow();
      double at = upwards ? quantile : 0.0 - quantile;
      if (!edges.isEmpty() && edges.get(edges.size() - 1).at() == at) {
        kept.set(kept.size() - 1, scores.get(i + 1));
      } else {
        edges.add(upwards ? BinEdge.beginning(at) : BinEdge.ending(at));
        kept.add(scores.get(i + 1));
      }
    }
    if (!upwards) {
      Collections.reverse(edges);
      Collections.reverse(kept);
    }
    return new ClassCurve(edges, kept);
  }
}
