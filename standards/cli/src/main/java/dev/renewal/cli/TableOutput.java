package dev.renewal.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** In which form a table of results is written, and where to. */
final class TableOutput {

  private enum Format {
    TEXT,
    JSON,
    CSV
  }

  @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "tableFormat")
  private String format = Choice.word(Format.TEXT);

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "output")
  private Optional<String> output = Optional.empty();

  /**
   * Checks the form before anything is done.
   *
   * @throws CommandException if there is no such form
   */
  void check() {
    format();
  }

  /** Whether the result goes to a file. */
  boolean isToFile() {
    return output.isPresent();
  }

  /**
   * Writes a result.
   *
   * @param text the result for people
   * @param json the result as maps, lists and texts
   * @param rows the result as rows, the names of the columns first
   */
  void write(
      CommandContext context,
      Supplier<String> text,
      Supplier<Object> json,
      Supplier<List<List<String>>> rows) {
    String result =
        switch (format()) {
          case TEXT -> text.get();
          case JSON -> JsonFile.write(json.get());
          case CSV -> CsvText.of(rows.get());
        };
    context.deliver(result, output);
  }

  private Format format() {
    return Choice.constant("--format", Format.class, format);
  }
}
