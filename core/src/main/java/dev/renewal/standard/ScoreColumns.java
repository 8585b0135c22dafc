package dev.renewal.standard;

import java.util.ArrayList;
import java.util.List;

/** Finds the columns that a scorecard needs. */
final class ScoreColumns {
  private final List<ScoreColumn> columns = new ArrayList<>();

  private ScoreColumns() {}

  static List<ScoreColumn> of(Scorecard scorecard) {
    ScoreColumns found = new ScoreColumns();
    ScoreTable table = scorecard.table();
    table.name().ifPresent(it -> found.add("name", ScoreColumn.Use.NAME, it, table));
    table.groups().forEach((name, source) -> found.add(name, ScoreColumn.Use.GROUP, source, table));
    scorecard.leaves().forEach(found::leaf);
    for (ScoreGate gate : scorecard.gates()) {
      gate.source().ifPresent(it -> found.add(gate.id(), ScoreColumn.Use.GATE, it, gate));
    }
    List<ScoreAdjustment> items = new ArrayList<>(scorecard.bonus().items());
    items.addAll(scorecard.deduction().items());
    items.forEach(it -> found.add(it.id(), ScoreColumn.Use.POINTS, it.source(), it));
    return List.copyOf(found.columns);
  }

  private void add(String key, ScoreColumn.Use use, ScoreSource source, Object part) {
    columns.add(ScoreColumn.of(key, use, source, part));
  }

  private void leaf(ScoreNode.Leaf leaf) {
    add(leaf.id(), ScoreColumn.Use.VALUE, leaf.source(), leaf);
    leaf.denominator()
        .ifPresent(it -> add(leaf.denominatorKey(), ScoreColumn.Use.DENOMINATOR, it.source(), it));
    leaf.applies()
        .ifPresent(
            it -> add(leaf.appliesKey(), ScoreColumn.Use.APPLIES, new ScoreSource.Holds(it), it));
  }
}
