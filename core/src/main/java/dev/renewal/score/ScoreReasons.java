package dev.renewal.score;

import dev.renewal.text.LocalText;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Why a unit has the score it has, in short (得分原因): what it is better and worse at than the others,
 * and what took points from it.
 *
 * @param unit the id of the unit
 * @param strengths the indicators that lift it most above the mean of all scored units, the first
 *     five, those that lift most first
 * @param weaknesses the indicators that put it most below, in the same way
 * @param reasons bottom lines that it does not meet, what is missing or was changed, and where most
 *     points are lost
 */
public record ScoreReasons(
    String unit, List<Standout> strengths, List<Standout> weaknesses, List<Reason> reasons) {
  /** Copies the lists. */
  public ScoreReasons {
    strengths = List.copyOf(strengths);
    weaknesses = List.copyOf(weaknesses);
    reasons = List.copyOf(reasons);
  }

  /**
   * An indicator in which a unit differs from the mean.
   *
   * @param indicator its id
   * @param title its title
   * @param score the score of the unit
   * @param mean the mean score of the units that have one
   * @param difference the score less the mean, times the weight of the indicator in the whole
   */
  public record Standout(
      String indicator, LocalText title, double score, double mean, double difference) {}

  /**
   * A reason.
   *
   * @param code what kind it is of, for programs
   * @param about the id of the indicator, bottom line, bonus or deduction it is about
   * @param points how many points of the whole it is about, where that is known
   * @param text the reason for people
   */
  public record Reason(Code code, String about, OptionalDouble points, LocalText text) {}

  /** The kinds of reasons. */
  public enum Code {
    /** A bottom line is not met (底线未达). */
    BOTTOM_LINE_NOT_MET,
    /** There is no evidence for a bottom line (底线缺证据). */
    BOTTOM_LINE_WITHOUT_EVIDENCE,
    /** Points were taken (扣分). */
    DEDUCTED,
    /** Bonus points beyond the caps do not count (加分超限). */
    BONUS_BEYOND_CAP,
    /** A value is missing (缺失). */
    MISSING,
    /** A value is no number (无效). */
    INVALID,
    /** A value was filled in (插补). */
    FILLED_IN,
    /** A value was moved inwards as an outlier (缩尾). */
    OUTLIER_MOVED,
    /** The points up to full marks (失分). */
    POINTS_LOST
  }
}
