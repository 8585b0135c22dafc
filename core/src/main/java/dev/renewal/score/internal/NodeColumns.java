package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.method.Weighting;
import java.util.Arrays;
import java.util.Optional;

/** The scores of a node, unit by unit. */
public final class NodeColumns {
  final double[] scores;
  final CellState[] states;

  /** The score if all that is missing were worst, and if it were best; NaN where there is none. */
  final double[] low;

  final double[] high;
  double worst;
  double best;
  boolean undecided;
  double[] weights = new double[0];
  Optional<Weighting> weighting = Optional.empty();

  NodeColumns(int size) {
    scores = filled(size);
    low = filled(size);
    high = filled(size);
    states = new CellState[size];
    Arrays.fill(states, CellState.MISSING);
  }

  private static double[] filled(int size) {
    double[] values = new double[size];
    Arrays.fill(values, Double.NaN);
    return values;
  }

  void set(int unit, double score) {
    scores[unit] = score;
    states[unit] = CellState.PRESENT;
  }

  boolean isPresent(int unit) {
    return states[unit] == CellState.PRESENT;
  }

  boolean applies(int unit) {
    return states[unit] != CellState.NOT_APPLICABLE;
  }
}
