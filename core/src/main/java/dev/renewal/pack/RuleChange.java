package dev.renewal.pack;

import dev.renewal.finding.Severity;
import dev.renewal.schema.JsonTree;
import dev.renewal.standard.Effect;
import dev.renewal.standard.Literal;
import dev.renewal.standard.OverlayChange;
import dev.renewal.standard.Replacement;
import dev.renewal.standard.Rule;
import dev.renewal.standard.RuleValue;
import dev.renewal.standard.RuleValues;
import dev.renewal.standard.Standard;
import dev.renewal.standard.ValuePlace;
import dev.renewal.text.MessageTemplate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes one rule as an overlay says, unless the rule is binding and would be weakened. */
final class RuleChange {
  private final Standard base;
  private final OverlayDraft draft;
  private final OverlayProblems problems;

  RuleChange(Standard base, OverlayDraft draft, OverlayProblems problems) {
    this.base = base;
    this.draft = draft;
    this.problems = problems;
  }

  void apply(OverlayChange change, String id, String at) {
    misplaced(change, at);
    Rule rule = draft.rules.get(id);
    if (rule == null) {
      Optional<String> disabler = draft.disablerOf(id);
      if (disabler.isPresent()) {
        problems.add("disabled", at + "/rule", "rule", id, "overlay", disabler.get());
      } else {
        Unknown.name(problems, at + "/rule", id, draft.rules.keySet());
      }
      return;
    }
    if (change.isDisable().orElse(false)) {
      disable(change, rule, at);
      return;
    }
    Rule cited = clause(change, rule, at);
    Rule stricter = threshold(change, cited, at);
    Rule weighed = severity(change, stricter, at);
    Rule bound = binding(change, weighed, at);
    Rule changed = sentences(change, bound, at);
    if (changed.equals(rule)) {
      problems.add("nothing", at, "rule", id);
    }
    draft.rules.put(id, changed);
  }

  private void misplaced(OverlayChange change, String at) {
    if (change.getValue().isPresent()) {
      problems.add("misplaced", at + "/value", "property", "value", "target", "rule");
    }
    if (!change.getRows().isEmpty()) {
      problems.add("misplaced", at + "/rows", "property", "rows", "target", "rule");
    }
  }

  /** What is binding is decided by what lies beneath, not by the overlay itself. */
  private boolean isBinding(Rule rule) {
    return base.rule(rule.id()).map(Rule::binding).orElse(false);
  }

  private void disable(OverlayChange change, Rule rule, String at) {
    if (isBinding(rule)) {
      problems.add("binding-disable", at + "/disable", "rule", rule.id());
      return;
    }
    ValuePlace place = ValuePlace.rule(rule.id(), "disable");
    draft.origin(place, change, Optional.empty(), Effect.RELAXES);
    draft.disable(rule, change.getReason());
  }

  private Rule clause(OverlayChange change, Rule rule, String at) {
    if (change.getClause().isEmpty()) {
      return rule;
    }
    String id = change.getClause().get();
    if (!draft.clauses.containsKey(id)) {
      Unknown.name(problems, at + "/clause", id, draft.clauses.keySet());
      return rule;
    }
    Set<String> clauses = new LinkedHashSet<>(List.of(id));
    clauses.addAll(rule.clauses());
    return rule.citing(List.copyOf(clauses));
  }

  private Rule threshold(OverlayChange change, Rule rule, String at) {
    if (change.getThreshold().isEmpty()) {
      return rule;
    }
    String pointer = at + "/threshold";
    Replacement replacement = change.getThreshold().get();
    Optional<Literal> was = literal(replacement.was(), pointer + "/was");
    Optional<Literal> becomes = literal(replacement.becomes(), pointer + "/becomes");
    if (was.isEmpty() || becomes.isEmpty()) {
      return rule;
    }
    Optional<RuleValue> value = value(rule, replacement.at(), was.get(), pointer);
    if (value.isEmpty()) {
      return rule;
    }
    if (was.equals(becomes)) {
      problems.add("same", pointer + "/becomes", "value", becomes.get().toString());
    }
    Effect effect = effect(value.get(), becomes.get());
    checkBinding(rule, value.get(), becomes.get(), effect, pointer);
    checkSentences(change, rule, was.get(), at);
    draft.origin(
        ValuePlace.rule(rule.id(), value.get().at()),
        change,
        Optional.of(was.get().toString()),
        effect);
    return RuleValues.replace(rule, value.get().at(), becomes.get());
  }

  private Optional<Literal> literal(JsonTree tree, String at) {
    Problems form = new Problems();
    Optional<Literal> literal = new RequirementReader(Map.of(), new Places(), form).literal(tree);
    if (!form.found().isEmpty()) {
      problems.add("literal", at);
      return Optional.empty();
    }
    return literal;
  }

  private Optional<RuleValue> value(Rule rule, Optional<String> at, Literal was, String pointer) {
    RuleValues values = RuleValues.of(rule);
    if (at.isPresent()) {
      Optional<RuleValue> value = values.at(at.get());
      if (value.isEmpty()) {
        problems.add(
            "place",
            pointer + "/at",
            "rule",
            rule.id(),
            "at",
            at.get(),
            "places",
            places(values.values()));
      } else if (!value.get().literal().equals(was)) {
        problems.add(
            "was",
            pointer + "/was",
            "rule",
            rule.id(),
            "at",
            at.get(),
            "was",
            was.toString(),
            "found",
            value.get().literal().toString());
        return Optional.empty();
      }
      return value;
    }
    List<RuleValue> equal =
        values.values().stream().filter(it -> it.literal().equals(was)).toList();
    if (equal.size() == 1) {
      return Optional.of(equal.get(0));
    }
    problems.add(
        equal.isEmpty() ? "nowhere" : "ambiguous",
        pointer + "/was",
        "rule",
        rule.id(),
        "was",
        was.toString(),
        "places",
        places(equal.isEmpty() ? values.values() : equal));
    return Optional.empty();
  }

  private static String places(List<RuleValue> values) {
    List<String> places = new ArrayList<>();
    values.forEach(value -> places.add(value.at() + " = " + value.literal()));
    return String.join(", ", places);
  }

  private static Effect effect(RuleValue value, Literal becomes) {
    if (value.raised() == Effect.NONE) {
      return Effect.NONE;
    }
    return LiteralOrder.of(becomes, value.literal())
        .map(order -> order < 0 ? value.raised().opposite() : value.raised())
        .orElse(Effect.UNCLEAR);
  }

  private void checkBinding(
      Rule rule, RuleValue value, Literal becomes, Effect effect, String pointer) {
    if (isBinding(rule) && (effect == Effect.RELAXES || effect == Effect.UNCLEAR)) {
      problems.add(
          effect == Effect.RELAXES ? "binding-relaxed" : "binding-unclear",
          pointer + "/becomes",
          "rule",
          rule.id(),
          "was",
          value.literal().toString(),
          "becomes",
          becomes.toString());
    }
  }

  /** Sentences that name the old value would be wrong from now on. */
  private void checkSentences(OverlayChange change, Rule rule, Literal was, String at) {
    List<String> stale = new ArrayList<>(NamedNumbers.in(rule, was));
    change.getTitle().ifPresent(given -> stale.remove("title"));
    change.getMessage().ifPresent(given -> stale.remove("message"));
    change.getFix().ifPresent(given -> stale.remove("fix"));
    if (!stale.isEmpty()) {
      problems.add(
          "sentences",
          at,
          "rule",
          rule.id(),
          "was",
          was.toString(),
          "names",
          String.join(", ", stale));
    }
  }

  private Rule severity(OverlayChange change, Rule rule, String at) {
    if (change.getSeverity().isEmpty()) {
      return rule;
    }
    Severity severity = change.getSeverity().get();
    int order = severity.compareTo(rule.severity());
    if (order == 0) {
      problems.add("same", at + "/severity", "value", severity.label());
    }
    if (order > 0 && isBinding(rule)) {
      problems.add(
          "binding-severity",
          at + "/severity",
          "rule",
          rule.id(),
          "was",
          rule.severity().label(),
          "becomes",
          severity.label());
    }
    if (order < 0) {
      AddedRules.checkForce(draft, problems, rule, severity, at + "/severity");
    }
    draft.origin(
        ValuePlace.rule(rule.id(), "severity"),
        change,
        Optional.of(rule.severity().code()),
        order < 0 ? Effect.TIGHTENS : Effect.RELAXES);
    return rule.weighing(severity);
  }

  private Rule binding(OverlayChange change, Rule rule, String at) {
    if (change.isBinding().isEmpty()) {
      return rule;
    }
    boolean binding = change.isBinding().get();
    if (!binding && isBinding(rule)) {
      problems.add("binding-freed", at + "/binding", "rule", rule.id());
    }
    draft.origin(
        ValuePlace.rule(rule.id(), "binding"),
        change,
        Optional.of(String.valueOf(rule.binding())),
        Effect.NONE);
    return rule.binding(binding);
  }

  private Rule sentences(OverlayChange change, Rule rule, String at) {
    MessageTemplate message = sentence(change.getMessage(), rule.message(), rule, at + "/message");
    MessageTemplate fix = sentence(change.getFix(), rule.fix(), rule, at + "/fix");
    return rule.saying(change.getTitle().orElse(rule.title()), message, fix);
  }

  private MessageTemplate sentence(
      Optional<dev.renewal.text.LocalText> given, MessageTemplate old, Rule rule, String at) {
    if (given.isEmpty()) {
      return old;
    }
    try {
      MessageTemplate sentence = MessageTemplate.of(given.get());
      List<String> open = AddedRules.open(rule, sentence);
      if (!open.isEmpty()) {
        problems.add("placeholder", at, "rule", rule.id(), "names", String.join(", ", open));
      }
      return sentence;
    } catch (IllegalArgumentException unlike) {
      problems.add("sentence", at);
      return old;
    }
  }
}
