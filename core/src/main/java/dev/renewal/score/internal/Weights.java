package dev.renewal.score.internal;

import dev.renewal.score.method.AhpWeights;
import dev.renewal.score.method.BudgetWeights;
import dev.renewal.score.method.CriticWeights;
import dev.renewal.score.method.DeviationWeights;
import dev.renewal.score.method.EntropyWeights;
import dev.renewal.score.method.GivenWeights;
import dev.renewal.score.method.Matrix;
import dev.renewal.score.method.RandomIndex;
import dev.renewal.score.method.Weighting;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the weights beneath a group are found, for children in the order of their ids. */
public final class Weights {
  private final String name;
  private final double[] raw;
  private final Optional<Weighting> weighting;
  private final Optional<Function<Matrix, Weighting>> learned;

  private Weights(
      String name,
      double[] raw,
      Optional<Weighting> weighting,
      Optional<Function<Matrix, Weighting>> learned) {
    this.name = name;
    this.raw = raw;
    this.weighting = weighting;
    this.learned = learned;
  }

  static Weights of(Settled method, List<NodeModel> children, List<NodeModel> byId) {
    return switch (method.name()) {
      case "equal" -> fixed(method, GivenWeights.equal(children.size()), children, byId);
      case "ahp" ->
          fixed(
              method,
              AhpWeights.of(matrix(method.numbers("matrix"), children.size()), table(method)),
              children,
              byId);
      case "budget" ->
          fixed(
              method,
              BudgetWeights.of(matrix(method.numbers("points"), children.size())),
              children,
              byId);
      case "entropy" -> learned(method, EntropyWeights::of);
      case "critic" -> learned(method, CriticWeights::of);
      case "standard-deviation" -> learned(method, DeviationWeights::of);
      default -> given(method, byId);
    };
  }

  /** The weights as they are written; those of points are not divided by their sum. */
  private static Weights given(Settled method, List<NodeModel> byId) {
    double[] raw = new double[byId.size()];
    for (int at = 0; at < raw.length; at++) {
      raw[at] = byId.get(at).weight().orElseThrow(Settled.Open::new);
    }
    return new Weights(method.name(), raw, Optional.empty(), Optional.empty());
  }

  private static Weights fixed(
      Settled method, Weighting weighting, List<NodeModel> children, List<NodeModel> byId) {
    double[] raw = new double[byId.size()];
    for (int at = 0; at < raw.length; at++) {
      raw[at] = weighting.weights().get(children.indexOf(byId.get(at)));
    }
    return new Weights(method.name(), raw, Optional.of(weighting), Optional.empty());
  }

  private static Weights learned(Settled method, Function<Matrix, Weighting> learned) {
    return new Weights(method.name(), new double[0], Optional.empty(), Optional.of(learned));
  }

  private static RandomIndex table(Settled method) {
    return method.word("table").equals("saaty-1980")
        ? RandomIndex.SAATY_1980
        : RandomIndex.SAATY_TRAN_2007;
  }

  private static Matrix matrix(List<Double> cells, int columns) {
    double[][] rows = new double[cells.size() / columns][columns];
    for (int at = 0; at < rows.length * columns; at++) {
      rows[at / columns][at % columns] = cells.get(at);
    }
    return Matrix.of(rows);
  }

  /** The name of the method. */
  public String name() {
    return name;
  }

  /** Tells whether the weights come out of the scores of the units. */
  boolean isLearned() {
    return learned.isPresent();
  }

  /** The method with its steps, where it is more than weights written or learned. */
  public Optional<Weighting> weighting() {
    return weighting;
  }

  /** The weights, where they do not come out of the scores. */
  double[] raw() {
    return Arrays.copyOf(raw, raw.length);
  }

  /** The weights that scores give, from the units that have all of them. */
  Weighting learn(Matrix scores) {
    return learned.orElseThrow().apply(scores);
  }
}
