package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.NodeScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The scores of all units by a method that compares them with each other. */
final class JointScores {
  private final String formula;
  private final List<NodeScore.Step> common;
  private final List<String> symbols;
  private final double[] scores;
  private final CellState[] states;
  private final double[][] steps;

  /**
   * Scores of units that are not found yet.
   *
   * @param units how many units there are
   * @param formula how a score is found
   * @param symbols the numbers of each unit that it is found by
   */
  JointScores(int units, String formula, List<String> symbols) {
    this.formula = formula;
    this.symbols = List.copyOf(symbols);
    this.common = new ArrayList<>();
    this.scores = new double[units];
    this.states = new CellState[units];
    this.steps = new double[symbols.size()][units];
    Arrays.fill(scores, Double.NaN);
    Arrays.fill(states, CellState.MISSING);
  }

  /** Adds a number that all scores are found by. */
  void common(String symbol, double value) {
    common.add(new NodeScore.Step(symbol, value));
  }

  /** Sets the score of a unit, with its own numbers. */
  void set(int unit, double score, double... numbers) {
    scores[unit] = score;
    states[unit] = CellState.PRESENT;
    for (int at = 0; at < numbers.length; at++) {
      steps[at][unit] = numbers[at];
    }
  }

  /** Says that nothing beneath applies to a unit. */
  void doesNotApply(int unit) {
    states[unit] = CellState.NOT_APPLICABLE;
  }

  double score(int unit) {
    return scores[unit];
  }

  CellState state(int unit) {
    return states[unit];
  }

  /** How scores are found. */
  String formula() {
    return formula;
  }

  /** The numbers by which the score of a unit was found. */
  List<NodeScore.Step> steps(int unit) {
    List<NodeScore.Step> all = new ArrayList<>();
    if (states[unit] == CellState.PRESENT) {
      for (int at = 0; at < symbols.size(); at++) {
        all.add(new NodeScore.Step(symbols.get(at), steps[at][unit]));
      }
      all.addAll(common);
    }
    return all;
  }
}
