package dev.renewal.report.problems;

import dev.renewal.finding.Report;
import dev.renewal.report.problems.internal.Gathering;
import dev.renewal.report.problems.internal.ProblemCsv;
import dev.renewal.report.problems.internal.ProblemWorkbook;
import dev.renewal.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * What is to be mended (问题清单): by unit, then by who must mend it, then document by document with
 * the gravest first; each with what is wrong, the clause and how to mend it. What could not be
 * judged comes last. Personal values stay masked as in the reports.
 *
 * <p>Findings beyond the cap of a report are not in it; it says how many there are ({@link
 * #unlisted()}). The same reports give the same bytes.
 *
 * <pre>{@code
 * ProblemList list = ProblemList.of(List.of(report));
 * try (OutputStream out = Files.newOutputStream(Path.of("问题清单.xlsx"))) {
 *   list.writeXlsx(out, Language.ZH);
 * }
 * }</pre>
 */
public final class ProblemList {

  private final List<Report> reports;
  private final Gathering gathering;

  private ProblemList(List<Report> reports, Gathering gathering) {
    this.reports = List.copyOf(reports);
    this.gathering = gathering;
  }

  /**
   * The problems of some submissions.
   *
   * @param reports their reports
   * @return one list of all
   */
  public static ProblemList of(List<Report> reports) {
    return of(reports, ReportingUnits.submitters());
  }

  /**
   * The problems of some submissions that several units have part in.
   *
   * @param reports their reports
   * @param units who reported what
   * @return one list of all
   */
  public static ProblemList of(List<Report> reports, ReportingUnits units) {
    return new ProblemList(reports, Gathering.of(reports, units));
  }

  /**
   * The lists of the reporting units one by one.
   *
   * @param reports reports of several submissions
   * @return a list for each unit by its name, in the order of the reports; also for a unit without
   *     problems
   */
  public static Map<String, ProblemList> byUnit(List<Report> reports) {
    return byUnit(reports, ReportingUnits.submitters());
  }

  /**
   * The lists of the reporting units one by one, where several have part in a submission.
   *
   * @param reports reports of submissions
   * @param units who reported what
   * @return a list for each unit by its name, in the order of the reports; also for a submitter
   *     without problems. Verdicts are those of the whole submissions
   */
  public static Map<String, ProblemList> byUnit(List<Report> reports, ReportingUnits units) {
    return Gathering.byUnit(reports, units, ProblemList::new);
  }

  /** The problems in the order of the list. */
  public List<ProblemEntry> entries() {
    return gathering.entries();
  }

  /** What the reports counted and did not list. */
  public List<UnlistedProblems> unlisted() {
    return gathering.unlisted();
  }

  /**
   * Writes the list as a workbook with a second sheet that explains.
   *
   * @param out where to; stays open
   * @param language the language of headings and sentences
   * @throws IOException if it cannot be written
   */
  public void writeXlsx(OutputStream out, Language language) throws IOException {
    new ProblemWorkbook(this.reports, gathering, language).writeTo(out);
  }

  /**
   * Writes the list as CSV: UTF-8 with a byte order mark, as spreadsheets want it, and no cell that
   * they would run as a formula ({@link dev.renewal.text.FormulaGuard}).
   *
   * @param out where to; stays open
   * @param language the language of headings and sentences
   * @throws IOException if it cannot be written
   */
  public void writeCsv(OutputStream out, Language language) throws IOException {
    new ProblemCsv(gathering, language).writeTo(out);
  }
}
