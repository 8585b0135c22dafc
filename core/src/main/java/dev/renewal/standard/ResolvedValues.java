package dev.renewal.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All values a standard judges by, each with what set it: the standard or one of its overlays. */
final class ResolvedValues {

  private final Standard standard;
  private final List<ResolvedValue> values = new ArrayList<>();

  private ResolvedValues(Standard standard) {
    this.standard = standard;
  }

  static List<ResolvedValue> of(Standard standard) {
    ResolvedValues resolved = new ResolvedValues(standard);
    resolved.addStandard();
    standard.rules().forEach(rule -> resolved.add(rule, false));
    standard.resolution().disabled().forEach(it -> resolved.add(it.rule(), true));
    standard.parameters().forEach(resolved::add);
    standard.codelists().forEach(resolved::add);
    return List.copyOf(resolved.values);
  }

  private void addStandard() {
    add(ValuePlace.standard("basis"), standard.basis().code(), Optional.empty());
    if (!standard.jurisdiction().isEmpty()) {
      String divisions =
          String.join(" ", standard.jurisdiction().stream().map(Object::toString).toList());
      add(ValuePlace.standard("jurisdiction"), divisions, Optional.empty());
    }
    standard
        .validFrom()
        .ifPresent(day -> add(ValuePlace.standard("validFrom"), day.toString(), Optional.empty()));
    standard
        .validTo()
        .ifPresent(day -> add(ValuePlace.standard("validTo"), day.toString(), Optional.empty()));
  }

  private void add(Rule rule, boolean disabled) {
    Optional<Clause> clause = rule.clauses().stream().findFirst().flatMap(standard::clause);
    if (disabled) {
      add(ValuePlace.rule(rule.id(), "disable"), "true", Optional.empty());
    }
    add(ValuePlace.rule(rule.id(), "severity"), rule.severity().code(), clause);
    if (rule.binding()) {
      add(ValuePlace.rule(rule.id(), "binding"), "true", clause);
    }
    for (RuleValue value : RuleValues.of(rule).values()) {
      add(ValuePlace.rule(rule.id(), value.at()), value.literal().toString(), clause);
    }
  }

  private void add(Parameter parameter) {
    add(
        ValuePlace.parameter(parameter.name()),
        parameter.value(),
        standard.clause(parameter.clause()));
  }

  private void add(Codelist list) {
    Optional<Clause> clause = list.clauses().stream().findFirst().flatMap(standard::clause);
    for (CodelistItem item : list.items()) {
      add(ValuePlace.codelist(list.id(), item.code()), item.label().zh(), clause);
      for (String column : list.columns().keySet()) {
        if (list.columns().get(column) != ColumnType.CLAUSE) {
          Optional<String> cell = Optional.ofNullable(item.cells().get(column));
          add(ValuePlace.codelist(list.id(), item.code() + "/" + column), cell, clause);
        }
      }
    }
  }

  private void add(ValuePlace place, String value, Optional<Clause> clause) {
    add(place, Optional.of(value), clause);
  }

  private void add(ValuePlace place, Optional<String> value, Optional<Clause> clause) {
    Optional<Origin> origin = originOf(place);
    values.add(
        new ResolvedValue(
            place,
            value,
            origin.map(Origin::from).orElse(StandardName.of(standard).toString()),
            origin.flatMap(Origin::clause).flatMap(standard::clause).or(() -> clause),
            origin));
  }

  /** A value of something added comes from whoever added it. */
  private Optional<Origin> originOf(ValuePlace place) {
    Resolution resolution = standard.resolution();
    String holder = place.kind() == ValuePlace.Kind.RULE ? "" : place.at().split("/", -1)[0];
    return resolution
        .origin(place)
        .or(() -> resolution.origin(new ValuePlace(place.kind(), place.id(), holder)));
  }
}
