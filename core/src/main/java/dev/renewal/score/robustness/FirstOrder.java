package dev.renewal.score.robustness;

/**
 * How the share of variance that a factor explains alone is estimated (一阶指数估计量), over the N rows n
 * of the tables A, B and AB_i, with V the variance of the outcomes of A and B together.
 */
public enum FirstOrder {
  /**
   * {@code S = mean(yB·(yAB - yA)) / V}, Saltelli et al. 2010, (b) of table 2; also what the R
   * package COINr computes.
   */
  SALTELLI_2010,
  /**
   * The same with the mean of A and B taken off yB first: the same on average, with less noise
   * where outcomes lie far from 0.
   */
  SALTELLI_2010_CENTRED,
  /** {@code S = 1 - mean((yB - yAB)²) / (2·V)}, Jansen 1999, (c) of table 2. */
  JANSEN_1999
}
