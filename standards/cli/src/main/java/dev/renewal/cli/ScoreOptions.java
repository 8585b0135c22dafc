package dev.renewal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is scored by what: the options of commands that begin with scores. */
final class ScoreOptions {
  @Parameters(index = "0", arity = "1", paramLabel = "FILE", descriptionKey = "scoreFile")
  private String file = "";

  @Option(
      names = "--scorecard",
      required = true,
      paramLabel = "ID|FILE",
      descriptionKey = "scorecard")
  private String scorecard = "";

  @Option(
      names = "--standard",
      paramLabel = "ID[@VERSION]|FOLDER",
      descriptionKey = "scoreStandard")
  private Optional<String> standard = Optional.empty();

  @Option(names = "--profile", paramLabel = "NAME|FILE", descriptionKey = "profile")
  private List<String> profiles = new ArrayList<>();

  @Option(names = "--reference", paramLabel = "FILE", descriptionKey = "scoreReference")
  private Optional<String> reference = Optional.empty();

  @Option(names = "--previous", paramLabel = "FILE", descriptionKey = "scorePrevious")
  private Optional<String> previous = Optional.empty();

  @Mixin private GivenOptions given = new GivenOptions();

  /** The file with the units. */
  String file() {
    return file;
  }

  /** The id or file of the scorecard. */
  String scorecard() {
    return scorecard;
  }

  /** The standard the scorecard stands in, where it is named. */
  Optional<String> standard() {
    return standard;
  }

  /** The assumption profiles. */
  List<String> profiles() {
    return List.copyOf(profiles);
  }

  /** The file with the reference units. */
  Optional<String> reference() {
    return reference;
  }

  /** The file with the units of the period before. */
  Optional<String> previous() {
    return previous;
  }

  /** Parameters and date. */
  GivenOptions given() {
    return given;
  }
}
