package dev.renewal.pack;

import dev.renewal.pack.internal.MethodKind;
import dev.renewal.pack.internal.Says;
import dev.renewal.pack.internal.SettingType;
import dev.renewal.standard.ScoreMethod;
import dev.renewal.standard.ScoreNode;
import dev.renewal.standard.ScoreRange;
import dev.renewal.standard.Setting;
import java.util.List;
import java.util.Optional;

/** Checks the nodes of a scorecard. */
final class ScoreTreeCheck implements ScoreNode.Cases<Boolean> {
  private static final List<String> MISSING = List.of("redistribute", "zero", "fail");
  private static final List<String> DIRECTIONS = List.of("benefit", "cost");
  private static final List<String> BETWEEN = List.of("bins", "steps");
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
    sizes(node);
    weightless(node);
    node.children().forEach(child -> child.accept(this));
    return true;
  }

  /** A matrix of judgements has a row and a column for each child, points one for each. */
  private void sizes(ScoreNode.Branch node) {
    int children = node.children().size();
    size(node.weights(), "matrix", children * children);
    Optional<List<Setting>> points = Optional.ofNullable(node.weights().options().get("points"));
    if (points.isPresent() && children > 0 && points.get().size() % children != 0) {
      wrongSize(node.weights(), "points", children, points.get().size());
    }
  }

  private void size(ScoreMethod method, String option, int expected) {
    Optional<List<Setting>> values = Optional.ofNullable(method.options().get(option));
    if (values.isPresent() && values.get().size() != expected) {
      wrongSize(method, option, expected, values.get().size());
    }
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
    below(node.normaliser());
    node.range().ifPresent(this::range);
    return true;
  }

  /** Scores between bounds are one more than the bounds, scores at points as many. */
  private void arity(ScoreMethod normaliser) {
    boolean between = normaliser.name().value().filter(BETWEEN::contains).isPresent();
    Optional.ofNullable(normaliser.options().get("bounds"))
        .or(() -> Optional.ofNullable(normaliser.options().get("at")))
        .ifPresent(at -> size(normaliser, "scores", at.size() + (between ? 1 : 0)));
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
