package dev.renewal.score.method;

import dev.renewal.score.method.UnfitInputException.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Alternatives by compromise (VIKOR 折衷排序法; Opricovic and Tzeng 2004).
 *
 * <p>With the best f⁺ and worst f⁻ of each criterion and weights of sum 1, {@code g = w·(f⁺ - f) /
 * (f⁺ - f⁻)}; {@code S = Σg}, {@code R = max g}, {@code Q = v·(S - S⁺) / (S⁻ - S⁺) + (1 - v)·(R -
 * R⁺) / (R⁻ - R⁺)}, where S⁺, R⁺ are the least and S⁻, R⁻ the greatest. Less is better. A quotient
 * with a zero below is 0: what does not differ does not separate.
 *
 * <p>The compromise is the alternative of least Q if its lead over the next is at least {@code 1 /
 * (J - 1)} for J alternatives (advantage) and it is also best by S or by R (stability). Without
 * stability alone, the next ones belong to it too; without advantage, all whose Q lies nearer than
 * that. Numbers nearer than half of 10^-9 are equal.
 *
 * @param best f⁺
 * @param worst f⁻
 * @param groupUtility S of each alternative
 * @param regret R of each alternative
 * @param strategyWeight v
 * @param index Q of each alternative
 * @param hasAdvantage whether the lead is large enough
 * @param isStable whether the best by Q is also best by S or R
 * @param compromise the rows of the compromise, in their order
 * @param notes the criteria that separate nothing
 */
public record Vikor(
    Numbers best,
    Numbers worst,
    Numbers groupUtility,
    Numbers regret,
    double strategyWeight,
    Numbers index,
    boolean hasAdvantage,
    boolean isStable,
    List<Integer> compromise,
    List<MethodNote> notes) {

  private static final double EQUAL = 0.5e-9;

  /** Copies the lists. */
  public Vikor {
    compromise = List.copyOf(compromise);
    notes = List.copyOf(notes);
  }

  /** The compromise by consensus, {@code v = 0.5}. */
  public static Vikor of(DecisionMatrix decision) {
    return of(decision, 0.5);
  }

  /**
   * The compromise of alternatives.
   *
   * @param decision the alternatives
   * @param strategyWeight v, the weight of the majority of criteria against the worst single one,
   *     from 0 to 1
   * @throws UnfitInputException if v is not from 0 to 1
   */
  public static Vikor of(DecisionMatrix decision, double strategyWeight) {
    if (!(strategyWeight >= 0 && strategyWeight <= 1)) {
      throw UnfitInputException.of(Reason.OPTION, "v = " + strategyWeight);
    }
    Extremes extremes = Extremes.of(decision.values(), decision);
    double[] utility = new double[decision.alternatives()];
    double[] regret = new double[decision.alternatives()];
    for (int row = 0; row < utility.length; row++) {
      double[] gaps = gaps(decision, extremes, row);
      utility[row] = CompensatedSum.of(gaps);
      regret[row] = Arrays.stream(gaps).max().orElseThrow();
    }
    double[] index = new double[utility.length];
    for (int row = 0; row < index.length; row++) {
      index[row] = strategyWeight * place(utility, row) + (1 - strategyWeight) * place(regret, row);
    }
    return decided(decision, extremes, utility, regret, strategyWeight, index);
  }

  private static double[] gaps(DecisionMatrix decision, Extremes extremes, int row) {
    double[] shares = decision.shares();
    double[] gaps = new double[shares.length];
    for (int criterion = 0; criterion < gaps.length; criterion++) {
      double range = extremes.best().get(criterion) - extremes.worst().get(criterion);
      double gap = extremes.best().get(criterion) - decision.values().get(row, criterion);
      gaps[criterion] = range == 0 ? 0 : shares[criterion] * (gap / range);
    }
    return gaps;
  }

  /** Where a number lies between the least, 0, and the greatest, 1; 0 if all are equal. */
  private static double place(double[] numbers, int row) {
    double least = Arrays.stream(numbers).min().orElseThrow();
    double range = Arrays.stream(numbers).max().orElseThrow() - least;
    return range < EQUAL ? 0 : (numbers[row] - least) / range;
  }

  private static Vikor decided(
      DecisionMatrix decision,
      Extremes extremes,
      double[] utility,
      double[] regret,
      double strategyWeight,
      double[] index) {
    double least = Arrays.stream(index).min().orElseThrow();
    double enough = index.length == 1 ? 0 : 1.0 / (index.length - 1);
    List<Integer> first = rowsWithin(index, least + EQUAL);
    double next =
        Arrays.stream(index).filter(q -> q > least + EQUAL).min().orElse(Double.MAX_VALUE);
    boolean advantage = index.length == 1 || (first.size() == 1 && next - least >= enough - EQUAL);
    boolean stable = first.stream().anyMatch(row -> isLeast(utility, row) || isLeast(regret, row));
    List<Integer> compromise =
        !advantage
            ? rowsWithin(index, least + enough - EQUAL)
            : stable ? first : rowsWithin(index, next + EQUAL);
    return new Vikor(
        extremes.best(),
        extremes.worst(),
        Numbers.of(utility),
        Numbers.of(regret),
        strategyWeight,
        Numbers.of(index),
        advantage,
        stable,
        compromise,
        Topsis.constantCriteria(decision));
  }

  private static List<Integer> rowsWithin(double[] index, double most) {
    return IntStream.range(0, index.length).filter(row -> index[row] <= most).boxed().toList();
  }

  private static boolean isLeast(double[] numbers, int row) {
    return numbers[row] <= Arrays.stream(numbers).min().orElseThrow() + EQUAL;
  }
}
