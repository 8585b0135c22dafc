package dev.renewal.report.page.internal;

import dev.renewal.finding.Assumption;
import dev.renewal.finding.Basis;
import dev.renewal.finding.Completeness;
import dev.renewal.finding.DatasetSummary;
import dev.renewal.finding.MissingParameter;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.finding.Severity;
import dev.renewal.finding.StandardResult;
import dev.renewal.finding.Verdict;
import dev.renewal.report.internal.Words;
import dev.renewal.report.page.internal.ReportPage.CountRow;
import dev.renewal.report.page.internal.ReportPage.Lines;
import dev.renewal.report.page.internal.ReportPage.OpenRow;
import dev.renewal.report.page.internal.ReportPage.StandardRow;
import dev.renewal.report.page.internal.ReportPage.Submission;
import dev.renewal.text.Language;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import dev.renewal.text.PlainFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the page of reports in one language. */
public final class PageMaker {

  private static final MessageBundle MESSAGES = Words.beside(PageMaker.class);

  private final Words words;

  /** Makes pages in a language. */
  public PageMaker(Language language) {
    words = new Words(language, MESSAGES);
  }

  /** The page. */
  public ReportPage page(List<Report> reports) {
    List<Submission> submissions = new ArrayList<>();
    for (Report report : reports) {
      submissions.add(submission(report, "s" + (submissions.size() + 1)));
    }
    String title =
        submissions.size() == 1
            ? words.say(
                "title.one",
                "heading",
                submissions.get(0).heading(),
                "verdict",
                submissions.get(0).verdict())
            : words.say("title.several", "n", submissions.size());
    return new ReportPage(words, title, submissions);
  }

  private Submission submission(Report report, String id) {
    GroupMaker groups = new GroupMaker(report, words);
    return new Submission(
        id,
        heading(report),
        report.getTitle().map(words::of).orElse(""),
        words.of(report.getVerdict().label(nameOf(report), report.waived())),
        report.getVerdict().code(),
        facts(report),
        report.getStandards().stream().map(it -> standard(report, it)).toList(),
        report.getParametersMissing().stream().map(this::open).toList(),
        report.getCompleteness().stream().map(this::completeness).toList(),
        tally(report),
        groups.problems(),
        groups.undecided(),
        report.getRules().stream().map(this::counts).toList(),
        lists(report));
  }

  private String heading(Report report) {
    return report
        .getInput()
        .or(() -> report.getDataset().flatMap(DatasetSummary::getId))
        .orElseGet(() -> words.say("submission"));
  }

  /** By its basis where all standards share one way of naming it, else by its plain name. */
  private static LocalText nameOf(Report report) {
    List<LocalText> names =
        report.getStandards().stream()
            .map(standard -> report.getVerdict().label(standard.getBasis()))
            .distinct()
            .toList();
    return names.size() == 1 ? names.get(0) : report.getVerdict().label();
  }

  private List<String> facts(Report report) {
    Optional<DatasetSummary> dataset = report.getDataset();
    return Stream.of(
            dataset.flatMap(DatasetSummary::getSubmitter).map(it -> fact("submitter", it)),
            dataset.flatMap(DatasetSummary::getId).map(it -> fact("dataset", it)),
            dataset.flatMap(DatasetSummary::getRevision).map(it -> fact("revision", it)),
            dataset
                .flatMap(DatasetSummary::getStage)
                .map(it -> named("stage." + it.toLowerCase(Locale.ROOT), it)),
            dataset
                .flatMap(DatasetSummary::getDocuments)
                .map(it -> fact("documents", PlainFormat.grouped(it))),
            dataset
                .flatMap(DatasetSummary::isSynthetic)
                .filter(it -> it)
                .map(it -> words.say("fact.synthetic")),
            Optional.of(fact("as-of", report.getAsOf())))
        .flatMap(Optional::stream)
        .toList();
  }

  private String fact(String key, Object value) {
    return words.say("fact." + key, "value", value);
  }

  private String named(String key, String otherwise) {
    MessageBundle core = MessageBundle.core();
    return core.contains(key) ? words.of(core.text(key)) : otherwise;
  }

  private StandardRow standard(Report report, StandardResult standard) {
    Basis basis = standard.getBasis();
    Verdict verdict = standard.getVerdict();
    String overlays =
        standard.getOverlays().stream()
            .map(it -> " + " + it.id() + "@" + it.version())
            .collect(Collectors.joining());
    return new StandardRow(
        standard.getId() + " " + standard.getVersion() + overlays,
        standard.getTitle().map(words::of).orElse(""),
        standard
            .getAdoptedBy()
            .map(it -> words.say("adopted", "basis", basis.label(), "overlay", it))
            .orElse(words.of(basis.label())),
        words.of(verdict.label(verdict.label(basis), report.waived(standard.getId()))),
        verdict.code(),
        words.say(
            "decided",
            "decided",
            standard.getDecided(),
            "rules",
            standard.getRules(),
            "share",
            PlainFormat.share(standard.getDecided(), standard.getRules())));
  }

  private OpenRow open(MissingParameter parameter) {
    return new OpenRow(
        parameter.getPack() + ":" + parameter.getName(),
        parameter.getQuestion().map(words::of).orElse(""),
        GroupMaker.clause(parameter.getClause(), parameter.getQuote()),
        parameter.getAnsweredBy().map(words::of).orElse(""),
        parameter.getRules().isEmpty()
            ? String.valueOf(parameter.getRulesDecided())
            : String.join(" ", parameter.getRules()));
  }

  private String completeness(Completeness document) {
    return words.say(
        "completeness",
        "document",
        named("kind." + document.getKind(), document.getKind()) + " " + document.getId(),
        "present",
        document.getPresent(),
        "expected",
        document.getExpected(),
        "share",
        PlainFormat.share(document.getPresent(), document.getExpected()));
  }

  private String tally(Report report) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long number =
          report.getRules().stream()
              .filter(rule -> rule.getSeverity() == severity)
              .mapToLong(rule -> rule.getCounts().failed())
              .sum();
      if (number > 0) {
        parts.add(
            words.say("tally", "severity", severity.label(), "n", PlainFormat.grouped(number)));
      }
    }
    return parts.isEmpty() ? words.say("none") : String.join(" · ", parts);
  }

  private CountRow counts(RuleCount rule) {
    return new CountRow(
        rule.getRule(),
        rule.getTitle().map(words::of).orElse(""),
        words.of(rule.getSeverity().label()),
        Arrays.stream(Outcome.values())
            .map(outcome -> rule.getCounts().of(outcome))
            .map(number -> number == 0 ? "" : PlainFormat.grouped(number))
            .toList());
  }

  private List<Lines> lists(Report report) {
    List<String> given = report.getAssumptions().stream().map(this::given).toList();
    List<String> notes = report.getNotes().stream().map(it -> words.of(it.getMessage())).toList();
    List<String> cut =
        report.getTruncated().stream()
            .map(
                it ->
                    words.say(
                        "truncated",
                        "rule",
                        it.getRule(),
                        "outcome",
                        it.getOutcome().label(),
                        "listed",
                        PlainFormat.grouped(it.getListed()),
                        "total",
                        PlainFormat.grouped(it.getTotal())))
            .toList();
    return Stream.of(
            new Lines(words.say("section.given"), given),
            new Lines(words.say("section.notes"), notes),
            new Lines(words.say("section.truncated"), cut))
        .filter(it -> !it.lines().isEmpty())
        .toList();
  }

  private String given(Assumption assumption) {
    String given =
        assumption.getPack() + ":" + assumption.getName() + " = " + assumption.getValue();
    return assumption
        .getOrigin()
        .map(it -> words.say("given", "given", given, "origin", it))
        .orElse(given);
  }
}
