package dev.renewal.score;

import dev.renewal.score.method.Numbers;
import dev.renewal.score.robustness.Draws;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The scores, ranks and grades of units in all replicates (模拟结果). */
public final class RobustnessDraws {
  private final Draws draws;
  private final List<String> grades;
  private final List<Optional<byte[]>> drawn;

  RobustnessDraws(Draws draws, List<String> grades, List<Optional<byte[]>> drawn) {
    this.draws = draws;
    this.grades = List.copyOf(grades);
    this.drawn = List.copyOf(drawn);
  }

  /** The scores and ranks. */
  public Draws draws() {
    return draws;
  }

  /** The codes of the grades, best first. */
  public List<String> grades() {
    return grades;
  }

  /**
   * The share of replicates in which a unit gets each grade, bottom lines and minimums counted;
   * P(grade).
   *
   * @param unit the unit, from 0
   * @return one share for each grade, best first; they add up to less than 1 where it got none
   */
  public Numbers gradeShares(int unit) {
    int[] times = new int[grades.size()];
    for (Optional<byte[]> replicate : drawn) {
      if (replicate.isPresent() && replicate.get()[unit] >= 0) {
        times[replicate.get()[unit]]++;
      }
    }
    int succeeded = Math.max(1, draws.succeeded());
    return Numbers.of(Arrays.stream(times).mapToDouble(it -> (double) it / succeeded).toArray());
  }
}
