package dev.renewal.samples.manifest;

import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;
import dev.renewal.samples.ExpectedFinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the reports of a validator agree with what was expected of it (评测).
 *
 * <pre>{@code
 * Grading grading = Grading.of(manifest, reports);
 * grading.rules().forEach(it -> System.out.println(it.rule() + " " + it.misses() + " missed"));
 * }</pre>
 *
 * @param rules hits, misses and false alarms by rule, in the order of their ids
 * @param graded the files with a report, in the order of the manifest
 * @param unreported the files without one, whose expected findings count as missed
 * @param unknown the inputs of reports that are about no file of the manifest
 */
public record Grading(
    List<RuleGrade> rules, List<String> graded, List<String> unreported, List<String> unknown) {

  /** Copies the lists. */
  public Grading {
    rules = List.copyOf(rules);
    graded = List.copyOf(graded);
    unreported = List.copyOf(unreported);
    unknown = List.copyOf(unknown);
  }

  /**
   * Grades reports. A report is about the file whose dataset it names, else about the file that has
   * the name of its input.
   *
   * @param manifest what was expected
   * @param reports what was reported; of several about one file the last counts
   */
  public static Grading of(Manifest manifest, List<Report> reports) {
    Map<String, Report> byFile = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    for (Report report : reports) {
      file(manifest, report)
          .ifPresentOrElse(
              file -> byFile.put(file.file(), report),
              () -> unknown.add(report.getInput().orElse("?")));
    }
    Map<String, int[]> counts = new TreeMap<>();
    List<String> unreported = new ArrayList<>();
    for (ManifestFile file : manifest.files()) {
      Report report = byFile.get(file.file());
      if (report == null) {
        unreported.add(file.file());
      }
      compare(file.expected(), report == null ? List.of() : found(report), counts);
    }
    List<RuleGrade> rules = new ArrayList<>();
    counts.forEach((rule, n) -> rules.add(new RuleGrade(rule, n[0], n[1], n[2])));
    return new Grading(rules, List.copyOf(byFile.keySet()), unreported, unknown);
  }

  private static Optional<ManifestFile> file(Manifest manifest, Report report) {
    Optional<String> dataset = report.getDataset().flatMap(it -> it.getId());
    Optional<ManifestFile> named =
        manifest.files().stream()
            .filter(it -> dataset.filter(it.dataset()::equals).isPresent())
            .findFirst();
    return named.isPresent()
        ? named
        : manifest.files().stream()
            .filter(it -> report.getInput().filter(input -> isAt(input, it.file())).isPresent())
            .findFirst();
  }

  private static boolean isAt(String input, String file) {
    String path = input.replace('\\', '/');
    return path.equals(file) || path.endsWith("/" + file);
  }

  private static List<ExpectedFinding> found(Report report) {
    List<ExpectedFinding> found = new ArrayList<>();
    for (Finding finding : report.getFindings()) {
      found.add(new ExpectedFinding(finding.getRule(), finding.getPointer()));
    }
    return found;
  }

  private static void compare(
      List<ExpectedFinding> expected, List<ExpectedFinding> found, Map<String, int[]> counts) {
    List<ExpectedFinding> left = new ArrayList<>(found);
    for (ExpectedFinding each : expected) {
      int kind = left.remove(each) ? 0 : 1;
      counts.computeIfAbsent(each.rule(), unused -> new int[3])[kind]++;
    }
    left.forEach(it -> counts.computeIfAbsent(it.rule(), unused -> new int[3])[2]++);
  }

  /** The expected findings that were reported. */
  public int hits() {
    return rules.stream().mapToInt(RuleGrade::hits).sum();
  }

  /** The expected findings that were not reported. */
  public int misses() {
    return rules.stream().mapToInt(RuleGrade::misses).sum();
  }

  /** The findings that nobody expected. */
  public int falseAlarms() {
    return rules.stream().mapToInt(RuleGrade::falseAlarms).sum();
  }
}
