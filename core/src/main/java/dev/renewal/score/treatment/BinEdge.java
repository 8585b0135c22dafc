package dev.renewal.score.treatment;

/**
 * The edge between two bins.
 *
 * @param at the raw value of the edge
 * @param side the bin of a value that lies on the edge
 */
public record BinEdge(double at, Side side) {

  /**
   * Checks the value.
   *
   * @throws IllegalArgumentException if it is not a number
   */
  public BinEdge {
    Required.finite("edge", at);
  }

  /**
   * An edge whose upper bin begins with it, as in {@code [80, 90)} and {@code [90, 100)}.
   *
   * @param at the raw value of the edge
   */
  public static BinEdge beginning(double at) {
    return new BinEdge(at, Side.UPPER);
  }

  /**
   * An edge whose lower bin ends with it, as in {@code (0, 5]} and {@code (5, 10]}.
   *
   * @param at the raw value of the edge
   */
  public static BinEdge ending(double at) {
    return new BinEdge(at, Side.LOWER);
  }

  /** Tells whether a raw value lies in a bin above the edge. */
  boolean isPassedBy(double raw) {
    return raw > at || (raw == at && side == Side.UPPER);
  }

  /** One of the two bins at an edge. */
  public enum Side {
    /** The bin of smaller values. */
    LOWER,
    /** The bin of larger values. */
    UPPER
  }
}
