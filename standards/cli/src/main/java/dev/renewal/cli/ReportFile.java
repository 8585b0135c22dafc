package dev.renewal.cli;

import dev.renewal.finding.Report;

/** Reads a JSON report that {@code validate --format json} wrote. */
final class ReportFile {

  private final Terminal terminal;

  ReportFile(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Reads a report.
   *
   * @throws CommandException if the file cannot be opened, or is no report
   */
  Report read(String name) {
    if (DatasetSources.isSheets(name)) {
      throw CommandException.unreadable("file.no-report", "file", name);
    }
    return JsonFile.read(name, new SubmissionFile(name, terminal).bytes(), Report.class);
  }
}
