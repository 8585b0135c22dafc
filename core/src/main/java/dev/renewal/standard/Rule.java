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
}
