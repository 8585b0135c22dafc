package dev.renewal.report.page;

import dev.renewal.finding.Report;
import dev.renewal.report.internal.Markup;
import dev.renewal.report.page.internal.JtereportGenerated;
import dev.renewal.report.page.internal.PageMaker;
import dev.renewal.report.page.internal.ReportPage;
import dev.renewal.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reports as one HTML page (校核报告网页): the verdict first, then what was decided by which standard,
 * the problems rule by rule with the clause and how to mend them, what could not be judged and why,
 * and the counts of every rule.
 *
 * <p>The page holds all it needs: no script, no picture or style from elsewhere; it prints. Text of
 * the submission is never taken for markup. The same reports give the same bytes.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("report.html"))) {
 *   HtmlReport.write(List.of(report), Language.ZH, out);
 * }
 * }</pre>
 */
public final class HtmlReport {

  private HtmlReport() {}

  /**
   * Writes the page, in UTF-8.
   *
   * @param reports the reports, one after the other on the page
   * @param language the language of the page
   * @param out where to; stays open
   * @throws IOException if it cannot be written
   */
  public static void write(List<Report> reports, Language language, OutputStream out)
      throws IOException {
    ReportPage page = new PageMaker(language).page(reports);
    String html =
        Markup.of((output, interceptor) -> JtereportGenerated.render(output, interceptor, page));
    out.write(html.getBytes(StandardCharsets.UTF_8));
  }
}
