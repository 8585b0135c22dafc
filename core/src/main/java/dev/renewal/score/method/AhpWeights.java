package dev.renewal.score.method;

import dev.renewal.score.method.MethodNote.Kind;
import dev.renewal.score.method.UnfitInputException.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Weights from judgements in pairs (层次分析法 AHP; Saaty 1980): the principal eigenvector of a matrix
 * in which {@code a[i][j]} says how many times as important i is as j.
 *
 * <p>{@code CI = (λ - n) / (n - 1)}, {@code CR = CI / RI}; both are 0 for n ≤ 2. A ratio above
 * {@value #LIMIT} is noted, with the judgements that contradict the weights most.
 *
 * @param judgements the matrix
 * @param weights the weights with sum 1
 * @param eigenvalue λ, the principal eigenvalue; n when no judgement contradicts another
 * @param consistencyIndex CI
 * @param table where RI was taken from
 * @param consistencyRatio CR
 * @param mostInconsistent up to three judgements, the most contradictory first; empty if CR is
 *     within the limit
 */
public record AhpWeights(
    Matrix judgements,
    Numbers weights,
    double eigenvalue,
    double consistencyIndex,
    RandomIndex table,
    double consistencyRatio,
    List<Judgement> mostInconsistent)
    implements Weighting {

  /** The consistency ratio up to which judgements are taken as consistent enough. */
  public static final double LIMIT = 0.10;

  private static final double TOLERANCE = 1e-9;
  private static final int MOST_LISTED = 3;

  /** Copies the judgements. */
  public AhpWeights {
    mostInconsistent = List.copyOf(mostInconsistent);
  }

  /**
   * A judgement beside what the weights say.
   *
   * @param first the thing that was compared, from 0
   * @param second the thing it was compared with, from 0
   * @param judged how many times as important it was judged
   * @param implied the quotient of their weights
   */
  public record Judgement(int first, int second, double judged, double implied) {

    /** How many times too large the judgement is, or too small, whichever is more; at least 1. */
    public double distance() {
      return StrictMath.max(judged / implied, implied / judged);
    }
  }

  /**
   * The weights of a full matrix.
   *
   * @param judgements a square of positive numbers, {@code a[i][j] · a[j][i] = 1} to 10^-9, so that
   *     1/3 is given as such and not as 0.333
   * @param table the table of random indices
   * @throws UnfitInputException if the matrix is empty or not square, a judgement is missing, not
   *     positive or not reciprocal, or the table does not cover so many things
   */
  public static AhpWeights of(Matrix judgements, RandomIndex table) {
    check(judgements.complete(), table);
    int count = judgements.rows();
    PrincipalVector vector = PrincipalVector.of(judgements);
    double index = count <= 2 ? 0 : StrictMath.max(0, (vector.value() - count) / (count - 1));
    double ratio = count <= 2 ? 0 : index / table.of(count);
    List<Judgement> worst =
        ratio > LIMIT ? mostInconsistent(judgements, vector.weights()) : List.of();
    return new AhpWeights(judgements, vector.weights(), vector.value(), index, table, ratio, worst);
  }

  /**
   * The weights of the judgements above the diagonal, row by row: for three things 1-2, 1-3, 2-3.
   * The others are their reciprocals.
   *
   * @param judgements 1, 3, 6, 10 … positive numbers
   * @param table the table of random indices
   * @throws UnfitInputException if there is no matrix with so many judgements, one is not positive,
   *     or the table does not cover so many things
   */
  public static AhpWeights ofUpperTriangle(Numbers judgements, RandomIndex table) {
    int count = 2;
    while (count * (count - 1) / 2 < judgements.size()) {
      count++;
    }
    if (count * (count - 1) / 2 != judgements.size()) {
      throw UnfitInputException.of(Reason.LENGTH, judgements.size());
    }
    double[] cells = new double[count * count];
    int next = 0;
    for (int first = 0; first < count; first++) {
      cells[first * count + first] = 1;
      for (int second = first + 1; second < count; second++) {
        double judged = judgements.get(next++);
        if (!(judged > 0)) {
          throw UnfitInputException.at(Reason.NOT_POSITIVE, first, second, judged);
        }
        cells[first * count + second] = judged;
        cells[second * count + first] = 1 / judged;
      }
    }
    return of(Matrix.ofCells(count, count, cells), table);
  }

  private static void check(Matrix judgements, RandomIndex table) {
    int count = judgements.rows();
    if (judgements.columns() != count) {
      throw UnfitInputException.of(Reason.LENGTH, count + " ≠ " + judgements.columns());
    }
    if (count > table.most()) {
      throw UnfitInputException.of(Reason.TOO_MANY, count + " > " + table.most());
    }
    for (int first = 0; first < count; first++) {
      for (int second = 0; second < count; second++) {
        double judged = judgements.get(first, second);
        if (!(judged > 0)) {
          throw UnfitInputException.at(Reason.NOT_POSITIVE, first, second, judged);
        }
        if (!(StrictMath.abs(judged * judgements.get(second, first) - 1) <= TOLERANCE)) {
          throw UnfitInputException.at(Reason.NOT_RECIPROCAL, first, second, judged);
        }
      }
    }
  }

  private static List<Judgement> mostInconsistent(Matrix judgements, Numbers weights) {
    List<Judgement> all = new ArrayList<>();
    for (int first = 0; first < weights.size(); first++) {
      for (int second = first + 1; second < weights.size(); second++) {
        double implied = weights.get(first) / weights.get(second);
        all.add(new Judgement(first, second, judgements.get(first, second), implied));
      }
    }
    all.sort(
        Comparator.comparingDouble((Judgement judgement) -> -judgement.distance())
            .thenComparingInt(Judgement::first)
            .thenComparingInt(Judgement::second));
    return all.subList(0, StrictMath.min(MOST_LISTED, all.size()));
  }

  /** Tells whether the judgements contradict each other within the limit. */
  public boolean isConsistent() {
    return consistencyRatio <= LIMIT;
  }

  @Override
  public List<MethodNote> notes() {
    return isConsistent() ? List.of() : List.of(MethodNote.of(Kind.INCONSISTENT));
  }
}
