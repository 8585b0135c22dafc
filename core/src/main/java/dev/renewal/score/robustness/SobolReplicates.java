package dev.renewal.score.robustness;

import dev.renewal.random.RandomStream;
import dev.renewal.score.method.CompensatedSum;
import dev.renewal.score.method.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The outcomes of the replicates of a {@link SobolDesign}, computed here or elsewhere.
 *
 * @param ofA the outcomes of table A, row by row
 * @param ofB the outcomes of table B
 * @param ofAb the outcomes of the tables AB_i, one list for each factor
 */
public record SobolReplicates(Numbers ofA, Numbers ofB, List<Numbers> ofAb) {

  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  /**
   * Checks that the tables have the same number of rows.
   *
   * @throws IllegalArgumentException if they do not, or have fewer than 2 rows or no factor
   */
  public SobolReplicates {
    ofAb = List.copyOf(ofAb);
    int rows = ofA.size();
    if (rows < 2 || ofAb.isEmpty() || ofB.size() != rows) {
      throw new IllegalArgumentException(
          "A and B need the same rows, at least 2, and a factor: " + rows + ", " + ofB.size());
    }
    for (Numbers outcomes : ofAb) {
      if (outcomes.size() != rows) {
        throw new IllegalArgumentException(outcomes.size() + " rows of AB for " + rows + " of A");
      }
    }
  }

  /**
   * Outcomes in one list, in the order A, B, AB_1, AB_2 ….
   *
   * @param outcomes {@code size · (factors + 2)} numbers
   * @param factors how many factors there are
   * @throws IllegalArgumentException if the length does not fit
   */
  public static SobolReplicates of(Numbers outcomes, int factors) {
    int tables = factors + 2;
    if (factors < 1 || outcomes.size() % tables != 0) {
      throw new IllegalArgumentException(
          outcomes.size() + " outcomes are not those of A, B and " + factors + " tables AB");
    }
    int rows = outcomes.size() / tables;
    List<Numbers> parts = new ArrayList<>();
    for (int table = 0; table < tables; table++) {
      double[] part = Arrays.copyOfRange(outcomes.toArray(), table * rows, (table + 1) * rows);
      parts.add(Numbers.of(part));
    }
    return new SobolReplicates(parts.get(0), parts.get(1), parts.subList(2, tables));
  }

  /** How many rows each table has. */
  public int rows() {
    return ofA.size();
  }

  /** The indices of all factors. */
  public SobolIndices indices(FirstOrder estimator) {
    double[] pooled = Arrays.copyOf(ofA.toArray(), 2 * rows());
    System.arraycopy(ofB.toArray(), 0, pooled, rows(), rows());
    double mean = CompensatedSum.of(pooled) / pooled.length;
    CompensatedSum squares = new CompensatedSum();
    for (double outcome : pooled) {
      squares.add((outcome - mean) * (outcome - mean));
    }
    double variance = squares.value() / (pooled.length - 1);
    double[] first = new double[ofAb.size()];
    double[] total = new double[ofAb.size()];
    for (int factor = 0; factor < first.length && variance > 0; factor++) {
      first[factor] = first(estimator, ofAb.get(factor), mean, variance);
      total[factor] = meanSquare(ofA, ofAb.get(factor)) / (2 * variance);
    }
    return new SobolIndices(estimator, variance, Numbers.of(first), Numbers.of(total));
  }

  private double first(FirstOrder estimator, Numbers mixed, double mean, double variance) {
    return switch (estimator) {
      case SALTELLI_2010 -> product(mixed, 0) / variance;
      case SALTELLI_2010_CENTRED -> product(mixed, mean) / variance;
      case JANSEN_1999 -> 1 - meanSquare(ofB, mixed) / (2 * variance);
    };
  }

  /** The mean of {@code (yB - centre)·(yAB - yA)}. */
  private double product(Numbers mixed, double centre) {
    CompensatedSum sum = new CompensatedSum();
    for (int row = 0; row < rows(); row++) {
      sum.add((ofB.get(row) - centre) * (mixed.get(row) - ofA.get(row)));
    }
    return sum.value() / rows();
  }

  private static double meanSquare(Numbers left, Numbers right) {
    CompensatedSum sum = new CompensatedSum();
    for (int row = 0; row < left.size(); row++) {
      double apart = left.get(row) - right.get(row);
      sum.add(apart * apart);
    }
    return sum.value() / left.size();
  }

  /**
   * How far the indices may be off: the 5 % and 95 % quantiles (type 7) of the indices of rows
   * drawn anew with replacement, whole rows at a time, the variance computed anew each time.
   *
   * @param estimator how first-order indices are estimated
   * @param times how often rows are drawn, at least 1
   * @param seed the seed; time t draws from stream t
   * @return one for each factor
   * @throws IllegalArgumentException if rows are not drawn at all
   */
  public List<Uncertainty> bootstrap(FirstOrder estimator, int times, long seed) {
    if (times < 1) {
      throw new IllegalArgumentException("times must be at least 1: " + times);
    }
    double[][] first = new double[ofAb.size()][times];
    double[][] total = new double[ofAb.size()][times];
    for (int time = 0; time < times; time++) {
      SobolIndices drawn = resampled(RandomStream.of(seed, time)).indices(estimator);
      for (int factor = 0; factor < first.length; factor++) {
        first[factor][time] = drawn.first().get(factor);
        total[factor][time] = drawn.total().get(factor);
      }
    }
    List<Uncertainty> uncertainties = new ArrayList<>();
    for (int factor = 0; factor < first.length; factor++) {
      Arrays.sort(first[factor]);
      Arrays.sort(total[factor]);
      uncertainties.add(
          new Uncertainty(
              Quantiles.of(first[factor], LOW),
              Quantiles.of(first[factor], HIGH),
              Quantiles.of(total[factor], LOW),
              Quantiles.of(total[factor], HIGH)));
    }
    return List.copyOf(uncertainties);
  }

  private SobolReplicates resampled(RandomStream random) {
    int[] rows = new int[rows()];
    Arrays.setAll(rows, row -> random.nextInt(rows.length));
    return new SobolReplicates(
        drawn(ofA, rows), drawn(ofB, rows), ofAb.stream().map(part -> drawn(part, rows)).toList());
  }

  private static Numbers drawn(Numbers numbers, int[] rows) {
    return Numbers.of(Arrays.stream(rows).mapToDouble(numbers::get).toArray());
  }

  /**
   * How far the indices of a factor may be off.
   *
   * @param firstLow the 5 % quantile of the first-order index
   * @param firstHigh its 95 % quantile
   * @param totalLow the 5 % quantile of the total index
   * @param totalHigh its 95 % quantile
   */
  public record Uncertainty(double firstLow, double firstHigh, double totalLow, double totalHigh) {}
}
