package dev.renewal.benchmarks;

import dev.renewal.pack.ScorecardFile;
import dev.renewal.random.RandomStream;
import dev.renewal.score.IndicatorTable;
import dev.renewal.score.RobustnessDraws;
import dev.renewal.score.Scorer;
import dev.renewal.score.Scoring;
import dev.renewal.score.Uncertainty;
import dev.renewal.score.robustness.MonteCarlo;
import dev.renewal.score.robustness.WeightDraw;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * 1,248 communities of 20 indicators in 4 groups by a scorecard (denominators, group means,
 * winsorising, smallest and largest value, weighted means, ranks); milliseconds for all of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScoreUnits {
  private static final int UNITS = 1_248;
  private static final int INDICATORS = 20;
  private static final int GROUPS = 4;
  private static final int REPLICATES = 100;

  private final Scorer scorer =
      Scorer.builder(
              ScorecardFile.read("card.json", card().getBytes(StandardCharsets.UTF_8)).standard(),
              "card")
          .build();
  private IndicatorTable table = IndicatorTable.builder().build();

  private static String card() {
    StringBuilder groups = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      StringBuilder leaves = new StringBuilder();
      for (int leaf = group; leaf < INDICATORS; leaf += GROUPS) {
        leaves.append(leaves.isEmpty() ? "" : ",").append("{\"id\": \"x").append(leaf).append('"');
        leaves.append(leaf % 3 == 0 ? ", \"denominator\": \"pop\"" : "").append('}');
      }
      groups.append(groups.isEmpty() ? "" : ",").append("{\"id\": \"g").append(group);
      groups.append("\", \"children\": [").append(leaves).append("]}");
    }
    return "{\"format\": \"renewal-scorecard/1.0\", \"id\": \"card\", \"version\": \"1.0.0\","
        + "\"title\": {\"zh\": \"评分\", \"en\": \"Scores\"}, \"groups\": {\"r\": \"R\"},"
        + "\"defaults\": {\"normaliser\": \"min-max\", \"treatment\": {\"winsorise\": {}},"
        + "\"imputation\": {\"group-mean\": {\"by\": \"r\", \"otherwise\": \"mean\"}}},"
        + "\"tree\": {\"id\": \"index\", \"children\": ["
        + groups
        + "]}}";
  }

  /** Makes up the values. */
  @Setup
  public void prepare() {
    RandomStream random = RandomStream.of(20261122, 0);
    IndicatorTable.Builder builder = IndicatorTable.builder();
    for (int unit = 0; unit < UNITS; unit++) {
      IndicatorTable.Row row = builder.unit("U" + unit).text("R", "R" + unit % 11);
      row.number("pop", 1 + random.nextInt(9_000));
      for (int leaf = 0; leaf < INDICATORS; leaf++) {
        if (random.nextInt(20) > 0) {
          row.number("x" + leaf, StrictMath.exp(random.nextGaussian()));
        }
      }
    }
    table = builder.build();
  }

  /** All scores and ranks. */
  @Benchmark
  public Scoring scores() {
    return scorer.score(table);
  }

  /** The same, with the tree of each unit from the whole down to the values. */
  @Benchmark
  public void scoresExplained(Blackhole hole) {
    Scoring scoring = scorer.score(table);
    scoring.trees((unit, tree) -> hole.consume(tree));
  }

  /** A hundred replicates of all units with other weights. */
  @Benchmark
  public RobustnessDraws replicates() {
    return scorer
        .robustness(table, Uncertainty.none().withWeights(WeightDraw.noise(0.25)))
        .draw(MonteCarlo.of(20261122, REPLICATES));
  }
}
