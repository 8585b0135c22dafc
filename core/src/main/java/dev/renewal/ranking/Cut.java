package dev.renewal.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A cut through a ranked list after a number of places, with the equals at the cut.
 *
 * @param above those taken whatever happens to the equals at the cut
 * @param equals the equals at the cut; empty when the cut falls between different values
 * @param places how many places there are
 * @param <T> what is ranked
 */
public record Cut<T>(List<T> above, List<T> equals, int places) {

  /** Copies the lists. */
  public Cut {
    above = List.copyOf(above);
    equals = List.copyOf(equals);
  }

  /**
   * Cuts a ranked list.
   *
   * @param ranked the list, best first
   * @param order an order under which equals compare as 0; only equality is used
   * @param places how many are to be taken
   * @return the cut
   * @throws IllegalArgumentException if {@code places} is negative
   */
  public static <T> Cut<T> at(List<T> ranked, Comparator<? super T> order, int places) {
    if (places < 0) {
      throw new IllegalArgumentException("places must not be negative: " + places);
    }
    if (places == 0 || places >= ranked.size()) {
      return new Cut<>(ranked.subList(0, Math.min(places, ranked.size())), List.of(), places);
    }
    T last = ranked.get(places - 1);
    if (order.compare(last, ranked.get(places)) != 0) {
      return new Cut<>(ranked.subList(0, places), List.of(), places);
    }
    int from = places - 1;
    while (from > 0 && order.compare(ranked.get(from - 1), last) == 0) {
      from--;
    }
    int to = places + 1;
    while (to < ranked.size() && order.compare(ranked.get(to), last) == 0) {
      to++;
    }
    return new Cut<>(ranked.subList(0, from), ranked.subList(from, to), places);
  }

  /** Tells whether equals stand on both sides of the cut. */
  public boolean isTied() {
    return !equals.isEmpty();
  }

  /**
   * Those taken for sure under a treatment of equals.
   *
   * @param ties the treatment
   * @return those taken, best first; with the equals at the cut by {@link Ties#INCLUDE_ALL} only
   */
  public List<T> taken(Ties ties) {
    return ties == Ties.INCLUDE_ALL ? withEquals() : above;
  }

  /** Those who can be taken under any treatment, best first. */
  public List<T> withEquals() {
    return isTied() ? Stream.concat(above.stream(), equals.stream()).toList() : above;
  }

  /**
   * Tells whether a treatment of equals settles who is taken.
   *
   * @param ties the treatment
   * @return false only if equals stand at the cut and people have to decide between them
   */
  public boolean isSettledBy(Ties ties) {
    return !isTied() || ties == Ties.INCLUDE_ALL || ties == Ties.EXCLUDE_ALL;
  }
}
