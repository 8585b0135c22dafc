package dev.renewal.score.method;

/**
 * The mean consistency index of random judgements (随机一致性指标 RI), by the number of things compared;
 * published tables differ, so that a consistency ratio names the one it was taken from.
 */
public enum RandomIndex {
  /** Saaty, The Analytic Hierarchy Process (1980): 0.58 for three things, 1.59 for 15. */
  SAATY_1980,
  /** Saaty and Tran, Mathematical and Computer Modelling 46 (2007): 0.52 for three, 1.59 for 15. */
  SAATY_TRAN_2007;

  private double[] byCount() {
    return switch (this) {
      case SAATY_1980 ->
          new double[] {
            0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
          };
      case SAATY_TRAN_2007 ->
          new double[] {
            0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59
          };
    };
  }

  /** The most things that the table covers. */
  public int most() {
    return byCount().length;
  }

  /**
   * The index for a number of things.
   *
   * @param count from 1 to {@link #most}
   * @throws IndexOutOfBoundsException if the table does not cover it
   */
  public double of(int count) {
    return byCount()[count - 1];
  }
}
