package dev.renewal.report.problems.internal;

import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.finding.Severity;
import dev.renewal.finding.StandardResult;
import dev.renewal.report.problems.ProblemEntry;
import dev.renewal.text.Language;
import dev.renewal.text.PlainFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What must be known to read a problem list: verdicts, standards, counts, and what is not in it.
 */
final class Explanation {

  private final List<Report> reports;
  private final Gathering gathering;
  private final Language language;

  Explanation(List<Report> reports, Gathering gathering, Language language) {
    this.reports = reports;
    this.gathering = gathering;
    this.language = language;
  }

  /** The first line sums up; there is always one. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(summary());
    for (Report report : reports) {
      lines.add("");
      addReport(report, lines);
    }
    if (gathering.isPart()) {
      lines.add(say("explanation.part"));
    }
    lines.add("");
    gathering.unlisted().forEach(it -> lines.add(Rows.sentence(it).in(language)));
    for (String key : List.of("order", "undecided", "masked", "states", "again")) {
      lines.add(say("explanation." + key));
    }
    return lines;
  }

  private String summary() {
    List<String> said = new ArrayList<>();
    reports.stream()
        .flatMap(report -> report.getTitle().stream())
        .map(it -> it.in(language))
        .distinct()
        .forEach(said::add);
    if (reports.size() == 1) {
      Report only = reports.get(0);
      said.add(say("explanation.verdict", "verdict", only.getVerdict().label()));
      said.add(say("explanation.as-of", "date", only.getAsOf()));
    } else {
      said.add(say("explanation.submissions", "n", reports.size()));
    }
    for (Severity severity : Severity.values()) {
      said.add(count(severity.label().in(language), failed(severity)));
    }
    said.add(count(say("explanation.not-judged"), undecided()));
    return String.join("  ", said);
  }

  private void addReport(Report report, List<String> lines) {
    String name = report.getInput().orElse("");
    lines.add(
        say(
            "explanation.report",
            "file",
            name,
            "verdict",
            report.getVerdict().label(),
            "date",
            report.getAsOf()));
    for (StandardResult standard : report.getStandards()) {
      lines.add(
          say(
              "explanation.standard",
              "standard",
              standard.getId() + " " + standard.getVersion(),
              "title",
              standard.getTitle().map(it -> it.in(language)).orElse(""),
              "basis",
              standard.getBasis().label(),
              "verdict",
              standard.getVerdict().label(standard.getBasis())));
    }
    report.getAssumptions().stream()
        .map(
            it ->
                say(
                    "explanation.assumption",
                    "name",
                    it.getPack() + ":" + it.getName(),
                    "value",
                    it.getValue()))
        .forEach(lines::add);
    report.getNotes().forEach(note -> lines.add(note.getMessage().in(language)));
  }

  private long failed(Severity severity) {
    if (gathering.isPart()) {
      return entries(it -> it.outcome() == Outcome.FAILED && it.severity() == severity);
    }
    return reports.stream()
        .flatMap(report -> report.getRules().stream())
        .filter(rule -> rule.getSeverity() == severity)
        .mapToLong(rule -> rule.getCounts().failed())
        .sum();
  }

  private long undecided() {
    if (gathering.isPart()) {
      return entries(it -> it.outcome() != Outcome.FAILED);
    }
    return reports.stream()
        .flatMap(report -> report.getRules().stream())
        .mapToLong(rule -> rule.getCounts().undetermined() + rule.getCounts().skipped())
        .sum();
  }

  private long entries(Predicate<ProblemEntry> which) {
    return gathering.entries().stream().filter(which).count();
  }

  private String count(String what, long number) {
    return say("explanation.count", "what", what, "n", PlainFormat.grouped(number));
  }

  private String say(String key, Object... arguments) {
    Map<String, Object> named = new HashMap<>();
    for (int at = 0; at < arguments.length; at += 2) {
      named.put(arguments[at].toString(), arguments[at + 1]);
    }
    return Texts.messages().format(key, named).in(language);
  }
}
