package dev.renewal.cli;

import dev.renewal.score.Uncertainty;
import dev.renewal.score.robustness.MonteCarlo;
import dev.renewal.score.robustness.ValueDraw;
import dev.renewal.score.robustness.WeightDraw;
import dev.renewal.standard.ScoreMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is drawn anew in each replicate, how often, and by which seed. */
final class RobustnessOptions {
  private static final int MOST_DRAWS = 1_000_000;

  @Option(
      names = "--weights",
      paramLabel = "noise:SHARE|dirichlet:NUMBER|any",
      descriptionKey = "robustWeights")
  private Optional<String> weights = Optional.empty();

  @Option(
      names = "--errors",
      paramLabel = "relative:SHARE|normal:NUMBER|within:NUMBER",
      descriptionKey = "robustErrors")
  private Optional<String> errors = Optional.empty();

  @Option(
      names = "--normalisers",
      paramLabel = "METHOD",
      split = ",",
      descriptionKey = "robustNormalisers")
  private List<String> normalisers = new ArrayList<>();

  @Option(
      names = "--aggregators",
      paramLabel = "METHOD",
      split = ",",
      descriptionKey = "robustAggregators")
  private List<String> aggregators = new ArrayList<>();

  @Option(names = "--draws", paramLabel = "N", descriptionKey = "robustDraws")
  private int draws = 1_000;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "robustSeed")
  private long seed = 1;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "robustThreads")
  private int threads = 1;

  @Option(names = "--top", paramLabel = "K", descriptionKey = "robustTop")
  private Optional<Integer> top = Optional.empty();

  @Option(names = "--bottom", paramLabel = "K", descriptionKey = "robustBottom")
  private Optional<Integer> bottom = Optional.empty();

  /**
   * What is drawn.
   *
   * @throws CommandException if nothing is, or not as it can be
   */
  Uncertainty uncertainty() {
    Uncertainty uncertainty =
        Uncertainty.none()
            .withNormalisers(normalisers.stream().map(ScoreMethod::of).toList())
            .withAggregators(aggregators.stream().map(ScoreMethod::of).toList());
    if (weights.isPresent()) {
      uncertainty = uncertainty.withWeights(weightDraw(weights.get()));
    }
    if (errors.isPresent()) {
      uncertainty = uncertainty.withErrors(valueDraw(errors.get()));
    }
    return uncertainty;
  }

  private static WeightDraw weightDraw(String text) {
    String[] parts = text.split(":", -1);
    try {
      return switch (parts[0]) {
        case "noise" -> WeightDraw.noise(number(parts));
        case "dirichlet" -> WeightDraw.dirichlet(number(parts));
        case "any" -> any(parts);
        default -> throw new IllegalArgumentException(text);
      };
    } catch (IllegalArgumentException unfit) {
      throw unfit("--weights", text, "noise:25%, dirichlet:50, any");
    }
  }

  private static WeightDraw any(String[] parts) {
    if (parts.length > 1) {
      throw new IllegalArgumentException(parts[1]);
    }
    return WeightDraw.any();
  }

  private static ValueDraw valueDraw(String text) {
    String[] parts = text.split(":", -1);
    try {
      return switch (parts[0]) {
        case "relative" -> ValueDraw.relative(number(parts));
        case "normal" -> ValueDraw.normal(number(parts));
        case "within" -> ValueDraw.within(number(parts));
        default -> throw new IllegalArgumentException(text);
      };
    } catch (IllegalArgumentException unfit) {
      throw unfit("--errors", text, "relative:5%, normal:2, within:1");
    }
  }

  /** The number behind the colon; a share may be a percentage. */
  private static double number(String[] parts) {
    if (parts.length != 2) {
      throw new IllegalArgumentException("one number is needed");
    }
    boolean percent = parts[1].endsWith("%");
    String digits = percent ? parts[1].substring(0, parts[1].length() - 1) : parts[1];
    return Double.parseDouble(digits) / (percent ? 100 : 1);
  }

  private static CommandException unfit(String option, String value, String examples) {
    return CommandException.usage(
        "usage.robust-form", "option", option, "value", value, "examples", examples);
  }

  /**
   * How often is drawn, by which seed, on how many threads.
   *
   * @throws CommandException if a number is out of range
   */
  MonteCarlo simulation() {
    within("--draws", draws, 1, MOST_DRAWS);
    return MonteCarlo.of(seed, draws).onThreads(threads());
  }

  /** How many threads. */
  int threads() {
    within("--threads", threads, 1, 256);
    return threads;
  }

  /** How many replicates. */
  int draws() {
    return draws;
  }

  /** The seed. */
  long seed() {
    return seed;
  }

  /** The first or last so many places whose probability is asked for. */
  Optional<Places> places() {
    if (top.isPresent() && bottom.isPresent()) {
      throw CommandException.usage("usage.robust-top-bottom");
    }
    top.ifPresent(it -> within("--top", it, 1, Integer.MAX_VALUE));
    bottom.ifPresent(it -> within("--bottom", it, 1, Integer.MAX_VALUE));
    return top.map(it -> new Places(it, true)).or(() -> bottom.map(it -> new Places(it, false)));
  }

  /**
   * Some places.
   *
   * @param count how many
   * @param first whether they are the first ones
   */
  record Places(int count, boolean first) {}

  static void within(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw CommandException.usage(
          "usage.robust-range", "option", option, "value", value, "least", least, "most", most);
    }
  }
}
