package dev.renewal.score.treatment;

import java.util.List;

/**
 * A published table of scores for ranges of values (分档得分). One edge makes a step (达标得分): below it
 * one score, from it on another.
 *
 * <p>The table itself says which values are good, so that the direction is not looked at.
 *
 * @param edges the edges between the bins, ascending
 * @param scores the scores of the bins from the lowest values to the highest, one more than edges
 */
public record Bins(List<BinEdge> edges, List<Double> scores) implements Normaliser {

  /**
   * Copies the lists and checks them.
   *
   * @throws IllegalArgumentException if edges do not ascend or the number of scores is another
   */
  public Bins {
    ClassCurve checked = new ClassCurve(edges, scores);
    edges = checked.edges();
    scores = checked.scores();
  }

  @Override
  public boolean isPeerRelative() {
    return false;
  }

  @Override
  public ClassCurve curve(Column reference, Direction direction) {
    return new ClassCurve(edges, scores);
  }
}
