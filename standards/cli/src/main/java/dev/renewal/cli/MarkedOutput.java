package dev.renewal.cli;

import dev.renewal.finding.Report;
import dev.renewal.sheets.MarkedCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** Where the marked copies of submitted workbooks are written to. */
final class MarkedOutput {

  private static final String XLSX = ".xlsx";

  @Option(names = "--marked", paramLabel = "FILE.xlsx|FOLDER", descriptionKey = "marked")
  private Optional<String> marked = Optional.empty();

  private final Set<String> taken = new HashSet<>();

  /**
   * Checks what can be checked before anything is judged.
   *
   * @param files the submissions
   * @throws CommandException if one of them is no workbook, or several would go to one file
   */
  void check(List<String> files) {
    if (marked.isEmpty()) {
      return;
    }
    for (String file : files) {
      if (!isWorkbook(file)) {
        throw CommandException.usage("usage.marked-input", "file", file);
      }
      if (isWorkbook(marked.get()) && same(file, marked.get())) {
        throw CommandException.usage("usage.marked-itself", "file", file);
      }
    }
    if (files.size() > 1 && isWorkbook(marked.get())) {
      throw CommandException.usage("usage.marked-several", "file", marked.get());
    }
  }

  /**
   * Writes the marked copy of a submission, if it was asked for.
   *
   * @throws CommandException if it cannot be written
   */
  void write(CommandContext context, String file, Report report) {
    if (marked.isEmpty()) {
      return;
    }
    String target = isWorkbook(marked.get()) ? marked.get() : inFolder(context, file);
    OutputFile.write(
        target, out -> MarkedCopy.write(Path.of(file), report, context.words().language(), out));
    context.notice("file.written", "file", target);
  }

  private String inFolder(CommandContext context, String file) {
    String folder = marked.orElse("");
    try {
      Files.createDirectories(Path.of(folder));
    } catch (IOException | InvalidPathException e) {
      throw CommandException.unreadable(
          "file.not-written", "file", folder, "reason", Unopened.reason(e));
    }
    String name = String.valueOf(Path.of(file).getFileName());
    String start =
        name.substring(0, name.length() - XLSX.length()) + "-" + context.words().say("marked.name");
    String free = start;
    for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
      free = start + "-" + number;
    }
    return Path.of(folder).resolve(free + XLSX).toString();
  }

  private static boolean isWorkbook(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(XLSX);
  }

  private static boolean same(String one, String other) {
    try {
      return Path.of(one)
          .toAbsolutePath()
          .normalize()
          .equals(Path.of(other).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
