package dev.renewal.ranking;

import dev.renewal.quantity.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is chosen in one stratum, and where the cut runs.
 *
 * @param name the stratum; empty where there is only one
 * @param listed how many are listed
 * @param ranked how many of them have a value
 * @param eligible how many of those reach the minimum
 * @param quota the quota
 * @param counts for a share what it is of each population it may be taken of, one entry if the
 *     population is settled; empty for a number of places
 * @param places how many are to be chosen, if that is settled
 * @param taken those chosen for sure, first ranks first
 * @param pending those of whom it depends on what is open, first ranks first
 * @param tied those equal by value at the cut, whether decided or not
 * @param cut the value at the last place, if the number of places is settled and not 0
 * @param next the value at the first place beyond the cut, if there is one
 * @param open what has to be settled, in the order of {@link OpenPoint}
 * @param <T> what is chosen from
 */
public record StratumSelection<T>(
    String name,
    int listed,
    int ranked,
    int eligible,
    Quota quota,
    List<Count> counts,
    Optional<Integer> places,
    List<Placed<T>> taken,
    List<Placed<T>> pending,
    List<Placed<T>> tied,
    Optional<BigDecimal> cut,
    Optional<BigDecimal> next,
    List<OpenPoint> open) {

  /** Copies the lists. */
  public StratumSelection {
    counts = List.copyOf(counts);
    taken = List.copyOf(taken);
    pending = List.copyOf(pending);
    tied = List.copyOf(tied);
    open = List.copyOf(open);
  }

  /**
   * What a share of a population is, exactly and rounded: 10 % of 1,248 is 124.8, so 124, 125, 125.
   *
   * @param population of whom it is taken
   * @param of how many they are
   * @param exact the exact share
   * @param floor rounded down
   * @param ceiling rounded up
   * @param halfUp rounded to the nearest, halves up
   */
  public record Count(
      SharePopulation population, int of, Fraction exact, int floor, int ceiling, int halfUp) {

    static Count of(SharePopulation population, int of, Fraction share) {
      ShareCount count = ShareCount.of(of, share);
      return new Count(
          population,
          of,
          count.exact(),
          count.floor(),
          count.rounded(RoundingMode.CEILING),
          count.rounded(RoundingMode.HALF_UP));
    }
  }

  /** Tells whether nothing is left open. */
  public boolean isSettled() {
    return open.isEmpty();
  }

  /**
   * The choice with the decision that people took between equals at the cut.
   *
   * @param chosen the ids of those they chose among the pending
   * @return the settled choice
   * @throws IllegalArgumentException if something else is open, an id is not among the pending, or
   *     the places are not filled exactly
   */
  public StratumSelection<T> decided(Set<String> chosen) {
    if (!open.equals(List.of(OpenPoint.DECISION))) {
      throw new IllegalArgumentException("no decision between equals is asked for; open: " + open);
    }
    List<Placed<T>> added = pending.stream().filter(it -> chosen.contains(it.id())).toList();
    int free = places.orElseThrow() - taken.size();
    if (added.size() != chosen.size() || added.size() != free) {
      throw new IllegalArgumentException(
          free + " of " + pending.stream().map(Placed::id).toList() + " are needed: " + chosen);
    }
    List<Placed<T>> all = Stream.concat(taken.stream(), added.stream()).toList();
    return new StratumSelection<>(
        name,
        listed,
        ranked,
        eligible,
        quota,
        counts,
        places,
        inOrder(all),
        List.of(),
        tied,
        cut,
        next,
        List.of());
  }

  /** The units in the order of their ranks, equals in the order of their ids. */
  static <T> List<Placed<T>> inOrder(List<Placed<T>> units) {
    Comparator<Placed<T>> order = Comparator.comparing(unit -> unit.rank().orElseThrow());
    return units.stream().sorted(order.thenComparing(Placed::id)).toList();
  }

  /**
   * How far the last place is from the first one beyond the cut (分差).
   *
   * @return 0 or more; 0 where equals stand at the cut; empty without a cut or anyone beyond it
   */
  public Optional<BigDecimal> margin() {
    return cut.flatMap(last -> next.map(first -> last.subtract(first).abs()));
  }
}
