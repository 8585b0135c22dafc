package dev.renewal.score.robustness;

import dev.renewal.score.method.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The scores and ranks of units in all replicates, and what they say (模拟结果).
 *
 * <p>Ranks count from 1 for the highest score; equals on a grid of 10^-9 share the first of their
 * places. Units and replicates are numbered from 0 in the order given. Shares are those of the
 * replicates that did not fail; in one where a unit has no defined score it has no rank, no grade
 * and beats nobody. Failed replicates are listed, so that nobody takes the others for all.
 */
public final class Draws {

  private final long seed;
  private final List<String> units;
  private final Outcome[] outcomes;
  private final List<Failure> failures;

  Draws(long seed, List<String> units, Outcome[] outcomes) {
    this.seed = seed;
    this.units = List.copyOf(units);
    this.outcomes = outcomes;
    List<Failure> failed = new ArrayList<>();
    for (int number = 0; number < outcomes.length; number++) {
      if (outcomes[number].hasFailed()) {
        failed.add(new Failure(number, outcomes[number].failure));
      }
    }
    this.failures = List.copyOf(failed);
  }

  /** The seed they were drawn with. */
  public long seed() {
    return seed;
  }

  /** The ids of the units. */
  public List<String> units() {
    return units;
  }

  /** How many replicates there are, failed ones included. */
  public int replicates() {
    return outcomes.length;
  }

  /** The replicates that failed. */
  public List<Failure> failures() {
    return failures;
  }

  /** How many replicates gave scores. */
  public int succeeded() {
    return outcomes.length - failures.size();
  }

  /** The score of a unit in a replicate; empty if undefined or the replicate failed. */
  public OptionalDouble score(int unit, int replicate) {
    Outcome outcome = outcomes[replicate];
    return outcome.hasFailed() || outcome.ranks[unit] == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(outcome.scores[unit]);
  }

  /** The rank of a unit in a replicate; empty if undefined or the replicate failed. */
  public OptionalInt rank(int unit, int replicate) {
    int rank = rankOrZero(unit, outcomes[replicate]);
    return rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank);
  }

  private static int rankOrZero(int unit, Outcome outcome) {
    return outcome.hasFailed() ? 0 : outcome.ranks[unit];
  }

  /** How the rank of a unit varies; empty if it never had one. */
  public Optional<Spread> ranks(int unit) {
    return spread(unit, false);
  }

  /** How the score of a unit varies; empty if it never had one. */
  public Optional<Spread> scores(int unit) {
    return spread(unit, true);
  }

  private Optional<Spread> spread(int unit, boolean ofScores) {
    double[] numbers = new double[outcomes.length];
    int defined = 0;
    for (Outcome outcome : outcomes) {
      int rank = rankOrZero(unit, outcome);
      if (rank > 0) {
        numbers[defined++] = ofScores ? outcome.scores[unit] : rank;
      }
    }
    return defined == 0
        ? Optional.empty()
        : Optional.of(Spread.of(Arrays.copyOf(numbers, defined)));
  }

  /** The share of replicates in which a unit has a rank of at most {@code rank}; P(rank ≤ k). */
  public double shareWithin(int unit, int rank) {
    int within = 0;
    for (Outcome outcome : outcomes) {
      int drawn = rankOrZero(unit, outcome);
      within += drawn > 0 && drawn <= rank ? 1 : 0;
    }
    return ofSucceeded(within);
  }

  /**
   * The share of replicates in which the score of a unit falls into each band; P(grade).
   *
   * @param unit the unit
   * @param lowerBounds the lower ends of all bands but the lowest, ascending; a band begins at its
   *     lower end, equality on a grid of 10^-9
   * @return one share for each band, lowest first: one more than there are bounds
   * @throws IllegalArgumentException if the bounds do not ascend
   */
  public Numbers gradeShares(int unit, Numbers lowerBounds) {
    return new Bands(lowerBounds).shares(this, unit);
  }

  /**
   * The share of replicates in which each unit is selected; P(selected).
   *
   * @param selection who is selected by the ranks of a replicate
   */
  public Numbers selectedShares(RankSelection selection) {
    int[] times = new int[units.size()];
    for (Outcome outcome : outcomes) {
      if (!outcome.hasFailed()) {
        boolean[] selected = selection.selected(outcome.ranks.clone());
        for (int unit = 0; unit < times.length; unit++) {
          times[unit] += selected[unit] ? 1 : 0;
        }
      }
    }
    return Numbers.of(Arrays.stream(times).mapToDouble(this::ofSucceeded).toArray());
  }

  /** The share of replicates in which a unit ranks before another; P(i beats j). */
  public double shareBefore(int unit, int other) {
    int before = 0;
    for (Outcome outcome : outcomes) {
      int rank = rankOrZero(unit, outcome);
      int otherRank = rankOrZero(other, outcome);
      before += rank > 0 && (otherRank == 0 || rank < otherRank) ? 1 : 0;
    }
    return ofSucceeded(before);
  }

  /**
   * Whether a unit dominates another: it ranks before it or beside it in every replicate that did
   * not fail, and before it in at least one.
   */
  public boolean dominates(int unit, int other) {
    boolean before = false;
    for (Outcome outcome : outcomes) {
      int rank = rankOrZero(unit, outcome);
      int otherRank = rankOrZero(other, outcome);
      if (otherRank > 0 && (rank == 0 || rank > otherRank)) {
        return false;
      }
      before |= rank > 0 && (otherRank == 0 || rank < otherRank);
    }
    return before;
  }

  private double ofSucceeded(int times) {
    return succeeded() == 0 ? 0 : (double) times / succeeded();
  }

  Outcome outcome(int replicate) {
    return outcomes[replicate];
  }
}
