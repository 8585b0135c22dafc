package dev.renewal.standards.audit;

import dev.renewal.finding.Severity;
import dev.renewal.pack.LocatedStandard;
import dev.renewal.pack.PackProblem;
import dev.renewal.pack.PackReader;
import dev.renewal.standards.internal.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what an audit finds. */
final class Findings {
  private final List<AuditProblem> found = new ArrayList<>();

  /** Adds what the engine says of a pack. */
  void add(PackProblem problem) {
    found.add(new AuditProblem("pack", Severity.ERROR, problem));
  }

  /** Adds {@code audit.CHECK} about something in {@code standard.json}. */
  void add(
      String check,
      Severity severity,
      String pointer,
      Optional<String> rule,
      Object... namesAndValues) {
    add(check, severity, PackReader.STANDARD, pointer, rule, namesAndValues);
  }

  /** Adds {@code audit.CHECK} about something in a file. */
  void add(
      String check,
      Severity severity,
      String file,
      String pointer,
      Optional<String> rule,
      Object... namesAndValues) {
    found.add(
        new AuditProblem(
            check,
            severity,
            new PackProblem(
                file,
                pointer,
                Optional.empty(),
                rule,
                Sentences.text("audit." + check, namesAndValues))));
  }

  /** All of it with lines and columns, errors first, else in the order of the checks. */
  List<AuditProblem> located(LocatedStandard located) {
    List<PackProblem> places = located.located(found.stream().map(AuditProblem::problem).toList());
    List<AuditProblem> all = new ArrayList<>();
    for (int at = 0; at < places.size(); at++) {
      AuditProblem problem = found.get(at);
      all.add(new AuditProblem(problem.check(), problem.severity(), places.get(at)));
    }
    return sorted(all);
  }

  /** All of it, errors first. */
  List<AuditProblem> all() {
    return sorted(found);
  }

  private static List<AuditProblem> sorted(List<AuditProblem> problems) {
    return problems.stream().sorted(Comparator.comparing(AuditProblem::severity)).toList();
  }
}
