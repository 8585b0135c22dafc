package dev.renewal.report.problems.internal;

import dev.renewal.finding.DatasetSummary;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.finding.Truncation;
import dev.renewal.report.problems.ProblemEntry;
import dev.renewal.report.problems.UnlistedProblems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The problems of some reports in the order in which they are mended. */
public final class Gathering {

  private final List<ProblemEntry> entries;
  private final List<UnlistedProblems> unlisted;

  private Gathering(List<ProblemEntry> entries, List<UnlistedProblems> unlisted) {
    this.entries = List.copyOf(entries);
    this.unlisted = List.copyOf(unlisted);
  }

  /** The problems of all reports. */
  public static Gathering of(List<Report> reports) {
    List<Ranked> ranked = new ArrayList<>();
    List<UnlistedProblems> unlisted = new ArrayList<>();
    for (Report report : reports) {
      String unit = unit(report);
      ranked.addAll(new EntryMaker(report, unit).entries());
      for (Truncation cut : report.getTruncated()) {
        if (isProblem(cut.getOutcome())) {
          unlisted.add(
              new UnlistedProblems(
                  unit,
                  report.getInput(),
                  cut.getRule(),
                  cut.getOutcome(),
                  cut.getListed(),
                  cut.getTotal()));
        }
      }
    }
    ranked.sort(Ranked.ORDER);
    return new Gathering(ranked.stream().map(Ranked::entry).toList(), unlisted);
  }

  /** Something made of the reports of each unit, in the order of the reports. */
  public static <T> Map<String, T> byUnit(List<Report> reports, Function<List<Report>, T> make) {
    Map<String, List<Report>> units = new LinkedHashMap<>();
    for (Report report : reports) {
      units.computeIfAbsent(unit(report), unused -> new ArrayList<>()).add(report);
    }
    Map<String, T> made = new LinkedHashMap<>();
    units.forEach((unit, own) -> made.put(unit, make.apply(own)));
    return made;
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
