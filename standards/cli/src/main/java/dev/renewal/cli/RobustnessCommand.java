package dev.renewal.cli;

import dev.renewal.check.InvalidParameterException;
import dev.renewal.cli.text.RobustnessText;
import dev.renewal.cli.text.TextOptions;
import dev.renewal.score.InvalidTableException;
import dev.renewal.score.Robustness;
import dev.renewal.score.RobustnessDraws;
import dev.renewal.score.robustness.DrawsCsv;
import dev.renewal.score.robustness.IntervalChart;
import dev.renewal.score.robustness.SobolAnalysis;
import dev.renewal.text.PlainFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how far scores, ranks and grades depend on what a scorecard chose. */
@Command(name = "robustness", mixinStandardHelpOptions = true)
final class RobustnessCommand implements Callable<Integer> {

  /** The forms of the result. */
  private enum Form {
    TEXT,
    JSON,
    CSV,
    SVG
  }

  /** What is given out. */
  private enum Table {
    SUMMARY,
    RANKS,
    SCORES,
    LEAVE_ONE_OUT,
    SOBOL;

    boolean isDrawn() {
      return this != LEAVE_ONE_OUT && this != SOBOL;
    }
  }

  private final CommandContext context;

  @Mixin private ScoreOptions files = new ScoreOptions();

  @Mixin private RobustnessOptions options = new RobustnessOptions();

  @Option(
      names = "--table",
      paramLabel = "summary|ranks|scores|leave-one-out|sobol",
      descriptionKey = "robustTable")
  private String table = Choice.word(Table.SUMMARY);

  @Option(names = "--format", paramLabel = "text|json|csv|svg", descriptionKey = "robustFormat")
  private String format = Choice.word(Form.TEXT);

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "output")
  private Optional<String> output = Optional.empty();

  RobustnessCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Form form = Choice.constant("--format", Form.class, format);
    Table wanted = Choice.constant("--table", Table.class, table);
    options.simulation();
    options.places();
    check(form, wanted);
    Robustness robustness = prepared();
    if (wanted == Table.LEAVE_ONE_OUT) {
      LeaveOneOutForms forms = new LeaveOneOutForms(robustness, robustness.leaveOneOut());
      deliver(form, forms::rows, () -> RobustnessText.of(text(), robustness, forms.rows()));
    } else if (wanted == Table.SOBOL) {
      SobolForms forms = new SobolForms(robustness, sobol(robustness));
      deliver(form, forms::rows, () -> RobustnessText.of(text(), robustness, forms.rows()));
    } else {
      drawn(form, wanted, robustness, draws(robustness));
    }
    return ExitStatus.DONE.number();
  }

  private void check(Form form, Table wanted) {
    if (wanted != Table.LEAVE_ONE_OUT && options.uncertainty().factors().isEmpty()) {
      throw CommandException.usage("usage.robust-nothing");
    }
    if (form == Form.SVG && !wanted.isDrawn()) {
      throw CommandException.usage("usage.robust-svg", "table", Choice.word(wanted));
    }
    boolean everyDraw = wanted == Table.RANKS || wanted == Table.SCORES;
    if (everyDraw && (form == Form.TEXT || form == Form.JSON)) {
      throw CommandException.usage("usage.robust-every-draw", "table", Choice.word(wanted));
    }
  }

  private Robustness prepared() {
    ScoreFiles given = new ScoreFiles(context, files);
    try {
      return given.robustness(options.uncertainty());
    } catch (InvalidParameterException unfit) {
      throw CommandException.unfit(unfit);
    } catch (InvalidTableException unfit) {
      throw CommandException.usage("usage.robust-method", "problem", unfit.text());
    } catch (IllegalArgumentException unfit) {
      throw CommandException.usage(
          "usage.robust-method", "problem", String.valueOf(unfit.getMessage()));
    }
  }

  private RobustnessDraws draws(Robustness robustness) {
    return robustness.draw(options.simulation().reporting(progress(options.draws())));
  }

  private SobolAnalysis sobol(Robustness robustness) {
    RobustnessOptions.within("--draws", options.draws(), 2, 1_000_000);
    int replicates = options.draws() * (robustness.uncertainty().factors().size() + 2);
    return robustness.sobol(
        options.seed(), options.draws(), options.threads(), progress(replicates));
  }

  /** Tells every tenth part of long work. */
  private IntConsumer progress(int all) {
    int step = Math.max(1_000, all / 10);
    return done -> {
      if (done % step == 0 && done < all) {
        context.notice(
            "robust.progress", "n", PlainFormat.grouped(done), "all", PlainFormat.grouped(all));
      }
    };
  }

  private void drawn(Form form, Table wanted, Robustness robustness, RobustnessDraws drawn) {
    RobustnessForms forms = new RobustnessForms(robustness, drawn, options.places());
    if (form == Form.SVG) {
      context.deliver(chart(wanted, robustness, drawn), output);
    } else if (wanted == Table.SUMMARY) {
      switch (form) {
        case JSON -> context.deliver(JsonFile.write(forms.json()), output);
        case CSV -> context.deliver(out -> CsvText.write(forms.rows(), out), output);
        default ->
            context.deliver(RobustnessText.of(text(), robustness, drawn, forms.table()), output);
      }
    } else {
      DrawsCsv csv = DrawsCsv.of(drawn.draws());
      context.deliver(
          out -> {
            if (wanted == Table.RANKS) {
              csv.writeRanks(out);
            } else {
              csv.writeScores(out);
            }
          },
          output);
    }
  }

  private TextOptions text() {
    return context.text(output.isPresent(), false, false);
  }

  private String chart(Table wanted, Robustness robustness, RobustnessDraws drawn) {
    Map<String, String> names =
        robustness.nominal().units().stream()
            .collect(
                Collectors.toMap(
                    it -> it.id(), it -> it.name().map(n -> it.id() + " " + n).orElse(it.id())));
    double[] nominal = robustness.nominalScores();
    IntervalChart chart =
        wanted == Table.SCORES
            ? IntervalChart.ofScores(drawn.draws(), nominal, id -> names.getOrDefault(id, id))
            : IntervalChart.ofRanks(drawn.draws(), nominal, id -> names.getOrDefault(id, id));
    return chart.svg(context.words().language());
  }

  private void deliver(Form form, Supplier<List<List<String>>> rows, Supplier<String> text) {
    switch (form) {
      case JSON -> context.deliver(JsonFile.write(RobustnessForms.plain(rows.get())), output);
      case CSV -> context.deliver(out -> CsvText.write(rows.get(), out), output);
      default -> context.deliver(text.get(), output);
    }
  }
}
