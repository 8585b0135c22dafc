package dev.renewal.pack;

import dev.renewal.finding.Severity;
import dev.renewal.schema.JsonTree;
import dev.renewal.standard.Clause;
import dev.renewal.standard.Overlay;
import dev.renewal.standard.Rule;
import dev.renewal.standard.RuleValues;
import dev.renewal.standard.ValuePlace;
import dev.renewal.text.MessageTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Adds the rules of an overlay, which are written as those of a pack. */
final class AddedRules {
  private static final Set<String> ALWAYS = Set.of("subject", "actual", "expected");

  private final Overlay overlay;
  private final OverlayDraft draft;
  private final OverlayProblems problems;

  AddedRules(Overlay overlay, OverlayDraft draft, OverlayProblems problems) {
    this.overlay = overlay;
    this.draft = draft;
    this.problems = problems;
  }

  void add() {
    Problems form = new Problems();
    Map<String, JsonTree> conditions =
        overlay.getConditions().map(JsonTree::members).orElse(Map.of());
    Places places = new Places();
    RequirementReader requirements = new RequirementReader(conditions, places, form);
    conditions.values().forEach(requirements::requirement);
    RuleReader reader = new RuleReader(requirements, RuleTexts.inline(form), places, form);
    for (int index = 0; index < overlay.getRules().size(); index++) {
      String at = "/rules/" + index;
      Optional<Rule> rule = reader.read(overlay.getRules().get(index));
      rule.ifPresent(it -> add(it, at));
    }
    form.found().forEach(it -> problems.add("form", it.pointer(), "problem", it.message()));
  }

  private void add(Rule rule, String at) {
    if (draft.rules.containsKey(rule.id()) || draft.disablerOf(rule.id()).isPresent()) {
      problems.add("exists", at + "/id", "name", rule.id());
      return;
    }
    if (rule.clauses().isEmpty()) {
      problems.add("uncited", at, "rule", rule.id());
    }
    for (String id : rule.clauses()) {
      if (!draft.clauses.containsKey(id)) {
        Unknown.name(problems, at + "/clause", id, draft.clauses.keySet());
      }
    }
    checkForce(draft, problems, rule, rule.severity(), at + "/severity");
    Set<String> open = new TreeSet<>(open(rule, rule.message()));
    open.addAll(open(rule, rule.fix()));
    if (!open.isEmpty()) {
      problems.add("placeholder", at, "rule", rule.id(), "names", String.join(", ", open));
    }
    draft.rules.put(rule.id(), rule);
    for (String value : new String[] {"", "severity", "binding"}) {
      draft.added(ValuePlace.rule(rule.id(), value));
    }
    RuleValues.of(rule)
        .values()
        .forEach(value -> draft.added(ValuePlace.rule(rule.id(), value.at())));
  }

  /** The placeholders of a sentence for which the rule has nothing to put. */
  static List<String> open(Rule rule, MessageTemplate sentence) {
    return sentence.placeholders().stream()
        .filter(name -> !ALWAYS.contains(name) && !rule.arguments().containsKey(name))
        .toList();
  }

  /** A rule weighs no more than the first clause it cites allows. */
  static void checkForce(
      OverlayDraft draft, OverlayProblems problems, Rule rule, Severity severity, String at) {
    Optional<Clause> clause =
        rule.clauses().stream()
            .findFirst()
            .flatMap(id -> Optional.ofNullable(draft.clauses.get(id)));
    clause
        .filter(it -> severity.compareTo(it.force().ceiling()) < 0)
        .ifPresent(
            it ->
                problems.add(
                    "force",
                    at,
                    "rule",
                    rule.id(),
                    "severity",
                    severity.label(),
                    "clause",
                    it.id(),
                    "ceiling",
                    it.force().ceiling().label()));
  }
}
