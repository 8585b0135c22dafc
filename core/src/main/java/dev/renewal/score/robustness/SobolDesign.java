package dev.renewal.score.robustness;

import dev.renewal.random.RandomStream;

/**
 * The inputs for variance-based sensitivity (敏感性分析抽样设计): two independent tables A and B of {@code
 * size} rows and one column for each factor, filled with numbers from 0 to below 1, and for each
 * factor i a table AB_i, which is A with column i from B.
 *
 * <p>The replicates stand in the order A, B, AB_1, AB_2 …, each table row by row. Row n of A and
 * then of B are drawn from stream n of the seed.
 *
 * @param seed the seed
 * @param factors how many factors there are, at least 1
 * @param size how many rows a table has, at least 2
 */
public record SobolDesign(long seed, int factors, int size) {

  /**
   * Checks the sizes.
   *
   * @throws IllegalArgumentException if there are no factors, fewer than 2 rows, or more replicates
   *     than an array can hold
   */
  public SobolDesign {
    if (factors < 1 || size < 2 || (factors + 2L) * size > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          "at least 1 factor and 2 rows are needed: " + factors + ", " + size);
    }
  }

  /** How many replicates there are, {@code size · (factors + 2)}. */
  public int replicates() {
    return size * (factors + 2);
  }

  /**
   * The inputs of a replicate, one for each factor, each from 0 to below 1.
   *
   * @param replicate its number, from 0
   * @throws IndexOutOfBoundsException if there is no such replicate
   */
  public double[] inputs(int replicate) {
    int table = java.util.Objects.checkIndex(replicate, replicates()) / size;
    RandomStream random = RandomStream.of(seed, replicate % size);
    double[] ofA = new double[factors];
    double[] ofB = new double[factors];
    fill(ofA, random);
    fill(ofB, random);
    if (table == 1) {
      return ofB;
    }
    if (table >= 2) {
      ofA[table - 2] = ofB[table - 2];
    }
    return ofA;
  }

  private static void fill(double[] numbers, RandomStream random) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = random.nextDouble();
    }
  }

  /**
   * An input as one of several alternatives, each equally likely.
   *
   * @param input from 0 to below 1
   * @param alternatives how many there are
   * @return from 0 to below {@code alternatives}
   */
  public static int choice(double input, int alternatives) {
    return StrictMath.min(alternatives - 1, (int) (input * alternatives));
  }

  /**
   * An input as a number from a range, each equally likely.
   *
   * @param input from 0 to below 1
   * @param low the lower end
   * @param high the upper end
   */
  public static double between(double input, double low, double high) {
    return low + input * (high - low);
  }
}
