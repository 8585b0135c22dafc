package dev.renewal.cli;

import dev.renewal.finding.Report;
import dev.renewal.report.problems.ProblemList;
import dev.renewal.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes what is to be mended: one workbook or CSV file for all submissions, or in a folder one
 * workbook for each reporting unit.
 */
final class ProblemsOutput {

  /** Of a rule, so many are listed unless an option says otherwise. */
  static final int LISTED = 1_000;

  private static final String XLSX = ".xlsx";
  private static final String CSV = ".csv";

  /** What no file system takes in the name of a file. */
  private static final String UNFIT = "[\\p{C}\\\\/:*?\"<>|]";

  private static final int LONGEST_NAME = 60;

  private final CommandContext context;
  private final Language language;

  ProblemsOutput(CommandContext context) {
    this.context = context;
    this.language = context.words().language();
  }

  /** Writes CSV to the terminal. */
  void print(List<Report> reports) throws IOException {
    ProblemList.of(reports, new MergedUnits(context)).writeCsv(context.terminal().out(), language);
    context.terminal().out().flush();
  }

  /**
   * Writes to a file by the end of its name, or into a folder.
   *
   * @throws CommandException if it cannot be written
   */
  void write(List<Report> reports, String output) {
    if (isFile(output)) {
      write(ProblemList.of(reports, new MergedUnits(context)), output);
    } else {
      writeUnits(reports, output);
    }
  }

  /**
   * Checks a name before anything is judged.
   *
   * @throws CommandException if it is neither that of a file we write nor of a folder
   */
  static void check(String output) {
    if (!isFile(output) && !isFolder(output)) {
      throw CommandException.usage("usage.problems-output", "output", output);
    }
  }

  private static boolean isFile(String output) {
    String lower = output.toLowerCase(Locale.ROOT);
    return lower.endsWith(XLSX) || lower.endsWith(CSV);
  }

  private void write(ProblemList list, String file) {
    boolean csv = file.toLowerCase(Locale.ROOT).endsWith(CSV);
    OutputFile.write(file, out -> write(list, csv, out));
    context.notice(
        "problems.written", "file", file, "n", list.entries().size(), "more", more(list));
  }

  private void write(ProblemList list, boolean csv, OutputStream out) throws IOException {
    if (csv) {
      list.writeCsv(out, language);
    } else {
      list.writeXlsx(out, language);
    }
  }

  private String more(ProblemList list) {
    long more = list.unlisted().stream().mapToLong(it -> it.more()).sum();
    return more == 0 ? "" : context.words().say("problems.more", "n", more);
  }

  private void writeUnits(List<Report> reports, String folder) {
    try {
      Files.createDirectories(Path.of(folder));
    } catch (IOException | InvalidPathException e) {
      throw CommandException.unreadable(
          "file.not-written", "file", folder, "reason", Unopened.reason(e));
    }
    Set<String> taken = new HashSet<>();
    for (Map.Entry<String, ProblemList> unit : units(reports).entrySet()) {
      String name = name(unit.getKey(), taken);
      write(unit.getValue(), Path.of(folder).resolve(name).toString());
    }
  }

  private Map<String, ProblemList> units(List<Report> reports) {
    return ProblemList.byUnit(reports, new MergedUnits(context));
  }

  private String name(String unit, Set<String> taken) {
    String clean = unit.replaceAll(UNFIT, "_").strip();
    int points = Math.min(LONGEST_NAME, clean.codePointCount(0, clean.length()));
    String start =
        context.words().say("problems.file")
            + "-"
            + clean.substring(0, clean.offsetByCodePoints(0, points));
    String name = start;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = start + "-" + number;
    }
    return name + XLSX;
  }

  /** An existing folder, or a name that is meant as one: with a slash behind, or without an end. */
  private static boolean isFolder(String output) {
    try {
      Path path = Path.of(output);
      Path last = path.getFileName();
      return Files.isDirectory(path)
          || output.endsWith("/")
          || output.endsWith("\\")
          || (!Files.exists(path) && last != null && !last.toString().contains("."));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
