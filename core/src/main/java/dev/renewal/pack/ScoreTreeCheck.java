package dev.renewal.pack;

import dev.renewal.pack.internal.MethodKind;
import dev.renewal.pack.internal.Says;
import dev.renewal.pack.internal.SettingType;
import dev.renewal.score.method.AhpWeights;
import dev.renewal.score.method.Matrix;
import dev.renewal.score.method.RandomIndex;
import dev.renewal.score.method.UnfitInputException;
import dev.renewal.standard.ScoreMethod;
import dev.renewal.standard.ScoreNode;
import dev.renewal.standard.ScoreRange;
import dev.renewal.standard.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the nodes of a scorecard. */
final class ScoreTreeCheck implements ScoreNode.Cases<Boolean> {
  private static final List<String> MISSING = List.of("redistribute", "zero", "fail");
  private static final List<String> DIRECTIONS = List.of("benefit", "cost");
  private static final List<String> BETWEEN = List.of("bounds", "shares");
  private static final String GIVEN = "given";

  private final ScoreSettings settings;
  private final Problems problems;

  ScoreTreeCheck(ScoreSettings settings, Problems problems) {
    this.settings = settings;
    this.problems = problems;
  }

  @Override
  public Boolean branch(ScoreNode.Branch node) {
    settings.number(node.weight(), SettingType.NOT_NEGATIVE);
    settings.method(node.aggregator(), MethodKind.AGGREGATOR);
    settings.method(node.weights(), MethodKind.WEIGHTS);
    settings.word(node.missing(), MISSING);
    settings.number(node.minimumShare(), SettingType.SHARE);
    if (node.children().isEmpty()) {
      problems.add(settings.at(node), Says.text("score.no-children", "id", node.id()));
    }
    overValues(node);
    if (sizes(node)) {
      reciprocal(node);
    }
    weightless(node);
    node.children().forEach(child -> child.accept(this));
    return true;
  }

  /** Values are those of indicators; a group beneath has none. */
  private void overValues(ScoreNode.Branch node) {
    boolean values = isWord(node.aggregator(), "over", "values");
    if (values && !node.children().stream().allMatch(ScoreNode.Leaf.class::isInstance)) {
      problems.add(settings.at(node.aggregator()), Says.text("score.over-values", "id", node.id()));
    }
  }

  /** A matrix of judgements has a row and a column for each child, points one for each. */
  private boolean sizes(ScoreNode.Branch node) {
    int children = node.children().size();
    boolean fits = size(node.weights(), "matrix", children * children);
    Optional<List<Setting>> points = Optional.ofNullable(node.weights().options().get("points"));
    if (points.isPresent() && children > 0 && points.get().size() % children != 0) {
      wrongSize(node.weights(), "points", children, points.get().size());
    }
    return fits;
  }

  /** Judgements are the reciprocals of their opposites. */
  private void reciprocal(ScoreNode.Branch node) {
    List<Setting> cells = node.weights().options().getOrDefault("matrix", List.of());
    List<Double> numbers =
        cells.stream()
            .flatMap(cell -> cell.value().flatMap(SettingType.POSITIVE::read).stream())
            .toList();
    int size = node.children().size();
    if (cells.isEmpty() || numbers.size() < cells.size()) {
      return;
    }
    double[][] rows = new double[size][size];
    for (int at = 0; at < numbers.size(); at++) {
      rows[at / size][at % size] = numbers.get(at);
    }
    try {
      AhpWeights.of(Matrix.of(rows), RandomIndex.SAATY_1980);
    } catch (UnfitInputException unfit) {
      problems.add(settings.at(node.weights()), unfit.text());
    }
  }

  private boolean size(ScoreMethod method, String option, int expected) {
    Optional<List<Setting>> values = Optional.ofNullable(method.options().get(option));
    if (values.isPresent() && values.get().size() != expected) {
      wrongSize(method, option, expected, values.get().size());
      return false;
    }
    return true;
  }

  private void wrongSize(ScoreMethod method, String option, int expected, int found) {
    problems.add(
        settings.at(method),
        Says.text("score.size", "name", option, "expected", expected, "found", found));
  }

  /** Weights that add up to nothing weigh nothing. */
  private void weightless(ScoreNode.Branch node) {
    boolean given = node.weights().name().value().filter(GIVEN::equals).isPresent();
    boolean allZero =
        node.children().stream()
            .allMatch(
                child ->
                    child
                        .weight()
                        .value()
                        .flatMap(SettingType.NOT_NEGATIVE::read)
                        .filter(it -> it == 0)
                        .isPresent());
    if (given && allZero && !node.children().isEmpty()) {
      problems.add(settings.at(node), Says.text("score.weightless", "id", node.id()));
    }
  }

  @Override
  public Boolean leaf(ScoreNode.Leaf node) {
    settings.number(node.weight(), SettingType.NOT_NEGATIVE);
    settings.word(node.direction(), DIRECTIONS);
    node.denominator().ifPresent(it -> settings.number(it.per(), SettingType.POSITIVE));
    settings.method(node.imputation(), MethodKind.IMPUTATION);
    settings.method(node.treatment(), MethodKind.TREATMENT);
    settings.method(node.normaliser(), MethodKind.NORMALISER);
    arity(node.normaliser());
    full(node.normaliser());
    below(node.normaliser());
    node.range().ifPresent(this::range);
    return true;
  }

  /** Scores between bounds are one more than the bounds, scores at points as many. */
  private void arity(ScoreMethod normaliser) {
    Map<String, List<Setting>> options = normaliser.options();
    for (String name : BETWEEN) {
      Optional.ofNullable(options.get(name))
          .ifPresent(bounds -> size(normaliser, "scores", bounds.size() + 1));
    }
    Optional.ofNullable(options.get("at")).ifPresent(at -> size(normaliser, "scores", at.size()));
  }

  /** Full marks for equal units need a range that says what is full. */
  private void full(ScoreMethod normaliser) {
    boolean z = normaliser.name().value().filter("z"::equals).isPresent();
    boolean full = isWord(normaliser, "zeroRange", "full");
    if (z && full && !isWord(normaliser, "limits", "range")) {
      problems.add(settings.at(normaliser), Says.text("score.full-needs-limits"));
    }
  }

  private static boolean isWord(ScoreMethod method, String option, String word) {
    return method.option(option).flatMap(Setting::value).filter(word::equals).isPresent();
  }

  private void below(ScoreMethod normaliser) {
    Optional<Double> low = end(normaliser, "low");
    Optional<Double> high = end(normaliser, "high");
    if (low.isPresent() && high.isPresent() && low.get() >= high.get()) {
      problems.add(settings.at(normaliser), Says.text("score.below", "low", "low", "high", "high"));
    }
  }

  private static Optional<Double> end(ScoreMethod method, String name) {
    return method.option(name).flatMap(Setting::value).flatMap(SettingType.NUMBER::read);
  }

  /** Checks that a range leads upwards. */
  void range(ScoreRange range) {
    Optional<Double> worst = settings.number(range.worst(), SettingType.NUMBER);
    Optional<Double> best = settings.number(range.best(), SettingType.NUMBER);
    if (worst.isPresent() && best.isPresent() && worst.get() >= best.get()) {
      problems.add(
          settings.at(range), Says.text("score.below", "low", worst.get(), "high", best.get()));
    }
  }
}
