package dev.renewal.score;

import dev.renewal.score.internal.LeafModel;
import dev.renewal.score.internal.Replicates;
import dev.renewal.score.robustness.Draws;
import dev.renewal.score.robustness.LeaveOneOut;
import dev.renewal.score.robustness.MonteCarlo;
import dev.renewal.score.robustness.RankShift;
import dev.renewal.score.robustness.Replicate;
import dev.renewal.score.robustness.SobolAnalysis;
import dev.renewal.score.robustness.SobolDesign;
import dev.renewal.standard.ScoreGrade;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * How far scores, ranks and grades depend on what a scorecard chose (稳健性分析): the whole computation
 * again and again, with other weights, values and methods.
 *
 * <pre>{@code
 * Robustness robustness =
 *     scorer.robustness(table, Uncertainty.none().withWeights(WeightDraw.noise(0.25)));
 * RobustnessDraws drawn = robustness.draw(MonteCarlo.of(20261122, 10_000).onThreads(4));
 * Spread ranks = drawn.draws().ranks(0).orElseThrow();
 * }</pre>
 *
 * <p>The same seed gives the same numbers for any number of threads. Units are numbered from 0 in
 * the order of their ids; a unit that is not ranked has no score in a replicate. Safe for many
 * threads.
 */
public final class Robustness {
  private final Scoring nominal;
  private final Uncertainty uncertainty;
  private final Replicates replicates;
  private final double[] scores;

  Robustness(Scoring nominal, Uncertainty uncertainty, Replicates replicates) {
    this.nominal = nominal;
    this.uncertainty = uncertainty;
    this.replicates = replicates;
    this.scores = replicates.nominal();
  }

  /** The scores without any draw. */
  public Scoring nominal() {
    return nominal;
  }

  /** What is drawn. */
  public Uncertainty uncertainty() {
    return uncertainty;
  }

  /** The ids of the units, sorted. */
  public List<String> units() {
    return replicates.units();
  }

  /** The final scores without any draw, NaN for a unit that is not ranked. */
  public double[] nominalScores() {
    return scores.clone();
  }

  /** The codes of the grades, best first. */
  public List<String> grades() {
    return nominal.scorecard().grades().stream().map(ScoreGrade::code).toList();
  }

  /** The ids of the indicators that can be left out. */
  public List<String> indicators() {
    return replicates.leaves().stream().map(LeafModel::id).toList();
  }

  /**
   * Draws scores, ranks and grades.
   *
   * @param simulation the seed, how many replicates, and on how many threads
   * @return what came out of all replicates
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public RobustnessDraws draw(MonteCarlo simulation) {
    AtomicReferenceArray<Optional<byte[]>> grades =
        new AtomicReferenceArray<>(simulation.replicates());
    Draws draws = simulation.run(units(), replicate -> drawn(replicate, grades));
    List<Optional<byte[]>> drawn =
        IntStream.range(0, simulation.replicates()).mapToObj(grades::get).toList();
    return new RobustnessDraws(draws, grades(), drawn);
  }

  private double[] drawn(Replicate replicate, AtomicReferenceArray<Optional<byte[]>> grades) {
    grades.set(replicate.number(), Optional.empty());
    Replicates.Result result = replicates.draw(replicate.random());
    grades.set(replicate.number(), Optional.of(result.grades()));
    return result.scores();
  }

  /** The ranks without one indicator after the other, its weight going to the others. */
  public LeaveOneOut leaveOneOut() {
    return LeaveOneOut.of(scores, indicators().size(), replicates::without);
  }

  /**
   * Which of the {@linkplain Uncertainty#factors() factors} moves the ranks most: the outcome is
   * the mean distance of the ranks from those without any draw.
   *
   * @param seed the seed
   * @param size how many rows the tables of the design have, at least 2
   * @param threads how many threads
   * @param progress takes the number of replicates done so far
   * @return the outcomes, whose indices stand in the order of the factors
   * @throws IllegalArgumentException if nothing is drawn, or sizes do not fit
   */
  public SobolAnalysis sobol(long seed, int size, int threads, IntConsumer progress) {
    List<Uncertainty.Factor> factors = uncertainty.factors();
    SobolDesign design = new SobolDesign(seed, factors.size(), size);
    return SobolAnalysis.of(
        design,
        threads,
        inputs -> {
          Map<Uncertainty.Factor, Double> chosen = new EnumMap<>(Uncertainty.Factor.class);
          for (int at = 0; at < inputs.length; at++) {
            chosen.put(factors.get(at), inputs[at]);
          }
          double[] drawn = replicates.chosen(seed, chosen).scores();
          return RankShift.between(scores, drawn).mean().orElseThrow();
        },
        progress);
  }
}
