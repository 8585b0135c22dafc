package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.method.Copeland;
import dev.renewal.score.method.Matrix;
import dev.renewal.score.method.Numbers;
import dev.renewal.standard.Scorecard;
import java.util.List;

/**
 * Scores units by meeting in pairs: {@code worst + (best - worst) x (wins - losses + n - 1) / (2 (n
 * - 1))}, so that the score lies in the range of the scorecard.
 */
final class Meetings {
  private final NodeColumns columns;
  private final List<NodeColumns> children;

  Meetings(Scorecard scorecard, NodeColumns columns, List<NodeColumns> children) {
    this.columns = columns;
    this.children = children;
    columns.worst = number(scorecard.range().worst().value().orElse("0"));
    columns.best = number(scorecard.range().best().value().orElse("100"));
  }

  private static double number(String text) {
    return dev.renewal.pack.internal.SettingType.NUMBER.read(text).orElse(0.0);
  }

  void meet() {
    int units = columns.scores.length;
    double[][] rows = new double[units][children.size()];
    boolean[][] present = new boolean[units][children.size()];
    for (int unit = 0; unit < units; unit++) {
      for (int at = 0; at < children.size(); at++) {
        rows[unit][at] = children.get(at).scores[unit];
        present[unit][at] = children.get(at).isPresent(unit);
      }
    }
    Copeland copeland = Copeland.of(Matrix.ofPresent(rows, present), Numbers.of(columns.weights));
    double most = 2.0 * Math.max(units - 1, 1);
    for (int unit = 0; unit < units; unit++) {
      Copeland.Standing standing = copeland.standings().get(unit);
      boolean met = standing.unmet() < units - 1;
      int at = unit;
      if (met) {
        double share = (standing.score() + units - 1) / most;
        columns.set(unit, columns.worst + (columns.best - columns.worst) * share);
      } else if (children.stream().noneMatch(child -> child.applies(at))) {
        columns.states[unit] = CellState.NOT_APPLICABLE;
      }
    }
  }
}
