package dev.renewal.standards.audit;

import dev.renewal.check.InvalidParameterException;
import dev.renewal.check.StandardValidator;
import dev.renewal.dataset.Dataset;
import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.finding.Counts;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.finding.Severity;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import dev.renewal.standards.internal.Sentences;
import dev.renewal.text.LocalText;
import dev.renewal.violation.Breach;
import dev.renewal.violation.NoViolation;
import dev.renewal.violation.Violation;
import dev.renewal.violation.Violations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows of each rule that it can hold and can fail: by its cases, else by a smallest change. */
final class Samples {
  private static final String CONFORMING = "conforming.json";
  private static final String VIOLATING = "violating";

  private final Standard standard;
  private final Optional<Path> cases;
  private final List<Dataset> datasets;
  private final Findings findings;
  private final StandardValidator validator;

  Samples(Standard standard, Optional<Path> cases, List<Dataset> datasets, Findings findings) {
    this.standard = standard;
    this.cases = cases;
    this.datasets = List.copyOf(datasets);
    this.findings = findings;
    this.validator = StandardValidator.of(standard);
  }

  List<Proof> proofs() throws IOException {
    List<Proof> proofs = new ArrayList<>();
    for (int at = 0; at < standard.rules().size(); at++) {
      Rule rule = standard.rules().get(at);
      Optional<Path> folder =
          cases.map(it -> it.resolve(rule.id())).filter(it -> Files.isDirectory(it));
      Proof proof = folder.isPresent() ? ofCases(rule, at, folder.get()) : ofViolations(rule);
      if (proof.kind() == Proof.Kind.NONE && folder.isEmpty()) {
        findings.add(
            "no-sample",
            Severity.WARNING,
            "/rules/" + at,
            Optional.of(rule.id()),
            "reason",
            proof.detail());
      }
      proofs.add(proof);
    }
    return proofs;
  }

  private Proof ofCases(Rule rule, int at, Path folder) throws IOException {
    List<Path> violating;
    try (Stream<Path> files = Files.list(folder)) {
      violating =
          files
              .filter(file -> file.getFileName().toString().startsWith(VIOLATING))
              .sorted()
              .toList();
    }
    List<String> wrong = new ArrayList<>();
    Path conforming = folder.resolve(CONFORMING);
    if (!Files.isRegularFile(conforming) || violating.isEmpty()) {
      problem("case-missing", rule, at);
      wrong.add(folder.getFileName().toString());
    } else {
      judge(rule, at, conforming, true, wrong);
      for (Path file : violating) {
        judge(rule, at, file, false, wrong);
      }
    }
    String names =
        Stream.concat(Stream.of(CONFORMING), violating.stream().map(it -> name(it)))
            .collect(Collectors.joining(", "));
    return new Proof(
        rule.id(),
        wrong.isEmpty() ? Proof.Kind.CASES : Proof.Kind.NONE,
        LocalText.same(wrong.isEmpty() ? names : String.join(", ", wrong)));
  }

  /** Whether a rule reads a list that the source does not name in full: no case can decide it. */
  private boolean isOpen(Rule rule) {
    Set<String> lists = Uses.of(List.of(rule)).lists();
    return standard.codelists().stream()
        .anyMatch(it -> lists.contains(it.id()) && !it.isFullyNamed());
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  /** Judges a case: a conforming one passes somewhere and fails nowhere, others fail somewhere. */
  private void judge(Rule rule, int at, Path file, boolean conforming, List<String> wrong)
      throws IOException {
    try {
      Counts counts = counts(rule, validator.validate(file));
      String named = rule.id() + "/" + name(file);
      if (conforming && counts.failed() == 0 && counts.passed() == 0 && counts.undetermined() > 0) {
        findings.add(
            "case-undecided",
            isOpen(rule) ? Severity.INFO : Severity.WARNING,
            "/rules/" + at,
            Optional.of(rule.id()),
            "file",
            named);
        wrong.add(name(file));
      } else if (conforming && (counts.failed() > 0 || counts.passed() == 0)) {
        problem("case-not-conforming", rule, at, "file", named);
        wrong.add(name(file));
      } else if (!conforming && counts.failed() == 0) {
        problem("case-not-violating", rule, at, "file", named);
        wrong.add(name(file));
      }
    } catch (UnreadableSourceException unreadable) {
      unreadable(rule, at, file, unreadable.text(), wrong);
    } catch (InvalidParameterException unfit) {
      unreadable(rule, at, file, unfit.text(), wrong);
    }
  }

  private void unreadable(Rule rule, int at, Path file, LocalText reason, List<String> wrong) {
    problem("case-unreadable", rule, at, "file", name(file), "reason", reason);
    wrong.add(name(file));
  }

  private static Counts counts(Rule rule, Report report) {
    return report.getRules().stream()
        .filter(it -> it.getRule().equals(rule.id()))
        .map(RuleCount::getCounts)
        .reduce(Counts.NONE, Counts::plus);
  }

  private void problem(String check, Rule rule, int at, Object... namesAndValues) {
    findings.add(check, Severity.ERROR, "/rules/" + at, Optional.of(rule.id()), namesAndValues);
  }

  private Proof ofViolations(Rule rule) {
    LocalText reason = Sentences.text("audit.proof.no-dataset");
    for (Dataset dataset : datasets) {
      Breach breach = Violations.of(standard, rule, dataset);
      if (breach instanceof Violation violation) {
        String edits =
            violation.edits().stream()
                .map(edit -> edit.op().code() + " " + edit.pointer())
                .collect(Collectors.joining("; "));
        return new Proof(rule.id(), Proof.Kind.VIOLATION, LocalText.same(edits));
      }
      if (breach instanceof NoViolation none) {
        reason = none.text();
      }
    }
    return new Proof(rule.id(), Proof.Kind.NONE, reason);
  }
}
