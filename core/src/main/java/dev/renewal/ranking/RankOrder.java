package dev.renewal.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How units are put in order (排序规则); immutable. The order in which they are given never matters.
 *
 * <pre>{@code
 * Ranking<Unit> ranking =
 *     RankOrder.by(Unit::id, Criterion.highest("index", Unit::index))
 *         .thenBy(Criterion.highest("coverage", Unit::coverage))
 *         .within(Unit::prefecture)
 *         .rank(units);
 * }</pre>
 *
 * <p>Values are compared {@linkplain Quantised on a grid of 10^-9}. A tie-breaker decides between
 * equals only if all of them have a value for it; what no tie-breaker decides shares its rank.
 * Units without a value are unranked and listed last. Nothing is ranked by rounded values.
 *
 * @param <T> what is ranked
 */
public final class RankOrder<T> {
  private final Function<? super T, String> id;
  private final List<Criterion<T>> criteria;
  private final RankStyle style;
  private final Function<? super T, String> stratum;

  private RankOrder(
      Function<? super T, String> id,
      List<Criterion<T>> criteria,
      RankStyle style,
      Function<? super T, String> stratum) {
    this.id = id;
    this.criteria = criteria;
    this.style = style;
    this.stratum = stratum;
  }

  /**
   * The order by a value, in one stratum, with ranks 1, 2, 2, 4.
   *
   * @param id the id of a unit
   * @param value what is ordered by
   * @return the order
   * @param <T> what is ranked
   */
  public static <T> RankOrder<T> by(Function<? super T, String> id, Criterion<T> value) {
    return new RankOrder<>(id, List.of(value), RankStyle.COMPETITION, unit -> "");
  }

  /**
   * The order with one more tie-breaker, asked after those given before.
   *
   * @param tieBreaker what decides between equals
   * @return the order
   */
  public RankOrder<T> thenBy(Criterion<T> tieBreaker) {
    List<Criterion<T>> more = new ArrayList<>(criteria);
    more.add(tieBreaker);
    return new RankOrder<>(id, List.copyOf(more), style, stratum);
  }

  /**
   * The order with another style of ranks.
   *
   * @param other which rank equals share
   * @return the order
   */
  public RankOrder<T> style(RankStyle other) {
    return new RankOrder<>(id, criteria, other, stratum);
  }

  /**
   * The order within strata.
   *
   * @param name the stratum of a unit
   * @return the order
   */
  public RankOrder<T> within(Function<? super T, String> name) {
    return new RankOrder<>(id, criteria, style, name);
  }

  /**
   * Ranks units.
   *
   * @param units the units, in any order
   * @return their ranking
   * @throws IllegalArgumentException if two have the same id, or a value is no finite number
   */
  public Ranking<T> rank(Collection<? extends T> units) {
    Map<String, List<Keyed<T>>> byStratum = new TreeMap<>();
    Set<String> ids = new HashSet<>();
    for (T unit : units) {
      Keyed<T> keyed = Keyed.of(unit, id.apply(unit), criteria);
      if (!ids.add(keyed.id())) {
        throw new IllegalArgumentException("two units have the id " + keyed.id());
      }
      byStratum.computeIfAbsent(stratum.apply(unit), name -> new ArrayList<>()).add(keyed);
    }
    List<Ranking.Stratum<T>> strata = new ArrayList<>();
    byStratum.forEach((name, members) -> strata.add(stratum(name, members)));
    List<String> names = criteria.stream().map(Criterion::name).toList();
    return new Ranking<>(style, names, criteria.get(0).first(), strata);
  }

  private Ranking.Stratum<T> stratum(String name, List<Keyed<T>> members) {
    List<Placed<T>> undefined =
        members.stream()
            .filter(member -> !member.has(0))
            .sorted(Keyed.byId())
            .map(Keyed::unranked)
            .toList();
    List<Keyed<T>> defined = members.stream().filter(member -> member.has(0)).toList();
    List<Placed<T>> ranked = new ArrayList<>(defined.size());
    int group = 0;
    for (List<Keyed<T>> equals : EqualGroups.of(defined, criteria.size())) {
      int firstPlace = ranked.size() + 1;
      group++;
      int lastPlace = ranked.size() + equals.size();
      for (Keyed<T> member : equals) {
        ranked.add(member.placed(style.rank(firstPlace, lastPlace, group), equals.size()));
      }
    }
    return new Ranking.Stratum<>(name, ranked, undefined);
  }
}
