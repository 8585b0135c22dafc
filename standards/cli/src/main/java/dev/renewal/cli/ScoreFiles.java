package dev.renewal.cli;

import dev.renewal.check.InvalidParameterException;
import dev.renewal.check.InvalidStandardException;
import dev.renewal.check.MissingReferenceDateException;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.pack.InvalidPackException;
import dev.renewal.pack.ScorecardFile;
import dev.renewal.score.IndicatorSource;
import dev.renewal.score.IndicatorTable;
import dev.renewal.score.InvalidTableException;
import dev.renewal.score.Robustness;
import dev.renewal.score.Scorer;
import dev.renewal.score.Scoring;
import dev.renewal.score.Uncertainty;
import dev.renewal.standard.Scorecard;
import dev.renewal.standard.Standard;
import dev.renewal.text.NearestName;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a command of scores names, and scores it. */
final class ScoreFiles {
  private final CommandContext context;
  private final ScoreOptions options;
  private final Standard standard;
  private final String scorecard;
  private Optional<Scoring> previous = Optional.empty();

  /**
   * The files of a command.
   *
   * @throws CommandException if there is no such scorecard, or its file is broken
   */
  ScoreFiles(CommandContext context, ScoreOptions options) {
    this.context = context;
    this.options = options;
    this.standard = standard();
    this.scorecard =
        isFile(options.scorecard()) ? standard.scorecards().get(0).id() : options.scorecard();
  }

  private Standard standard() {
    String name = options.scorecard();
    if (isFile(name)) {
      return alone(name);
    }
    List<Standard> known =
        options
            .standard()
            .map(it -> List.of(context.standards().find(it)))
            .orElseGet(context.standards()::newest);
    return known.stream()
        .filter(it -> it.scorecard(name).isPresent())
        .findFirst()
        .orElseThrow(() -> unknown(name, known));
  }

  private Standard alone(String name) {
    try {
      byte[] bytes = new SubmissionFile(name, context.terminal()).bytes();
      return ScorecardFile.read(name, bytes).standard();
    } catch (InvalidPackException broken) {
      throw CommandException.unreadable(
          "scorecard.broken",
          "file",
          name,
          "n",
          broken.problems().size(),
          "problems",
          KnownStandards.indented(broken.text()));
    }
  }

  private static CommandException unknown(String name, List<Standard> known) {
    List<String> ids = new ArrayList<>();
    known.forEach(it -> it.scorecards().stream().map(Scorecard::id).forEach(ids::add));
    return CommandException.usage(
        "usage.unknown-scorecard",
        "scorecard",
        name,
        "hint",
        Choice.hint(NearestName.of(name, ids)),
        "scorecards",
        String.join(", ", ids));
  }

  private static boolean isFile(String name) {
    try {
      return name.equals("-") || Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException unfit) {
      return false;
    }
  }

  /**
   * The scores.
   *
   * @throws CommandException if something cannot be read or does not fit
   */
  Scoring score() {
    return scored(scorer(), options.file());
  }

  /**
   * What is needed to score the units again and again with other choices.
   *
   * @param uncertainty what is drawn
   * @throws CommandException if something cannot be read or does not fit
   */
  Robustness robustness(Uncertainty uncertainty) {
    Scorer scorer = scorer();
    return scorer.robustness(table(scorer, options.file()), uncertainty);
  }

  /**
   * The scorer, with all that the options say.
   *
   * @throws CommandException if something cannot be read or does not fit
   */
  Scorer scorer() {
    try {
      Scorer plain = builder().build();
      Scorer.Builder builder = builder();
      options.reference().ifPresent(it -> builder.reference(units(plain, it)));
      options
          .previous()
          .ifPresent(
              it -> {
                previous = Optional.of(scored(plain, it));
                builder.previous(table(plain, it));
              });
      return builder.build();
    } catch (InvalidParameterException unfit) {
      throw CommandException.unfit(unfit);
    } catch (InvalidStandardException broken) {
      throw KnownStandards.invalid(broken);
    }
  }

  /** The scores of the period before, where it is named. */
  Optional<Scoring> previous() {
    return previous;
  }

  private Scorer.Builder builder() {
    List<Standard> standards = List.of(standard);
    Scorer.Builder builder =
        Scorer.builder(standard, scorecard)
            .parameters(
                new GivenParameters(standards, context.terminal())
                    .read(options.given().parameterFile(), options.given().parameters()));
    GivenProfiles.read(options.profiles(), standards, context.terminal()).forEach(builder::profile);
    options.given().asOf().ifPresent(builder::asOf);
    return builder;
  }

  private Scoring scored(Scorer scorer, String file) {
    return reading(file, () -> scorer.score(units(scorer, file)));
  }

  private IndicatorTable table(Scorer scorer, String file) {
    return reading(file, () -> IndicatorTable.of(units(scorer, file), scorer.scorecard()));
  }

  /**
   * The units of a file, read from it as often as they are asked for.
   *
   * @throws CommandException if it cannot be opened
   */
  IndicatorSource units(Scorer scorer, String file) {
    if (DatasetSources.isSheets(file)) {
      if (scorer.scorecard().unit().isEmpty()) {
        throw CommandException.unreadable(
            "score.wants-table", "file", file, "scorecard", scorer.scorecard().id());
      }
      return new ToldUnits(scorer.units(new DatasetFiles(context).source(file)), context);
    }
    SubmissionFile given = new SubmissionFile(file, context.terminal());
    boolean rereadable = !given.isStandardInput() && Files.isRegularFile(given.path());
    byte[] bytes = rereadable ? new byte[0] : given.bytes();
    IndicatorTable.Opening opening =
        rereadable
            ? () -> Files.newInputStream(given.path())
            : () -> new ByteArrayInputStream(bytes);
    IndicatorSource units =
        isDataset(scorer, file, opening)
            ? scorer.units(
                rereadable
                    ? DatasetReader.of(ReadLimits.DEFAULT).source(given.path())
                    : DatasetReader.of(ReadLimits.DEFAULT).source(bytes))
            : IndicatorTable.csv(file, opening, scorer.scorecard());
    return new ToldUnits(units, context);
  }

  private static <T> T reading(String file, DatasetFiles.Reading<T> reading) {
    try {
      return DatasetFiles.reading(reading);
    } catch (InvalidTableException broken) {
      throw broken(file, broken);
    } catch (MissingReferenceDateException missing) {
      throw CommandException.usage("usage.no-date", "file", file);
    }
  }

  /** A dataset begins with a brace; only a scorecard of documents can score one. */
  private static boolean isDataset(Scorer scorer, String file, IndicatorTable.Opening opening) {
    boolean begins = beginsWithBrace(file, opening);
    if (begins && scorer.scorecard().unit().isEmpty()) {
      throw CommandException.unreadable(
          "score.wants-table", "file", file, "scorecard", scorer.scorecard().id());
    }
    return begins;
  }

  private static boolean beginsWithBrace(String file, IndicatorTable.Opening opening) {
    return reading(
        file,
        () -> {
          try (InputStream in = new BufferedInputStream(opening.open())) {
            int next = in.read();
            while (next >= 0 && next <= ' ') {
              next = in.read();
            }
            return next == '{';
          }
        });
  }

  private static CommandException broken(String file, InvalidTableException broken) {
    return CommandException.unreadable(
        "score.broken",
        "file",
        file,
        "n",
        broken.problems().size(),
        "problems",
        KnownStandards.indented(broken.text()));
  }
}
