package dev.renewal.score.robustness;

/** Who is selected by the ranks of a replicate (入选规则). */
@FunctionalInterface
public interface RankSelection {

  /**
   * Who is selected.
   *
   * @param ranks one for each unit, from 1; 0 for one without a rank
   * @return one answer for each unit
   */
  boolean[] selected(int[] ranks);

  /**
   * The first places.
   *
   * @param places how many places there are, at least 0
   * @param equalsIncluded whether equals at the cut are all taken, so that there may be more, or
   *     none of them, so that there may be fewer
   */
  static RankSelection first(int places, boolean equalsIncluded) {
    return new PlaceSelection(places, equalsIncluded, true)::selected;
  }

  /**
   * The last places of those that have a rank.
   *
   * @param places how many places there are, at least 0
   * @param equalsIncluded whether equals at the cut are all taken or none of them
   */
  static RankSelection last(int places, boolean equalsIncluded) {
    return new PlaceSelection(places, equalsIncluded, false)::selected;
  }
}
