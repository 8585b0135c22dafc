package dev.renewal.standard;

/**
 * The scores from the worst to the best (分值范围), such as 0 to 100.
 *
 * @param worst the score of the worst
 * @param best the score of the best, above it
 */
public record ScoreRange(Setting worst, Setting best) {
  /** From 0 to 100. */
  public static final ScoreRange HUNDRED = new ScoreRange(Setting.of("0"), Setting.of("100"));
}
