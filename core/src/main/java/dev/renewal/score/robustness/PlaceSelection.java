package dev.renewal.score.robustness;

/** Who takes the first or last places. */
record PlaceSelection(int places, boolean equalsIncluded, boolean fromFirst) {

  PlaceSelection {
    if (places < 0) {
      throw new IllegalArgumentException("places must not be negative: " + places);
    }
  }

  boolean[] selected(int[] ranks) {
    int[] counts = new int[ranks.length + 1];
    int ranked = 0;
    for (int rank : ranks) {
      if (rank > 0) {
        counts[rank]++;
        ranked++;
      }
    }
    boolean[] selected = new boolean[ranks.length];
    for (int unit = 0; unit < ranks.length; unit++) {
      int rank = ranks[unit];
      selected[unit] = rank > 0 && isSelected(rank, counts[rank], ranked);
    }
    return selected;
  }

  /**
   * Equals share the first of their places: those from {@code rank} to {@code rank + equals - 1}.
   */
  private boolean isSelected(int rank, int equals, int ranked) {
    int before = fromFirst ? rank - 1 : ranked - (rank + equals - 1);
    return equalsIncluded ? before < places : before + equals <= places;
  }
}
