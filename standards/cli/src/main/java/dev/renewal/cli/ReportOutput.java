package dev.renewal.cli;

import dev.renewal.cli.text.TextReport;
import dev.renewal.finding.Report;
import dev.renewal.finding.ReportJson;
import dev.renewal.report.page.HtmlReport;
import dev.renewal.report.pipeline.JunitXml;
import dev.renewal.report.pipeline.Sarif;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** In which form reports are written, and where to. */
final class ReportOutput {

  private enum Format {
    TEXT("text"),
    JSON("json"),
    HTML("html"),
    PROBLEMS("problems"),
    SARIF("sarif"),
    JUNIT("junit");

    private final String word;

    Format(String word) {
      this.word = word;
    }
  }

  @Option(
      names = "--format",
      paramLabel = "text|json|html|problems|sarif|junit",
      descriptionKey = "reportFormat")
  private String format = Format.TEXT.word;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "output")
  private Optional<String> output = Optional.empty();

  /**
   * Checks the form before anything is judged.
   *
   * @throws CommandException if there is no such form, or it cannot be written there
   */
  void check() {
    if (format() == Format.PROBLEMS) {
      output.ifPresent(ProblemsOutput::check);
    }
  }

  /** How many findings of a rule such a form lists unless an option says otherwise. */
  int listed() {
    return format() == Format.PROBLEMS ? ProblemsOutput.LISTED : JudgingOptions.LISTED;
  }

  /**
   * Writes reports: as text one after another, as JSON one object, or an array of several, as
   * problems one list of all, as HTML, SARIF or JUnit XML one file of all.
   */
  void write(CommandContext context, List<Report> reports, boolean several, Shown shown) {
    if (output.isPresent() && format() == Format.PROBLEMS) {
      if (!reports.isEmpty()) {
        new ProblemsOutput(context).write(reports, output.get());
      }
      return;
    }
    if (output.isPresent()) {
      String file = output.get();
      if (!reports.isEmpty()) {
        OutputFile.write(file, out -> write(context, reports, several, shown, true, out));
        context.notice("file.written", "file", file);
      }
      return;
    }
    try {
      write(context, reports, several, shown, false, context.terminal().out());
    } catch (IOException e) {
      throw CommandException.unreadable(
          "file.not-written", "file", "-", "reason", Unopened.reason(e));
    }
  }

  /**
   * What of a report is shown in text.
   *
   * @param draft whether what is missing is kept apart from what is wrong
   * @param allOutcomes whether all outcomes are listed
   */
  record Shown(boolean draft, boolean allOutcomes) {}

  private Format format() {
    return Choice.among("--format", Format.class, it -> it.word).of(format);
  }

  private void write(
      CommandContext context,
      List<Report> reports,
      boolean several,
      Shown shown,
      boolean toFile,
      OutputStream out)
      throws IOException {
    switch (format()) {
      case PROBLEMS -> new ProblemsOutput(context).print(reports);
      case HTML -> HtmlReport.write(reports, context.words().language(), out);
      case SARIF -> Sarif.write(reports, context.words().language(), out);
      case JUNIT -> JunitXml.write(reports, context.words().language(), out);
      case JSON -> writeJson(reports, several, out);
      case TEXT -> writeText(context, reports, shown, toFile, out);
    }
  }

  private static void writeJson(List<Report> reports, boolean several, OutputStream out)
      throws IOException {
    if (several) {
      ReportJson.write(reports, out);
    } else if (!reports.isEmpty()) {
      ReportJson.write(reports.get(0), out);
    }
  }

  private static void writeText(
      CommandContext context, List<Report> reports, Shown shown, boolean toFile, OutputStream out)
      throws IOException {
    List<String> texts = new ArrayList<>();
    for (Report report : reports) {
      texts.add(TextReport.of(report, context.text(toFile, shown.draft(), shown.allOutcomes())));
    }
    out.write(String.join("\n", texts).getBytes(StandardCharsets.UTF_8));
  }
}
