package dev.renewal.cli;

import dev.renewal.cli.text.ScoreText;
import dev.renewal.schema.JsonTree;
import dev.renewal.score.ScoreDifference;
import dev.renewal.score.Scoring;
import dev.renewal.score.ScoringJson;
import dev.renewal.score.Stage;
import dev.renewal.score.StageTable;
import dev.renewal.score.UnitScore;
import dev.renewal.text.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores units by a scorecard, and says how each score came about. */
@Command(name = "score", mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

  /** The forms of scores. */
  private enum Form {
    TEXT,
    JSON,
    CSV;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final CommandContext context;

  @Mixin private ScoreOptions options = new ScoreOptions();

  @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "scoreFormat")
  private String format = Form.TEXT.word();

  @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "scoreStage")
  private Optional<String> stage = Optional.empty();

  @Option(names = "--explain", paramLabel = "UNIT", descriptionKey = "scoreExplain")
  private Optional<String> explain = Optional.empty();

  @Option(names = "--against", paramLabel = "UNIT", descriptionKey = "scoreAgainst")
  private Optional<String> against = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "output")
  private Optional<String> output = Optional.empty();

  ScoreCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Form form = Choice.among("--format", Form.class, Form::word).of(format);
    Optional<Stage> wanted =
        stage.map(word -> Choice.among("--stage", Stage.class, Stage::word).of(word));
    if (against.isPresent() && explain.isEmpty()) {
      throw CommandException.usage("usage.against-without-explain");
    }
    if (explain.isPresent() && wanted.isEmpty() && form == Form.CSV) {
      throw CommandException.usage("usage.explain-csv");
    }
    ScoreFiles files = new ScoreFiles(context, options);
    deliver(form, wanted, files.score(), files);
    return ExitStatus.DONE.number();
  }

  private void deliver(Form form, Optional<Stage> wanted, Scoring scoring, ScoreFiles files) {
    ScoreText text = new ScoreText(context.text(output.isPresent(), false, false));
    if (wanted.isPresent()) {
      StageTable table = stage(scoring, wanted.get());
      switch (form) {
        case TEXT -> context.deliver(text.stage(scoring, table), output);
        case JSON -> context.deliver(JsonFile.write(ScoreCsv.plain(table)), output);
        case CSV -> context.deliver(out -> CsvText.write(ScoreCsv.of(table), out), output);
      }
    } else if (explain.isPresent()) {
      context.deliver(explained(form, scoring, files, text), output);
    } else {
      switch (form) {
        case TEXT -> context.deliver(text.scores(scoring), output);
        case JSON -> context.deliver(out -> ScoringJson.write(scoring, out), output);
        case CSV -> context.deliver(out -> CsvText.write(ScoreCsv.of(scoring), out), output);
      }
    }
  }

  /** The table of a stage: of all units, or of those to be explained. */
  private StageTable stage(Scoring scoring, Stage wanted) {
    List<String> ids = new ArrayList<>();
    explain.ifPresent(id -> ids.add(unit(scoring, id).id()));
    against.ifPresent(id -> ids.add(unit(scoring, id).id()));
    StageTable table = scoring.stage(wanted);
    return ids.isEmpty() ? table : table.of(ids);
  }

  private String explained(Form form, Scoring scoring, ScoreFiles files, ScoreText text) {
    UnitScore unit = unit(scoring, explain.orElseThrow());
    Optional<ScoreDifference> difference =
        against
            .map(other -> unit(scoring, other).id())
            .flatMap(other -> scoring.difference(unit.id(), other));
    Optional<ScoreDifference> since =
        files.previous().flatMap(earlier -> scoring.since(earlier, unit.id()));
    if (form == Form.TEXT) {
      return text.explanation(scoring, unit, difference, since);
    }
    Map<String, JsonTree> members =
        new LinkedHashMap<>(ScoringJson.explanation(scoring, unit).members());
    difference.ifPresent(it -> members.put("against", ScoringJson.of(it)));
    since.ifPresent(it -> members.put("since", ScoringJson.of(it)));
    return JsonFile.write(JsonTree.object(members));
  }

  private static UnitScore unit(Scoring scoring, String id) {
    return scoring
        .unit(id)
        .orElseThrow(
            () ->
                CommandException.usage(
                    "usage.unknown-unit",
                    "unit",
                    id,
                    "hint",
                    Choice.hint(NearestName.of(id, ids(scoring)))));
  }

  private static List<String> ids(Scoring scoring) {
    return scoring.units().stream().map(UnitScore::id).toList();
  }
}
