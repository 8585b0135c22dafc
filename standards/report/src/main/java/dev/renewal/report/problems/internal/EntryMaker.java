package dev.renewal.report.problems.internal;

import dev.renewal.finding.Finding;
import dev.renewal.finding.MissingParameter;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.finding.Reason;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Subject;
import dev.renewal.report.problems.ProblemEntry;
import dev.renewal.standard.Bearer;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes the entries of one report. */
final class EntryMaker {

  private final Report report;
  private final Function<Subject, String> units;
  private final Map<String, RuleCount> rules = new HashMap<>();
  private final Map<String, MissingParameter> parameters = new HashMap<>();

  EntryMaker(Report report, Function<Subject, String> units) {
    this.report = report;
    this.units = units;
    report.getRules().forEach(rule -> rules.putIfAbsent(rule.getRule(), rule));
    report.getParametersMissing().forEach(it -> parameters.putIfAbsent(it.getName(), it));
  }

  List<Ranked> entries() {
    List<Ranked> entries = new ArrayList<>();
    report.getFindings().forEach(finding -> entries.add(failed(finding)));
    for (OutcomeEntry entry : report.getOutcomes()) {
      if (entry.getOutcome() != Outcome.FAILED && Gathering.isProblem(entry.getOutcome())) {
        entries.add(undecided(entry));
      }
    }
    return entries;
  }

  private Ranked failed(Finding finding) {
    Bearer bearer = bearer(finding.getRule());
    return new Ranked(
        new ProblemEntry(
            units.apply(finding.getSubject()),
            report.getInput(),
            bearer.label(),
            finding.getSubject(),
            Places.of(finding),
            FieldNames.of(finding.getPointer()),
            finding.getPointer(),
            finding.getSeverity(),
            Outcome.FAILED,
            finding.getMessage(),
            finding.getActual(),
            finding.getExpected(),
            Mends.of(finding),
            finding.getRule(),
            finding.getClause(),
            finding.getQuote(),
            note(finding.getWaiver().map(Mends::waived))),
        bearer);
  }

  private Ranked undecided(OutcomeEntry outcome) {
    Bearer bearer = bearer(outcome.getRule());
    Optional<RuleCount> rule = Optional.ofNullable(rules.get(outcome.getRule()));
    return new Ranked(
        new ProblemEntry(
            units.apply(outcome.getSubject()),
            report.getInput(),
            answeredBy(outcome).orElseGet(bearer::label),
            outcome.getSubject(),
            Places.of(outcome),
            FieldNames.of(outcome.getPointer()),
            outcome.getPointer(),
            rule.map(RuleCount::getSeverity).orElse(Severity.ERROR),
            outcome.getOutcome(),
            reasons(outcome, rule.flatMap(RuleCount::getTitle)),
            Optional.empty(),
            Optional.empty(),
            Mends.of(outcome),
            outcome.getRule(),
            rule.flatMap(RuleCount::getClause),
            Optional.empty(),
            note(Optional.empty())),
        bearer);
  }

  /** Who could set the parameter that alone keeps it from being decided. */
  private Optional<LocalText> answeredBy(OutcomeEntry outcome) {
    boolean parametersOnly =
        !outcome.getReasons().isEmpty()
            && outcome.getReasons().stream().allMatch(it -> it.getParameter().isPresent());
    return parametersOnly
        ? outcome
            .getReasons()
            .get(0)
            .getParameter()
            .map(parameters::get)
            .flatMap(MissingParameter::getAnsweredBy)
        : Optional.empty();
  }

  private static LocalText reasons(OutcomeEntry outcome, Optional<LocalText> title) {
    Set<LocalText> said = new LinkedHashSet<>();
    outcome.getReasons().stream().map(Reason::getMessage).forEach(said::add);
    LocalText why =
        LocalText.of(
            String.join(";", said.stream().map(LocalText::zh).toList()),
            String.join("; ", said.stream().map(LocalText::en).toList()));
    return title
        .map(it -> Texts.messages().format("undecided", Map.of("title", it, "why", why)))
        .orElse(why);
  }

  /** Whose duty the rule is; what is wrong with the form is for whoever submits. */
  private Bearer bearer(String rule) {
    return Optional.ofNullable(rules.get(rule))
        .flatMap(RuleCount::getBearer)
        .flatMap(
            code -> Arrays.stream(Bearer.values()).filter(it -> it.code().equals(code)).findFirst())
        .orElse(Bearer.SUBMITTER);
  }

  private Optional<LocalText> note(Optional<LocalText> own) {
    if (own.isEmpty() || report.getTitle().isEmpty()) {
      return own.or(report::getTitle);
    }
    LocalText title = report.getTitle().get();
    return own.map(it -> LocalText.of(title.zh() + ";" + it.zh(), title.en() + "; " + it.en()));
  }
}
