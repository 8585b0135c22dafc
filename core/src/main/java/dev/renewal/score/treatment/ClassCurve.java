package dev.renewal.score.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A score for each bin of raw values.
 *
 * <p>Parameters: {@code score 1} of the lowest bin, {@code edge 1}, {@code score 2}, and so on.
 *
 * @param edges the edges between the bins, ascending
 * @param scores the scores of the bins, one more than there are edges
 */
public record ClassCurve(List<BinEdge> edges, List<Double> scores) implements ScoreCurve {

  /**
   * Copies the lists and checks them.
   *
   * @throws IllegalArgumentException if edges do not ascend or the number of scores is another
   */
  public ClassCurve {
    edges = List.copyOf(edges);
    scores = List.copyOf(scores);
    if (scores.size() != edges.size() + 1) {
      throw new IllegalArgumentException(
          edges.size() + " edges need one score more than that, found: " + scores.size());
    }
    scores.forEach(score -> Required.finite("score", score));
    for (int i = 1; i < edges.size(); i++) {
      Required.below("edge " + i, edges.get(i - 1).at(), "edge " + (i + 1), edges.get(i).at());
    }
  }

  @Override
  public String kind() {
    return "bins";
  }

  @Override
  public OptionalDouble score(double raw) {
    int bin = 0;
    while (bin < edges.size() && edges.get(bin).isPassedBy(raw)) {
      bin++;
    }
    return OptionalDouble.of(scores.get(bin));
  }

  @Override
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(new Parameter("score 1", scores.get(0)));
    for (int i = 0; i < edges.size(); i++) {
      parameters.add(new Parameter("edge " + (i + 1), edges.get(i).at()));
      parameters.add(new Parameter("score " + (i + 2), scores.get(i + 1)));
    }
    return List.copyOf(parameters);
  }

  @Override
  public OptionalDouble nearestReaching(double score, double from) {
    if (Reach.isReached(this, from, score)) {
      return OptionalDouble.of(from);
    }
    OptionalDouble nearest = OptionalDouble.empty();
    for (BinEdge edge : edges) {
      double lower = edge.side() == BinEdge.Side.LOWER ? edge.at() : StrictMath.nextDown(edge.at());
      double upper = edge.side() == BinEdge.Side.UPPER ? edge.at() : StrictMath.nextUp(edge.at());
      for (double candidate : new double[] {lower, upper}) {
        if (Reach.isReached(this, candidate, score)) {
          nearest = Reach.nearer(nearest, candidate, from);
        }
      }
    }
    return nearest;
  }
}
