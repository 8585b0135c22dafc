package dev.renewal.score.internal;

import dev.renewal.score.Stage;
import dev.renewal.score.StageTable;
import dev.renewal.score.treatment.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes the tables of all units at a stage. */
public final class StageTables {
  private final Evaluation evaluation;

  /** The tables of an evaluation. */
  public StageTables(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** The table of a stage. */
  public StageTable of(Stage stage) {
    List<NodeModel> nodes =
        evaluation.model().nodes().stream()
            .filter(it -> it instanceof LeafModel == (stage != Stage.AGGREGATED))
            .toList();
    List<Column> columns = nodes.stream().map(it -> column(it, stage)).toList();
    List<StageTable.Row> rows = new ArrayList<>();
    List<String> units = evaluation.table().units();
    for (int unit = 0; unit < units.size(); unit++) {
      List<OptionalDouble> values = new ArrayList<>();
      for (Column column : columns) {
        values.add(column.value(unit));
      }
      rows.add(new StageTable.Row(units.get(unit), values));
    }
    return new StageTable(stage, nodes.stream().map(NodeModel::id).toList(), rows);
  }

  private Column column(NodeModel node, Stage stage) {
    if (stage == Stage.AGGREGATED) {
      NodeColumns scores = evaluation.node(node.index());
      return scores.undecided ? nothing() : Column.of(scores.scores);
    }
    LeafColumns steps = evaluation.leaf(node.index());
    Optional<Column> column =
        switch (stage) {
          case RAW -> Optional.of(steps.raw());
          case DENOMINATED -> steps.afterDivision();
          case IMPUTED -> steps.imputed().map(it -> it.values());
          case TREATED -> steps.treated().map(it -> it.values());
          case NORMALISED, AGGREGATED -> steps.normalised().map(it -> it.scores());
        };
    return column.orElseGet(this::nothing);
  }

  private Column nothing() {
    return Column.missing(evaluation.table().size());
  }
}
