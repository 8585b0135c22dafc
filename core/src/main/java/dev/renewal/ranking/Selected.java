package dev.renewal.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is chosen from a ranking (遴选结果): the result of {@link SelectionRule#select}.
 *
 * @param rule the rule chosen by
 * @param criteria the names of what was ordered by
 * @param strata the choice in each stratum, sorted by name
 * @param <T> what is chosen from
 */
public record Selected<T>(
    SelectionRule rule, List<String> criteria, List<StratumSelection<T>> strata) {

  /** Copies the lists. */
  public Selected {
    criteria = List.copyOf(criteria);
    strata = List.copyOf(strata);
  }

  /** Tells whether nothing is left open. */
  public boolean isSettled() {
    return strata.stream().allMatch(StratumSelection::isSettled);
  }

  /**
   * The choice with the decisions that people took between equals at the cuts.
   *
   * @param chosen the ids of those they chose among the pending of all strata
   * @return the choice, settled as far as these decide
   * @throws IllegalArgumentException if an id is not among the pending, or those of a stratum do
   *     not fill its places exactly
   */
  public Selected<T> decided(Set<String> chosen) {
    Set<String> left = new TreeSet<>(chosen);
    List<StratumSelection<T>> settled = new ArrayList<>();
    for (StratumSelection<T> stratum : strata) {
      Set<String> own = new TreeSet<>();
      stratum.pending().stream().map(Placed::id).filter(left::remove).forEach(own::add);
      settled.add(own.isEmpty() ? stratum : stratum.decided(own));
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("nothing is to be decided about " + left);
    }
    return new Selected<>(rule, criteria, settled);
  }

  /** All who are chosen for sure, stratum after stratum. */
  public List<Placed<T>> taken() {
    return strata.stream().flatMap(stratum -> stratum.taken().stream()).toList();
  }
}
