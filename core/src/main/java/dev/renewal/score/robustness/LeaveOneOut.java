package dev.renewal.score.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What becomes of the ranks when one part after the other is left out (逐一剔除).
 *
 * @param nominalRanks the ranks with all parts; 0 for a unit without a defined score
 * @param omissions one for each part, in their order
 */
public record LeaveOneOut(List<Integer> nominalRanks, List<Omission> omissions) {

  /** Copies the lists. */
  public LeaveOneOut {
    nominalRanks = List.copyOf(nominalRanks);
    omissions = List.copyOf(omissions);
  }

  /**
   * The ranks without one part.
   *
   * @param part the part left out, from 0
   * @param shift how far the ranks move; empty if there are no scores without the part
   * @param ranks the ranks; 0 for a unit without a defined score; empty if there are none
   * @param failure why there are no scores; empty if there are
   */
  public record Omission(
      int part, Optional<RankShift> shift, List<Integer> ranks, Optional<String> failure) {

    /** Copies the ranks. */
    public Omission {
      ranks = List.copyOf(ranks);
    }
  }

  /**
   * Leaves out one part after the other.
   *
   * @param nominal the scores with all parts; NaN where undefined
   * @param parts how many parts there are
   * @param without gives the scores without a part, from 0, such as {@link FlatIndex#without}; an
   *     exception counts as a failure of that part
   */
  public static LeaveOneOut of(double[] nominal, int parts, IntFunction<double[]> without) {
    List<Omission> omissions = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      omissions.add(omission(nominal, part, without));
    }
    return new LeaveOneOut(boxed(Places.of(nominal)), omissions);
  }

  private static Omission omission(double[] nominal, int part, IntFunction<double[]> without) {
    double[] scores;
    try {
      scores = without.apply(part);
    } catch (RuntimeException failed) {
      String reason = Objects.toString(failed.getMessage(), failed.getClass().getSimpleName());
      return new Omission(part, Optional.empty(), List.of(), Optional.of(reason));
    }
    return new Omission(
        part,
        Optional.of(RankShift.between(nominal, scores)),
        boxed(Places.of(scores)),
        Optional.empty());
  }

  private static List<Integer> boxed(int[] ranks) {
    return Arrays.stream(ranks).boxed().toList();
  }
}
