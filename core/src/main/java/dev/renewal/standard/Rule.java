package dev.renewal.standard;

import dev.renewal.finding.Severity;
import dev.renewal.model.Stage;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageTemplate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One rule of a pack (规则).
 *
 * @param id its stable id, such as {@code TT-3.2-1}
 * @param clauses the ids of the clauses it carries out; empty only in the core pack
 * @param severity what a failure weighs
 * @param binding whether an overlay may only tighten it, never weaken or disable it
 * @param bearer who bears the duty
 * @param stage the stage from which on it is due; absent when it is always due
 * @param dueFrom the day from which on it is due
 * @param scope what it judges
 * @param when the condition under which it applies
 * @param require what it requires
 * @param arguments named values its message shows
 * @param facts the ids of the source facts it carries
 * @param title what it is about
 * @param message what is wrong when it fails, with placeholders
 * @param fix how to mend it, with placeholders
 */
public record Rule(
    String id,
    List<String> clauses,
    Severity severity,
    boolean binding,
    Bearer bearer,
    Optional<Stage> stage,
    Optional<LocalDate> dueFrom,
    Scope scope,
    Optional<Requirement> when,
    Requirement require,
    Map<String, Operand> arguments,
    List<String> facts,
    LocalText title,
    MessageTemplate message,
    MessageTemplate fix) {

  /** Copies lists and arguments, in order. */
  public Rule {
    clauses = List.copyOf(clauses);
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    facts = List.copyOf(facts);
  }

  /** This rule with another scope, condition, requirement and other values for its message. */
  Rule with(
      Scope other,
      Optional<Requirement> condition,
      Requirement demand,
      Map<String, Operand> shown) {
    return new Rule(
        id, clauses, severity, binding, bearer, stage, dueFrom, other, condition, demand, shown,
        facts, title, message, fix);
  }

  /** This rule with other clauses. */
  public Rule citing(List<String> others) {
    return new Rule(
        id, others, severity, binding, bearer, stage, dueFrom, scope, when, require, arguments,
        facts, title, message, fix);
  }

  /** This rule with another severity. */
  public Rule weighing(Severity other) {
    return new Rule(
        id, clauses, other, binding, bearer, stage, dueFrom, scope, when, require, arguments, facts,
        title, message, fix);
  }

  /** This rule, binding or not. */
  public Rule binding(boolean other) {
    return new Rule(
        id, clauses, severity, other, bearer, stage, dueFrom, scope, when, require, arguments,
        facts, title, message, fix);
  }

  /** This rule with other sentences. */
  public Rule saying(LocalText about, MessageTemplate wrong, MessageTemplate mend) {
    return new Rule(
        id, clauses, severity, binding, bearer, stage, dueFrom, scope, when, require, arguments,
        facts, about, wrong, mend);
  }
}
