package dev.renewal.score.treatment;

/** Which way an indicator is better (指标方向). Cost is a direction, never a negative weight. */
public enum Direction {
  /** More is better (正向指标). */
  HIGHER_IS_BETTER,
  /** Less is better (逆向指标). */
  LOWER_IS_BETTER;

  /** 1 where more is better, -1 where less is better. */
  public int sign() {
    return this == HIGHER_IS_BETTER ? 1 : -1;
  }

  /** The other direction. */
  public Direction opposite() {
    return this == HIGHER_IS_BETTER ? LOWER_IS_BETTER : HIGHER_IS_BETTER;
  }
}
