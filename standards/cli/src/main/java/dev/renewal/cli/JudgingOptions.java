package dev.renewal.cli;

import dev.renewal.model.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** By what submissions are judged. */
final class JudgingOptions {

  /** Of a rule, so many findings are listed unless an option says otherwise. */
  static final int LISTED = 100;

  private static final String ALL = "all";

  @Option(names = "--standard", paramLabel = "ID[@VERSION]|FOLDER", descriptionKey = "standard")
  private List<String> standards = new ArrayList<>();

  @Option(names = "--overlay", paramLabel = "FILE", descriptionKey = "overlay")
  private List<String> overlays = new ArrayList<>();

  @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "stage")
  private Optional<String> stage = Optional.empty();

  @Mixin private GivenOptions given = new GivenOptions();

  @Option(names = "--with", paramLabel = "NAME=FILE", descriptionKey = "with")
  private List<String> lookups = new ArrayList<>();

  @Option(names = "--profile", paramLabel = "NAME|FILE", descriptionKey = "profile")
  private List<String> profiles = new ArrayList<>();

  @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "waivers")
  private List<String> waivers = new ArrayList<>();

  @Option(names = "--trust-header-params", descriptionKey = "trustHeaderParams")
  private boolean trustHeaderParameters;

  @Option(names = "--outcomes", paramLabel = ALL, descriptionKey = "outcomes")
  private Optional<String> outcomes = Optional.empty();

  @Option(names = "--max-findings", paramLabel = "N", descriptionKey = "maxFindings")
  private Optional<String> maxFindings = Optional.empty();

  private int listed = LISTED;

  @Option(names = "--draft", descriptionKey = "draft")
  private boolean draft;

  /** The standards named, in their order: ids, versions of ids, folders. */
  List<String> standards() {
    return List.copyOf(standards);
  }

  /**
   * Checks what can be checked before anything is judged.
   *
   * @throws CommandException if an option cannot be understood
   */
  void check() {
    asOf();
    stage();
    allOutcomes();
    maxFindings();
  }

  /** The files of the overlays, in the order given. */
  List<String> overlays() {
    return List.copyOf(overlays);
  }

  /**
   * The stage that goes before those of header and documents.
   *
   * @throws CommandException if there is no such stage
   */
  Optional<Stage> stage() {
    Choice<Stage> stages =
        Choice.among("--stage", Stage.class, it -> it.name().toLowerCase(Locale.ROOT));
    return stage.map(stages::of);
  }

  /**
   * The reference date that goes before the header's.
   *
   * @throws CommandException if it is no date
   */
  Optional<LocalDate> asOf() {
    return given.asOf();
  }

  /**
   * The files of other datasets in which rules look things up, by name.
   *
   * @throws CommandException if one has not the form {@code NAME=FILE}, or a name occurs twice
   */
  Map<String, String> lookups() {
    Map<String, String> files = new TreeMap<>();
    for (String given : lookups) {
      int equals = given.indexOf('=');
      if (equals < 1 || equals == given.length() - 1) {
        throw CommandException.usage("usage.with-form", "given", given);
      }
      if (files.put(given.substring(0, equals), given.substring(equals + 1)) != null) {
        throw CommandException.usage("usage.twice", "option", "--with " + given);
      }
    }
    return files;
  }

  /** The parameters set one by one, {@code PACK:NAME=VALUE}. */
  List<String> parameters() {
    return given.parameters();
  }

  /** The file with parameters. */
  Optional<String> parameterFile() {
    return given.parameterFile();
  }

  /** The assumption profiles named: those of a standard, or files. */
  List<String> profiles() {
    return List.copyOf(profiles);
  }

  /** The files with waivers of the receiving authority. */
  List<String> waivers() {
    return List.copyOf(waivers);
  }

  /** Whether parameters in the header of real data count. */
  boolean trustHeaderParameters() {
    return trustHeaderParameters;
  }

  /** Whether every outcome is listed, also passed ones. */
  boolean allOutcomes() {
    if (outcomes.isPresent() && !outcomes.get().equals(ALL)) {
      throw CommandException.usage(
          "usage.choice",
          "option",
          "--outcomes",
          "value",
          outcomes.get(),
          "hint",
          "",
          "values",
          ALL);
    }
    return outcomes.isPresent();
  }

  /**
   * How many findings of a rule are listed.
   *
   * @throws CommandException if it is no whole number from 0
   */
  int maxFindings() {
    if (maxFindings.isEmpty()) {
      return listed;
    }
    String given = maxFindings.get();
    if (!given.matches("[0-9]{1,9}")) {
      throw CommandException.usage("usage.number", "option", "--max-findings", "value", given);
    }
    return Integer.parseInt(given);
  }

  /** Sets how many findings of a rule are listed where no option says it. */
  void listUnlessGiven(int number) {
    listed = number;
  }

  /** Whether the submission is a draft. */
  boolean draft() {
    return draft;
  }
}
