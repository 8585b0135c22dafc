package dev.renewal.score.robustness;

import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Scores drawn again and again with other choices (蒙特卡罗模拟).
 *
 * <p>Each replicate has its own stream of random numbers, so that the result is the same for any
 * number of threads.
 *
 * <pre>{@code
 * Draws draws = MonteCarlo.of(20261122, 10_000).onThreads(4).run(unitIds, model);
 * RankSummary first = draws.ranks(0);
 * }</pre>
 */
public final class MonteCarlo {

  private final long seed;
  private final int replicates;
  private final int threads;
  private final IntConsumer progress;

  private MonteCarlo(long seed, int replicates, int threads, IntConsumer progress) {
    this.seed = seed;
    this.replicates = replicates;
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * A number of replicates, on one thread.
   *
   * @param seed the seed; it belongs beside every number that is published
   * @param replicates how many, at least 1
   * @throws IllegalArgumentException if there are none
   */
  public static MonteCarlo of(long seed, int replicates) {
    return new MonteCarlo(seed, atLeastOne("replicates", replicates), 1, done -> {});
  }

  /**
   * The same on several threads.
   *
   * @param threads how many, at least 1
   * @throws IllegalArgumentException if there are none
   */
  public MonteCarlo onThreads(int threads) {
    return new MonteCarlo(seed, replicates, atLeastOne("threads", threads), progress);
  }

  /**
   * The same, telling how many replicates are done; called now and then, one call at a time.
   *
   * @param progress takes the number of replicates done so far
   */
  public MonteCarlo reporting(IntConsumer progress) {
    return new MonteCarlo(seed, replicates, threads, progress);
  }

  /** How many replicates are drawn. */
  public int replicates() {
    return replicates;
  }

  /**
   * Draws the scores.
   *
   * @param units the ids of the units, in the order of the scores
   * @param model gives the scores of a replicate
   * @throws IllegalArgumentException if the model gives more or fewer scores than there are units
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public Draws run(List<String> units, ReplicateModel model) {
    @Nullable Outcome[] outcomes = new Outcome[replicates];
    new Crew(threads)
        .each(
            replicates,
            number ->
                outcomes[number] = Outcome.of(Replicate.of(seed, number), model, units.size()),
            progress);
    Outcome[] drawn = new Outcome[replicates];
    for (int number = 0; number < replicates; number++) {
      drawn[number] = Objects.requireNonNull(outcomes[number]);
    }
    return new Draws(seed, units, drawn);
  }

  private static int atLeastOne(String what, int number) {
    if (number < 1) {
      throw new IllegalArgumentException(what + " must be at least 1: " + number);
    }
    return number;
  }
}
