package dev.renewal.pack;

import dev.renewal.schema.JsonTree;
import dev.renewal.standard.AddedRow;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.CodelistItem;
import dev.renewal.standard.Effect;
import dev.renewal.standard.Literal;
import dev.renewal.standard.OverlayChange;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.ParameterType;
import dev.renewal.standard.Rule;
import dev.renewal.standard.RuleUse;
import dev.renewal.standard.RuleValues;
import dev.renewal.standard.Standard;
import dev.renewal.standard.ValuePlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives values to parameters and cells, and rows to code lists, as an overlay says. */
final class ValueChange {
  private final Standard base;
  private final OverlayDraft draft;
  private final OverlayProblems problems;

  ValueChange(Standard base, OverlayDraft draft, OverlayProblems problems) {
    this.base = base;
    this.draft = draft;
    this.problems = problems;
  }

  void parameter(OverlayChange change, String name, String at) {
    misplaced(change, at, "parameter");
    if (!change.getRows().isEmpty()) {
      problems.add("misplaced", at + "/rows", "property", "rows", "target", "parameter");
    }
    Optional<String> value = change.getValue().flatMap(ParameterForm::text);
    if (value.isEmpty()) {
      problems.add("value", at + (change.getValue().isPresent() ? "/value" : ""));
      return;
    }
    checkClause(change, at);
    Parameter parameter = draft.parameters.get(name);
    if (parameter != null) {
      set(change, parameter, value.get(), at);
    } else {
      cell(change, name, value.get(), at);
    }
  }

  private void checkClause(OverlayChange change, String at) {
    change
        .getClause()
        .filter(id -> !draft.clauses.containsKey(id))
        .ifPresent(id -> Unknown.name(problems, at + "/clause", id, draft.clauses.keySet()));
  }

  private void misplaced(OverlayChange change, String at, String target) {
    Map<String, Optional<?>> others = new LinkedHashMap<>();
    others.put("threshold", change.getThreshold());
    others.put("severity", change.getSeverity());
    others.put("binding", change.isBinding());
    others.put("disable", change.isDisable());
    others.put("title", change.getTitle());
    others.put("message", change.getMessage());
    others.put("fix", change.getFix());
    others.forEach(
        (property, value) -> {
          if (value.isPresent()) {
            problems.add("misplaced", at + "/" + property, "property", property, "target", target);
          }
        });
  }

  private void set(OverlayChange change, Parameter parameter, String value, String at) {
    Optional<String> previous = parameter.value();
    if (previous.equals(Optional.of(value))) {
      problems.add("same", at + "/value", "value", value);
    }
    previous.ifPresent(old -> checkBinding(parameter, old, value, at + "/value"));
    draft.parameters.put(parameter.name(), parameter.with(value));
    draft.origin(ValuePlace.parameter(parameter.name()), change, previous, Effect.NONE);
  }

  /** A value given beneath is as binding as the rules that read it. */
  private void checkBinding(Parameter parameter, String old, String value, String at) {
    for (Rule rule : base.rules()) {
      if (!rule.binding()) {
        continue;
      }
      for (RuleUse use : RuleValues.of(rule).uses()) {
        boolean reads = use.kind() == RuleUse.Kind.PARAMETER && use.name().equals(parameter.name());
        Effect effect = reads ? effect(parameter, use.raised(), old, value) : Effect.NONE;
        if (effect == Effect.RELAXES || effect == Effect.UNCLEAR) {
          problems.add(
              "binding-parameter",
              at,
              "parameter",
              parameter.name(),
              "was",
              old,
              "becomes",
              value,
              "rule",
              rule.id());
          return;
        }
      }
    }
  }

  private static Effect effect(Parameter parameter, Effect raised, String old, String value) {
    if (raised == Effect.NONE) {
      return Effect.NONE;
    }
    if (parameter.type() == ParameterType.CODES) {
      Set<String> before = Set.copyOf(List.of(old.split(",")));
      Set<String> after = Set.copyOf(List.of(value.split(",")));
      return after.containsAll(before)
          ? raised
          : before.containsAll(after) ? raised.opposite() : Effect.UNCLEAR;
    }
    return LiteralOrder.of(literal(value), literal(old))
        .map(order -> order < 0 ? raised.opposite() : raised)
        .orElse(Effect.UNCLEAR);
  }

  private static Literal literal(String text) {
    return new Literal(text, Optional.empty());
  }

  private void cell(OverlayChange change, String name, String value, String at) {
    String[] parts = name.split("/", -1);
    Codelist list = parts.length == 3 ? draft.codelists.get(parts[0]) : null;
    Optional<CodelistItem> item =
        list == null
            ? Optional.empty()
            : list.items().stream().filter(it -> it.code().equals(parts[1])).findFirst();
    if (list == null || item.isEmpty() || !list.columns().containsKey(parts[2])) {
      Unknown.name(problems, at + "/parameter", name, draft.parameters.keySet());
      return;
    }
    Optional<String> previous = Optional.ofNullable(item.get().cells().get(parts[2]));
    if (previous.isPresent()) {
      checkList(list.id(), RuleUse.Kind.CELLS, at + "/value");
    }
    Map<String, String> cells = new LinkedHashMap<>(item.get().cells());
    cells.put(parts[2], value);
    List<CodelistItem> items = new ArrayList<>(list.items());
    items.set(items.indexOf(item.get()), item.get().with(cells));
    draft.codelists.put(list.id(), list.with(items));
    ValuePlace place = ValuePlace.codelist(list.id(), parts[1] + "/" + parts[2]);
    draft.origin(place, change, previous, Effect.NONE);
  }

  private void checkList(String list, RuleUse.Kind kind, String at) {
    base.rules().stream()
        .filter(Rule::binding)
        .filter(
            rule ->
                RuleValues.of(rule).uses().stream()
                    .filter(use -> use.kind() == kind && use.name().equals(list))
                    .map(RuleUse::raised)
                    .anyMatch(it -> it == Effect.RELAXES || it == Effect.UNCLEAR))
        .findFirst()
        .ifPresent(rule -> problems.add("binding-list", at, "list", list, "rule", rule.id()));
  }

  void codelist(OverlayChange change, String id, String at) {
    misplaced(change, at, "codelist");
    if (change.getValue().isPresent()) {
      problems.add("misplaced", at + "/value", "property", "value", "target", "codelist");
    }
    checkClause(change, at);
    Codelist list = draft.codelists.get(id);
    if (list == null) {
      Unknown.name(problems, at + "/codelist", id, draft.codelists.keySet());
      return;
    }
    if (change.getRows().isEmpty()) {
      problems.add("rows", at, "list", id);
    }
    checkList(id, RuleUse.Kind.MEMBERS, at + "/rows");
    for (int index = 0; index < change.getRows().size(); index++) {
      list = add(list, change, change.getRows().get(index), at + "/rows/" + index);
    }
    draft.codelists.put(id, list);
  }

  private Codelist add(Codelist list, OverlayChange change, AddedRow row, String at) {
    List<String> names = new ArrayList<>(row.aliases());
    names.add(row.code());
    for (String name : names) {
      if (list.find(name).isPresent()) {
        problems.add("exists", at + "/code", "name", name);
        return list;
      }
    }
    Map<String, String> cells = new LinkedHashMap<>();
    Map<String, JsonTree> given = row.cells().map(JsonTree::members).orElse(Map.of());
    given.forEach(
        (column, cell) -> {
          if (!list.columns().containsKey(column)) {
            Unknown.name(problems, at + "/cells/" + column, column, list.columns().keySet());
          }
          Optional<String> value = ParameterForm.text(cell);
          if (value.isEmpty()) {
            problems.add("value", at + "/cells/" + column);
          }
          cells.put(column, value.orElse(""));
        });
    List<CodelistItem> items = new ArrayList<>(list.items());
    items.add(
        new CodelistItem(
            row.code(), row.label(), row.aliases(), Map.of(), row.from(), row.to(), cells));
    ValuePlace place = ValuePlace.codelist(list.id(), row.code());
    draft.origin(place, change, Optional.empty(), Effect.NONE);
    return list.with(items);
  }
}
