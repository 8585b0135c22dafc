package dev.renewal.benchmarks;

import dev.renewal.allocation.Allocation;
import dev.renewal.allocation.Award;
import dev.renewal.allocation.Claim;
import dev.renewal.allocation.Fen;
import dev.renewal.allocation.ProportionalDivision;
import dev.renewal.quantity.Money;
import dev.renewal.ranking.Criterion;
import dev.renewal.ranking.RankOrder;
import dev.renewal.ranking.Ranking;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A pool over 100,000 recipients, and a ranking of as many; milliseconds each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DivideAndRank {
  private static final int RECIPIENTS = 100_000;
  private static final int DIFFERENT = 9_973;

  private final long pool = Fen.of(Money.parse("4.74亿元"));
  private final List<Claim> claims =
      IntStream.range(0, RECIPIENTS)
          .mapToObj(
              i ->
                  Claim.of("R%06d".formatted(i), BigDecimal.valueOf(i % DIFFERENT, 1))
                      .within(i % 3 * 1000L, Optional.of(600_000L + i)))
          .toList();
  private final RankOrder<Integer> order =
      RankOrder.by(
          String::valueOf,
          Criterion.<Integer>highest(
              "index", Criterion.computed(i -> OptionalDouble.of(i % DIFFERENT / 7.0))));
  private final List<Integer> units = IntStream.range(0, RECIPIENTS).boxed().toList();

  /** By weight, within floors and caps. */
  @Benchmark
  public Allocation division() {
    return ProportionalDivision.of(pool, claims, Optional.empty());
  }

  /** The same, with the explanation of each award. */
  @Benchmark
  public void divisionExplained(Blackhole hole) {
    for (Award award : division().awards()) {
      hole.consume(award.explanation());
    }
  }

  /** A ranking with ties. */
  @Benchmark
  public Ranking<Integer> ranking() {
    return order.rank(units);
  }
}
