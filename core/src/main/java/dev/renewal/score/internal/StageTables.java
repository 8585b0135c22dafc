package dev.renewal.score.internal;

import dev.renewal.score.IndicatorRow;
import dev.renewal.score.IndicatorSource;
import dev.renewal.score.Stage;
import dev.renewal.score.StageTable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Makes the tables of all units at a stage, by reading the units once. */
public final class StageTables {
  private final Fitted fitted;

  /** The tables of a fitted scorecard. */
  public StageTables(Fitted fitted) {
    this.fitted = fitted;
  }

  /**
   * The table of a stage.
   *
   * @throws IOException if the units cannot be read
   */
  public StageTable of(Stage stage, IndicatorSource source) throws IOException {
    List<NodeModel> nodes =
        fitted.model().nodes().stream()
            .filter(it -> it instanceof LeafModel == (stage != Stage.AGGREGATED))
            .toList();
    Filling filling = new Filling(stage, nodes);
    source.read(filling::add);
    return StageTable.of(
        stage, nodes.stream().map(NodeModel::id).toList(), fitted.roster().ids(), filling.columns);
  }

  /** Fills the columns of a table, unit by unit. */
  private final class Filling {
    private final Stage stage;
    private final List<NodeModel> nodes;
    private final double[][] columns;
    private final UnitRun run = new UnitRun(fitted);
    private int count;

    Filling(Stage stage, List<NodeModel> nodes) {
      this.stage = stage;
      this.nodes = nodes;
      this.columns = new double[nodes.size()][fitted.roster().size()];
      for (double[] column : columns) {
        Arrays.fill(column, Double.NaN);
      }
    }

    void add(IndicatorRow row) {
      int place = fitted.roster().position(count++, row.unit());
      if (!fitted.admits(row)) {
        return;
      }
      run.score(row, place);
      for (int at = 0; at < columns.length; at++) {
        columns[at][place] = number(run, nodes.get(at).index(), stage);
      }
    }
  }

  /** The number of a node at a stage, NaN where there is none. */
  static double number(UnitRun run, int node, Stage stage) {
    return switch (stage) {
      case RAW -> run.value(node).input().raw();
      case DENOMINATED -> run.value(node).input().quotient();
      case IMPUTED -> run.value(node).imputed();
      case TREATED -> run.value(node).treated();
      case NORMALISED, AGGREGATED -> run.number(node);
    };
  }
}
