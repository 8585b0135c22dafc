package dev.renewal.score;

import dev.renewal.score.internal.Figure;

/** Numbers of scores as people read and type them (数字写法). */
public final class Figures {
  private Figures() {}

  /**
   * A number as a plain decimal.
   *
   * @param number a finite number
   * @return at most nine digits behind the point; nine digits that matter below 0.0001
   */
  public static String of(double number) {
    return Figure.of(number);
  }
}
