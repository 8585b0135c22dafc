package dev.renewal.report.problems.internal;

import dev.renewal.finding.DatasetSummary;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.finding.Subject;
import dev.renewal.report.problems.ProblemEntry;
import dev.renewal.report.problems.ReportingUnits;
import dev.renewal.report.problems.UnlistedProblems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The problems of some reports in the order in which they are mended. */
public final class Gathering {

  private final List<ProblemEntry> entries;
  private final List<UnlistedProblems> unlisted;
  private final boolean isPart;

  private Gathering(List<Ranked> ranked, List<UnlistedProblems> unlisted, boolean isPart) {
    this.entries = ranked.stream().sorted(Ranked.ORDER).map(Ranked::entry).toList();
    this.unlisted = List.copyOf(unlisted);
    this.isPart = isPart;
  }

  /** The problems of all reports. */
  public static Gathering of(List<Report> reports, ReportingUnits units) {
    List<Ranked> ranked = new ArrayList<>();
    List<UnlistedProblems> unlisted = new ArrayList<>();
    for (Report report : reports) {
      ranked.addAll(new EntryMaker(report, units(report, units)).entries());
      unlisted.addAll(unlisted(report, unit(report)));
    }
    return new Gathering(ranked, unlisted, false);
  }

  /** The name of a unit for each subject of a report. */
  private static Function<Subject, String> units(Report report, ReportingUnits units) {
    String submitter = unit(report);
    return subject -> units.of(report, subject).orElse(submitter);
  }

  private static List<UnlistedProblems> unlisted(Report report, String unit) {
    return report.getTruncated().stream()
        .filter(cut -> isProblem(cut.getOutcome()))
        .map(
            cut ->
                new UnlistedProblems(
                    unit,
                    report.getInput(),
                    cut.getRule(),
                    cut.getOutcome(),
                    cut.getListed(),
                    cut.getTotal()))
        .toList();
  }

  /**
   * Something made of the problems of each unit, in the order of the reports; what a report does
   * not list may be of any of its units.
   */
  public static <T> Map<String, T> byUnit(
      List<Report> reports, ReportingUnits units, BiFunction<List<Report>, Gathering, T> make) {
    Map<String, Share> shares = new LinkedHashMap<>();
    for (Report report : reports) {
      Map<String, List<Ranked>> ranked = new LinkedHashMap<>();
      for (Ranked entry : new EntryMaker(report, units(report, units)).entries()) {
        ranked.computeIfAbsent(entry.entry().unit(), unused -> new ArrayList<>()).add(entry);
      }
      if (ranked.isEmpty()) {
        ranked.put(unit(report), List.of());
      }
      ranked.forEach(
          (unit, entries) ->
              shares
                  .computeIfAbsent(unit, unused -> new Share())
                  .add(report, unit, entries, ranked.size() > 1));
    }
    Map<String, T> made = new LinkedHashMap<>();
    shares.forEach((unit, share) -> made.put(unit, share.make(make)));
    return made;
  }

  /** What one unit has part in. */
  private static final class Share {
    private final List<Report> reports = new ArrayList<>();
    private final List<Ranked> ranked = new ArrayList<>();
    private final List<UnlistedProblems> unlisted = new ArrayList<>();
    private boolean isPart;

    void add(Report report, String unit, List<Ranked> entries, boolean hasOthers) {
      reports.add(report);
      ranked.addAll(entries);
      unlisted.addAll(Gathering.unlisted(report, unit));
      isPart |= hasOthers;
    }

    <T> T make(BiFunction<List<Report>, Gathering, T> make) {
      return make.apply(reports, new Gathering(ranked, unlisted, isPart));
    }
  }

  /** Whether the reports hold problems of other units as well. */
  boolean isPart() {
    return isPart;
  }

  /** The problems. */
  public List<ProblemEntry> entries() {
    return entries;
  }

  /** What was counted and not listed. */
  public List<UnlistedProblems> unlisted() {
    return unlisted;
  }

  static boolean isProblem(Outcome outcome) {
    return outcome == Outcome.FAILED
        || outcome == Outcome.UNDETERMINED
        || outcome == Outcome.SKIPPED;
  }

  private static String unit(Report report) {
    return report
        .getDataset()
        .flatMap(DatasetSummary::getSubmitter)
        .filter(name -> !name.isBlank())
        .or(() -> report.getDataset().flatMap(DatasetSummary::getId))
        .or(report::getInput)
        .orElse("");
  }
}
