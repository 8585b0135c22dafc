package dev.renewal.score.treatment;

/**
 * The range of scores (得分区间).
 *
 * @param lowest the worst score, such as 0
 * @param highest the best score, such as 100
 */
public record Scale(double lowest, double highest) {

  /** From 0 to 100. */
  public static final Scale HUNDRED = new Scale(0, 100);

  /** From 0 to 1. */
  public static final Scale UNIT = new Scale(0, 1);

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if the lowest is not below the highest
   */
  public Scale {
    Required.below("lowest", lowest, "highest", highest);
  }

  /** The score in the middle. */
  public double middle() {
    return lowest + (highest - lowest) / 2;
  }

  /**
   * The score within the range that is nearest.
   *
   * @param score any score
   */
  public double clamped(double score) {
    return StrictMath.max(lowest, StrictMath.min(highest, score));
  }

  /** The score at a share of the way, the share held within 0 and 1. */
  double within(double share) {
    return at(StrictMath.max(0, StrictMath.min(1, share)));
  }

  /** The share of the way at which a score lies. */
  double shareOf(double score) {
    return (score - lowest) / (highest - lowest);
  }

  /** The score at a share of the way from the lowest to the highest. */
  double at(double share) {
    return share == 1 ? highest : lowest + share * (highest - lowest);
  }
}
