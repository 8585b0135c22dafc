package dev.renewal.score;

import dev.renewal.score.robustness.ValueDraw;
import dev.renewal.score.robustness.WeightDraw;
import dev.renewal.standard.ScoreMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a scorecard is drawn anew in each replicate (不确定因素): its weights, the values it reads,
 * its normalisers and its aggregators. What is not named stays as it is written.
 *
 * <pre>{@code
 * Uncertainty uncertainty = Uncertainty.none()
 *     .withWeights(WeightDraw.noise(0.25))
 *     .withNormalisers(List.of(ScoreMethod.of("percentile-rank")));
 * }</pre>
 *
 * @param weights how the weights of each group are drawn about those written or found
 * @param errors how each value is drawn about the one given, before it is divided
 * @param normalisers what takes the place of every indicator's normaliser; a replicate takes those
 *     written or one of these, each equally likely
 * @param aggregators what takes the place of every group's aggregator, in the same way
 */
public record Uncertainty(
    Optional<WeightDraw> weights,
    Optional<ValueDraw> errors,
    List<ScoreMethod> normalisers,
    List<ScoreMethod> aggregators) {

  /** Copies the lists. */
  public Uncertainty {
    normalisers = List.copyOf(normalisers);
    aggregators = List.copyOf(aggregators);
  }

  /** Nothing is drawn. */
  public static Uncertainty none() {
    return new Uncertainty(Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  /** The same with other weights in each replicate. */
  public Uncertainty withWeights(WeightDraw draw) {
    return new Uncertainty(Optional.of(draw), errors, normalisers, aggregators);
  }

  /** The same with errors in the values. */
  public Uncertainty withErrors(ValueDraw draw) {
    return new Uncertainty(weights, Optional.of(draw), normalisers, aggregators);
  }

  /** The same with other normalisers in some replicates. */
  public Uncertainty withNormalisers(List<ScoreMethod> alternatives) {
    return new Uncertainty(weights, errors, alternatives, aggregators);
  }

  /** The same with other aggregators in some replicates. */
  public Uncertainty withAggregators(List<ScoreMethod> alternatives) {
    return new Uncertainty(weights, errors, normalisers, alternatives);
  }

  /** What is drawn. */
  public List<Factor> factors() {
    List<Factor> factors = new ArrayList<>();
    if (!normalisers.isEmpty()) {
      factors.add(Factor.NORMALISERS);
    }
    if (!aggregators.isEmpty()) {
      factors.add(Factor.AGGREGATORS);
    }
    if (weights.isPresent()) {
      factors.add(Factor.WEIGHTS);
    }
    if (errors.isPresent()) {
      factors.add(Factor.ERRORS);
    }
    return List.copyOf(factors);
  }

  /** Something that is drawn. */
  public enum Factor {
    /** How values become scores (标准化方法). */
    NORMALISERS,
    /** How scores become one (合成方法). */
    AGGREGATORS,
    /** The weights (权重). */
    WEIGHTS,
    /** The values (输入值). */
    ERRORS
  }
}
