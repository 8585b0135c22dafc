package dev.renewal.cli;

import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** In which form a result that is no report is written, and where to. */
final class ResultOutput {

  private enum Format {
    TEXT("text"),
    JSON("json");

    private final String word;

    Format(String word) {
      this.word = word;
    }
  }

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private String format = Format.TEXT.word;

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

  /** Writes a result: as text, or as JSON of maps, lists and texts. */
  void write(CommandContext context, Supplier<String> text, Supplier<Object> json) {
    context.deliver(format() == Format.JSON ? JsonFile.write(json.get()) : text.get(), output);
  }

  private Format format() {
    return Choice.among("--format", Format.class, it -> it.word).of(format);
  }
}
