package dev.renewal.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a caller gives beside a submission: the reference date, and what sources leave open. */
final class GivenOptions {

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
  private Optional<String> asOf = Optional.empty();

  @Option(names = "--param", paramLabel = "PACK:NAME=VALUE", descriptionKey = "param")
  private List<String> parameters = new ArrayList<>();

  @Option(names = "--params", paramLabel = "FILE", descriptionKey = "params")
  private Optional<String> parameterFile = Optional.empty();

  /**
   * The reference date that goes before the header's.
   *
   * @throws CommandException if it is no date
   */
  Optional<LocalDate> asOf() {
    return asOf.map(
        text -> {
          try {
            return LocalDate.parse(text);
          } catch (DateTimeParseException e) {
            throw CommandException.usage("usage.date", "option", "--as-of", "value", text);
          }
        });
  }

  /** The parameters set one by one, {@code PACK:NAME=VALUE}. */
  List<String> parameters() {
    return List.copyOf(parameters);
  }

  /** The file with parameters. */
  Optional<String> parameterFile() {
    return parameterFile;
  }
}
