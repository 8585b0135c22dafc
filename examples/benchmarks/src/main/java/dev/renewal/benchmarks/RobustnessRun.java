package dev.renewal.benchmarks;

import dev.renewal.random.RandomStream;
import dev.renewal.score.method.Matrix;
import dev.renewal.score.method.Numbers;
import dev.renewal.score.robustness.Draws;
import dev.renewal.score.robustness.FlatIndex;
import dev.renewal.score.robustness.MonteCarlo;
import dev.renewal.score.robustness.Spread;
import dev.renewal.score.robustness.ValueDraw;
import dev.renewal.score.robustness.WeightDraw;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The scores and ranks of 1,248 communities of 20 indicators in 10,000 replicates with the rank
 * interval of each; seconds a run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class RobustnessRun {
  private static final int UNITS = 1_248;
  private static final int INDICATORS = 20;
  private static final int REPLICATES = 10_000;

  /** How many threads draw. */
  @Param({"1", "2"})
  public int threads = 1;

  private List<String> ids = List.of();
  private FlatIndex weights = index();
  private FlatIndex weightsAndInputs = weights;

  /** Makes up the scores. */
  @Setup
  public void prepare() {
    ids = IntStream.range(0, UNITS).mapToObj(Integer::toString).toList();
    weights = index().withWeights(WeightDraw.noise(0.25));
    weightsAndInputs = weights.withErrors(ValueDraw.normal(2), 0, 100);
  }

  private static FlatIndex index() {
    RandomStream random = RandomStream.of(20261122, 0);
    double[][] rows = new double[UNITS][INDICATORS];
    for (double[] row : rows) {
      Arrays.setAll(row, indicator -> 100 * random.nextDouble());
    }
    double[] equal = new double[INDICATORS];
    Arrays.fill(equal, 1);
    return FlatIndex.of(Matrix.of(rows), Numbers.of(equal));
  }

  /** Weights drawn within a quarter of the given ones. */
  @Benchmark
  public double weights() {
    return spread(weights);
  }

  /** Weights, and a normal error in each of the 25,000 values. */
  @Benchmark
  public double weightsAndInputs() {
    return spread(weightsAndInputs);
  }

  private double spread(FlatIndex index) {
    Draws draws = MonteCarlo.of(20261122, REPLICATES).onThreads(threads).run(ids, index);
    double width = 0;
    for (int unit = 0; unit < UNITS; unit++) {
      Spread ranks = draws.ranks(unit).orElseThrow();
      width += ranks.high() - ranks.low();
    }
    return width;
  }
}
