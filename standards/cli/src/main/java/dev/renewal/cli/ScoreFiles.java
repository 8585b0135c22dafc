package dev.renewal.cli;

import dev.renewal.check.InvalidParameterException;
import dev.renewal.check.InvalidStandardException;
import dev.renewal.check.MissingReferenceDateException;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.pack.InvalidPackException;
import dev.renewal.pack.ScorecardFile;
import dev.renewal.score.IndicatorTable;
import dev.renewal.score.InvalidTableException;
import dev.renewal.score.Scorer;
import dev.renewal.score.Scoring;
import dev.renewal.standard.Scorecard;
import dev.renewal.standard.Standard;
import dev.renewal.text.NearestName;
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
    try {
      Scorer plain = builder().build();
      Scorer.Builder builder = builder();
      options.reference().ifPresent(it -> builder.reference(table(plain, it)));
      options
          .previous()
          .ifPresent(
              it -> {
                previous = Optional.of(scored(plain, it));
                builder.previous(table(plain, it));
              });
      return scored(builder.build(), options.file());
    } catch (InvalidParameterException unfit) {
      throw CommandException.usage("usage.parameter", "problem", unfit.text());
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
    if (isSheets(scorer, file)) {
      return DatasetFiles.reading(() -> scorer.score(new DatasetFiles(context).source(file)));
    }
    byte[] bytes = bytes(file);
    try {
      return isDataset(scorer, bytes)
          ? DatasetFiles.reading(() -> scorer.score(dataset(bytes)))
          : scorer.score(IndicatorTable.read(file, bytes, scorer.scorecard()));
    } catch (InvalidTableException broken) {
      throw broken(file, broken);
    } catch (MissingReferenceDateException missing) {
      throw CommandException.usage("usage.no-date", "file", file);
    }
  }

  private IndicatorTable table(Scorer scorer, String file) {
    if (isSheets(scorer, file)) {
      return DatasetFiles.reading(() -> scorer.table(new DatasetFiles(context).source(file)));
    }
    byte[] bytes = bytes(file);
    try {
      return isDataset(scorer, bytes)
          ? DatasetFiles.reading(() -> scorer.table(dataset(bytes)))
          : IndicatorTable.read(file, bytes, scorer.scorecard());
    } catch (InvalidTableException broken) {
      throw broken(file, broken);
    } catch (MissingReferenceDateException missing) {
      throw CommandException.usage("usage.no-date", "file", file);
    }
  }

  /** A workbook or folder is a dataset; only a scorecard of documents can score one. */
  private static boolean isSheets(Scorer scorer, String file) {
    return scorer.scorecard().unit().isPresent() && DatasetSources.isSheets(file);
  }

  private static dev.renewal.dataset.RecordSource dataset(byte[] bytes) {
    return DatasetReader.of(ReadLimits.DEFAULT).source(bytes);
  }

  private byte[] bytes(String file) {
    return new SubmissionFile(file, context.terminal()).bytes();
  }

  /** A dataset begins with a brace; only a scorecard of documents can score one. */
  private static boolean isDataset(Scorer scorer, byte[] bytes) {
    if (scorer.scorecard().unit().isEmpty()) {
      return false;
    }
    for (byte next : bytes) {
      if (next > ' ') {
        return next == '{';
      }
    }
    return false;
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
