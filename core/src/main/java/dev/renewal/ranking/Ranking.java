package dev.renewal.ranking;

import dev.renewal.model.plan.SelectionEnd;
import java.util.List;
import java.util.Optional;

/**
 * Units in order, each with its rank (排名): the result of {@link RankOrder#rank}.
 *
 * @param style which rank equals share
 * @param criteria the names of what was ordered by: first the value, then the tie-breakers
 * @param first which end of the value comes first
 * @param strata the strata, sorted by name; one with an empty name where there are none
 * @param <T> what is ranked
 */
public record Ranking<T>(
    RankStyle style, List<String> criteria, SelectionEnd first, List<Stratum<T>> strata) {

  /** Copies the lists. */
  public Ranking {
    criteria = List.copyOf(criteria);
    strata = List.copyOf(strata);
  }

  /**
   * Units that are ranked among themselves only (分组).
   *
   * @param name what they have in common, for example a prefecture
   * @param ranked those with a value, first places first; equals in the order of their ids
   * @param undefined those without a value, unranked, in the order of their ids
   * @param <T> what is ranked
   */
  public record Stratum<T>(String name, List<Placed<T>> ranked, List<Placed<T>> undefined) {
    /** Copies the lists. */
    public Stratum {
      ranked = List.copyOf(ranked);
      undefined = List.copyOf(undefined);
    }

    /** The number of all units, with a value or without. */
    public int size() {
      return ranked.size() + undefined.size();
    }
  }

  /**
   * All units: stratum after stratum, in each the ranked ones first and the undefined ones last.
   */
  public List<Placed<T>> places() {
    return strata.stream()
        .flatMap(
            stratum ->
                java.util.stream.Stream.concat(
                    stratum.ranked().stream(), stratum.undefined().stream()))
        .toList();
  }

  /**
   * The stratum of a name.
   *
   * @param name the name
   * @return the stratum, if there is one
   */
  public Optional<Stratum<T>> stratum(String name) {
    return strata.stream().filter(stratum -> stratum.name().equals(name)).findFirst();
  }
}
