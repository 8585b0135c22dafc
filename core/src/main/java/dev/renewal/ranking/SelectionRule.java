package dev.renewal.ranking;

import dev.renewal.model.plan.SelectionEnd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How units are chosen from a ranking (遴选规则); immutable.
 *
 * <pre>{@code
 * SelectionRule rule =
 *     SelectionRule.of(SelectionEnd.LOWEST, Quota.parse("10%"))
 *         .rounding(RoundingMode.CEILING)
 *         .ties(Ties.INCLUDE_ALL);
 * Selected<Unit> selected = rule.select(ranking);
 * }</pre>
 *
 * <p>What is not set is never assumed: if it matters, it is an {@link OpenPoint} of the result and
 * whoever depends on it is {@linkplain StratumSelection#pending pending}. Rounding is asked only
 * where a share is not whole, the treatment of equals only where equals stand at the cut, and the
 * population only where the possible ones give different numbers.
 *
 * @param end which end of the values is chosen
 * @param quota how many are chosen in each stratum
 * @param quotas the quotas of single strata, which go before the common one
 * @param rounding how a share that is not whole is rounded
 * @param ties how equals at the cut are treated: equals by value, or by {@link Ties#TIEBREAK} those
 *     equal by the tie-breakers, too
 * @param minimum the least value with which one can be chosen, if there is one
 * @param population of whom a share is taken
 */
public record SelectionRule(
    SelectionEnd end,
    Quota quota,
    Map<String, Quota> quotas,
    Optional<RoundingMode> rounding,
    Optional<Ties> ties,
    Optional<BigDecimal> minimum,
    Optional<SharePopulation> population) {

  /** Sorts the quotas by stratum. */
  public SelectionRule {
    quotas = java.util.Collections.unmodifiableMap(new TreeMap<>(quotas));
  }

  /**
   * The choice of one end, everything else left open.
   *
   * @param end which end of the values is chosen
   * @param quota how many are chosen in each stratum
   * @return the rule
   */
  public static SelectionRule of(SelectionEnd end, Quota quota) {
    return new SelectionRule(
        end,
        quota,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The rule with a quota of one stratum.
   *
   * @param stratum the stratum
   * @param own its quota
   * @return the rule
   */
  public SelectionRule quota(String stratum, Quota own) {
    Map<String, Quota> more = new TreeMap<>(quotas);
    more.put(stratum, own);
    return new SelectionRule(end, quota, more, rounding, ties, minimum, population);
  }

  /**
   * The rule with a rounding.
   *
   * @param mode how a share that is not whole is rounded
   * @return the rule
   */
  public SelectionRule rounding(RoundingMode mode) {
    return new SelectionRule(end, quota, quotas, Optional.of(mode), ties, minimum, population);
  }

  /**
   * The rule with a treatment of equals.
   *
   * @param treatment how equals at the cut are treated
   * @return the rule
   */
  public SelectionRule ties(Ties treatment) {
    return new SelectionRule(
        end, quota, quotas, rounding, Optional.of(treatment), minimum, population);
  }

  /**
   * The rule with a minimum.
   *
   * @param value the least value with which one can be chosen
   * @return the rule
   */
  public SelectionRule minimum(BigDecimal value) {
    return new SelectionRule(end, quota, quotas, rounding, ties, Optional.of(value), population);
  }

  /**
   * The rule with a population.
   *
   * @param of of whom a share is taken
   * @return the rule
   */
  public SelectionRule population(SharePopulation of) {
    return new SelectionRule(end, quota, quotas, rounding, ties, minimum, Optional.of(of));
  }

  /**
   * The quota of a stratum.
   *
   * @param stratum the stratum
   * @return its own, or the common one
   */
  public Quota quotaOf(String stratum) {
    return quotas.getOrDefault(stratum, quota);
  }

  /**
   * Chooses from a ranking, in each stratum by itself.
   *
   * @param ranking the ranking
   * @return who is chosen, with the cuts
   * @throws IllegalArgumentException if there is a quota for a stratum that is not in the ranking
   * @param <T> what is ranked
   */
  public <T> Selected<T> select(Ranking<T> ranking) {
    for (String name : quotas.keySet()) {
      if (ranking.stratum(name).isEmpty()) {
        throw new IllegalArgumentException("there is no stratum " + name);
      }
    }
    return new Selected<>(
        this,
        ranking.criteria(),
        ranking.strata().stream()
            .map(stratum -> new StratumCut<>(this, ranking.first(), stratum).selection())
            .toList());
  }
}
