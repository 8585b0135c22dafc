package dev.renewal.standards.audit;

import dev.renewal.finding.Severity;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.JsonTree;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import dev.renewal.standard.Clause;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.CodelistItem;
import dev.renewal.standard.ColumnType;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.Source;
import dev.renewal.standard.Standard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a pack carries and nothing uses: parameters, lists, clauses, sources, conditions. */
final class Leftovers {
  private static final List<ValueType> MODEL = typesOfTheModel();

  private final Standard standard;
  private final Findings findings;
  private final Uses uses;
  private final ScoreUses scores;

  Leftovers(Standard standard, Findings findings) {
    this.standard = standard;
    this.findings = findings;
    this.uses = Uses.of(standard.rules());
    this.scores = ScoreUses.of(standard.scorecards(), uses);
  }

  void check(JsonTree json) {
    parameters();
    codelists();
    clauses();
    sources();
    conditions(json);
  }

  private void parameters() {
    for (int at = 0; at < standard.parameters().size(); at++) {
      Parameter parameter = standard.parameters().get(at);
      if (!uses.parameters().contains(parameter.name())) {
        unused("unused-parameter", "/parameters/" + at, parameter.name());
      }
    }
  }

  /**
   * A list is used by rules, by parameters, by attributes of the model that hold its codes, or by a
   * list that is used and groups its members by these codes.
   */
  private void codelists() {
    Set<String> used = new HashSet<>(uses.lists());
    standard.parameters().stream().flatMap(it -> it.list().stream()).forEach(used::add);
    standard.codelists().stream()
        .filter(list -> MODEL.stream().anyMatch(type -> holds(type, list)))
        .map(Codelist::id)
        .forEach(used::add);
    for (Codelist list : standard.codelists()) {
      if (used.contains(list.id())) {
        groups(list).forEach(codes -> used.addAll(listsWith(codes)));
      }
    }
    for (int at = 0; at < standard.codelists().size(); at++) {
      Codelist list = standard.codelists().get(at);
      if (!used.contains(list.id())) {
        unused("unused-codelist", "/codelists/" + at, list.id());
      }
    }
  }

  /** The codes in each column of codes of a list. */
  private static List<Set<String>> groups(Codelist list) {
    return list.columns().entrySet().stream()
        .filter(it -> it.getValue() == ColumnType.CODE)
        .map(
            it ->
                list.items().stream()
                    .flatMap(item -> Optional.ofNullable(item.cells().get(it.getKey())).stream())
                    .collect(Collectors.toSet()))
        .filter(codes -> !codes.isEmpty())
        .toList();
  }

  private List<String> listsWith(Set<String> codes) {
    return standard.codelists().stream()
        .filter(it -> codesOf(it).containsAll(codes))
        .map(Codelist::id)
        .toList();
  }

  private static Set<String> codesOf(Codelist list) {
    return list.items().stream().map(CodelistItem::code).collect(Collectors.toSet());
  }

  /**
   * Whether a type of value is that of a list: an open one by its name, a closed one by its codes.
   */
  private static boolean holds(ValueType type, Codelist list) {
    return type.codeList().filter(list.id()::equals).isPresent()
        || (!type.closedCodes().isEmpty() && codesOf(list).equals(Set.copyOf(type.closedCodes())));
  }

  private static List<ValueType> typesOfTheModel() {
    List<ValueType> types = new ArrayList<>();
    Set<RecordType> seen = new HashSet<>();
    for (DocumentType kind : DocumentKinds.all()) {
      types(kind.type(), types, seen);
    }
    return List.copyOf(types);
  }

  private static void types(RecordType type, List<ValueType> types, Set<RecordType> seen) {
    if (!seen.add(type)) {
      return;
    }
    for (Attribute attribute : type.attributes()) {
      types.add(attribute.type());
      attribute.type().objectType().ifPresent(object -> types(object, types, seen));
    }
  }

  private void clauses() {
    Set<String> cited = new HashSet<>(scores.clauses());
    standard.rules().forEach(rule -> cited.addAll(rule.clauses()));
    standard.audits().forEach(audit -> cited.addAll(audit.clauses()));
    standard.parameters().forEach(parameter -> cited.add(parameter.clause()));
    for (Codelist list : standard.codelists()) {
      cited.addAll(list.clauses());
      for (Map.Entry<String, ColumnType> column : list.columns().entrySet()) {
        if (column.getValue() == ColumnType.CLAUSE) {
          list.items().stream()
              .flatMap(it -> Optional.ofNullable(it.cells().get(column.getKey())).stream())
              .forEach(cited::add);
        }
      }
    }
    for (int at = 0; at < standard.clauses().size(); at++) {
      Clause clause = standard.clauses().get(at);
      if (!cited.contains(clause.id())) {
        unused("unused-clause", "/clauses/" + at, clause.id());
      }
    }
  }

  private void sources() {
    Set<String> cited = new HashSet<>();
    standard.clauses().forEach(clause -> cited.add(clause.source()));
    for (int at = 0; at < standard.sources().size(); at++) {
      Source source = standard.sources().get(at);
      if (!cited.contains(source.id())) {
        unused("unused-source", "/sources/" + at, source.id());
      }
    }
  }

  private void conditions(JsonTree json) {
    Set<String> used = new HashSet<>();
    mentions(json, used);
    json.get("conditions")
        .map(JsonTree::members)
        .orElse(Map.of())
        .forEach(
            (name, tree) -> {
              if (!used.contains(name)) {
                unused("unused-condition", tree.pointer(), name);
              }
            });
  }

  /** The names of conditions that stand in a part of the pack. */
  private static void mentions(JsonTree tree, Set<String> used) {
    tree.get("condition")
        .filter(it -> it.kind() == JsonTree.Kind.STRING)
        .ifPresent(it -> used.add(it.text()));
    List<JsonTree> inner =
        tree.kind() == JsonTree.Kind.ARRAY ? tree.elements() : List.copyOf(tree.members().values());
    inner.forEach(it -> mentions(it, used));
  }

  private void unused(String check, String pointer, String name) {
    findings.add(check, Severity.WARNING, pointer, Optional.empty(), "name", name);
  }
}
