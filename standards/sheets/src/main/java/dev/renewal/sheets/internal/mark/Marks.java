package dev.renewal.sheets.internal.mark;

import dev.renewal.finding.Finding;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.finding.Truncation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The findings of a report by sheet and cell, and those that are at none. */
final class Marks {

  private final Map<String, NavigableMap<Cell, Mark>> sheets = new TreeMap<>();
  private final List<Finding> elsewhere = new ArrayList<>();
  private final List<Truncation> unlisted;

  private Marks(List<Truncation> unlisted) {
    this.unlisted = unlisted;
  }

  /**
   * The marks of a report.
   *
   * @param report of a workbook
   * @param names the sheets that the workbook has
   */
  static Marks of(Report report, List<String> names) {
    Marks marks =
        new Marks(
            report.getTruncated().stream()
                .filter(it -> it.getOutcome() == Outcome.FAILED)
                .toList());
    Map<String, NavigableMap<Cell, List<Finding>>> found = new TreeMap<>();
    for (Finding finding : report.getFindings()) {
      Optional<Cell> cell = finding.getCell().flatMap(Cell::of);
      Optional<String> sheet = finding.getSheet().filter(names::contains);
      if (sheet.isPresent() && cell.isPresent()) {
        found
            .computeIfAbsent(sheet.get(), unused -> new TreeMap<>())
            .computeIfAbsent(cell.get(), unused -> new ArrayList<>())
            .add(finding);
      } else {
        marks.elsewhere.add(finding);
      }
    }
    found.forEach((sheet, cells) -> marks.sheets.put(sheet, marked(cells)));
    marks.elsewhere.sort(Comparator.comparing(Finding::getSeverity));
    return marks;
  }

  private static NavigableMap<Cell, Mark> marked(Map<Cell, List<Finding>> cells) {
    NavigableMap<Cell, Mark> marked = new TreeMap<>();
    cells.forEach(
        (cell, findings) -> {
          findings.sort(Comparator.comparing(Finding::getSeverity));
          marked.put(cell, new Mark(List.copyOf(findings)));
        });
    return marked;
  }

  /** The marks of each sheet that has some. */
  Map<String, NavigableMap<Cell, Mark>> sheets() {
    return sheets;
  }

  /** The findings that are at no cell, the gravest first. */
  List<Finding> elsewhere() {
    return elsewhere;
  }

  /** What the report counted and did not list. */
  List<Truncation> unlisted() {
    return unlisted;
  }
}
