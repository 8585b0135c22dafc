package dev.renewal.sheets.internal.template;

import dev.renewal.model.Stage;
import dev.renewal.sheets.layout.Column;
import dev.renewal.sheets.layout.Sheet;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which columns the rules of a standard read, as far as they are due at a stage. */
final class Demands {

  private final Map<Sheet, Map<Integer, List<Demand>>> byColumn = new HashMap<>();

  private Demands() {}

  /** Nothing is demanded. */
  static Demands none() {
    return new Demands();
  }

  /** What a standard demands at a stage; where none is given, at any. */
  static Demands of(Standard standard, Optional<Stage> stage) {
    Demands demands = new Demands();
    for (Rule rule : standard.rules()) {
      boolean isDue =
          stage.isEmpty()
              || rule.stage().isEmpty()
              || rule.stage().get().compareTo(stage.get()) <= 0;
      if (isDue) {
        new RuleReads(rule, demands).read();
      }
    }
    return demands;
  }

  void add(Sheet sheet, Column column, Demand demand) {
    List<Demand> demanded =
        byColumn
            .computeIfAbsent(sheet, unused -> new HashMap<>())
            .computeIfAbsent(column.index(), unused -> new ArrayList<>());
    boolean isKnown = demanded.stream().anyMatch(it -> it.rule().id().equals(demand.rule().id()));
    if (!isKnown) {
      demanded.add(demand);
    } else if (demand.isRequired()) {
      demanded.replaceAll(it -> it.rule().id().equals(demand.rule().id()) ? demand : it);
    }
  }

  /** The rules that read a column. */
  List<Demand> of(Sheet sheet, Column column) {
    return byColumn.getOrDefault(sheet, Map.of()).getOrDefault(column.index(), List.of());
  }

  /** Whether any rule reads a column of a sheet. */
  boolean isRead(Sheet sheet) {
    return byColumn.containsKey(sheet);
  }

  /** Whether a column must be filled in. */
  boolean isRequired(Sheet sheet, Column column) {
    return of(sheet, column).stream().anyMatch(Demand::isRequired);
  }
}
