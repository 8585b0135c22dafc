package dev.renewal.violation;

import dev.renewal.check.Parameters;
import dev.renewal.dataset.Dataset;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import dev.renewal.violation.internal.Search;
import java.util.Optional;

/**
 * How the rules of a standard are broken on a conforming dataset, each by a smallest change.
 *
 * <p>A change is sought by what the rule requires: a value that must be present is removed, a bound
 * is passed by the smallest step of its type, a step of a sequence is dropped or dated before its
 * predecessor. It counts only if the rule, run on the changed dataset, fails for the same subject.
 * Of those that do, the one is taken that breaks, leaves undecided and silences the least within
 * the standard and the core pack. The same dataset always yields the same change. A rule that
 * cannot pass, since a source does not name all members of a list, is broken by what it does name.
 *
 * <pre>{@code
 * Violations violations = Violations.on(base, standard);
 * for (Rule rule : standard.rules()) {
 *   Breach breach = violations.of(rule);
 * }
 * }</pre>
 */
public final class Violations {
  private final Standard standard;
  private final Search search;

  private Violations(Standard standard, Dataset base, Parameters parameters) {
    this.standard = standard;
    this.search = new Search(standard, base, parameters);
  }

  /**
   * Violations on a dataset, with no parameters but those of a synthetic dataset's header.
   *
   * @param base the dataset, which should meet the rules
   * @param standard the standard
   * @return the violations; finding them does not change them
   * @throws dev.renewal.check.MissingReferenceDateException if the header has no {@code dataAsOf}
   */
  public static Violations on(Dataset base, Standard standard) {
    return on(base, standard, Parameters.NONE);
  }

  /**
   * Violations on a dataset.
   *
   * @param base the dataset, which should meet the rules
   * @param standard the standard
   * @param parameters values of parameters, before those of a synthetic dataset's header
   * @return the violations
   * @throws dev.renewal.check.MissingReferenceDateException if the header has no {@code dataAsOf}
   */
  public static Violations on(Dataset base, Standard standard, Parameters parameters) {
    return new Violations(standard, base, parameters);
  }

  /**
   * The violation of one rule on a dataset.
   *
   * @param standard the standard
   * @param rule its rule
   * @param base the dataset
   * @return the violation, or why there is none
   * @throws dev.renewal.check.MissingReferenceDateException if the header has no {@code dataAsOf}
   */
  public static Breach of(Standard standard, Rule rule, Dataset base) {
    return on(base, standard).of(rule);
  }

  /**
   * The violation of a rule.
   *
   * @param rule a rule of the standard
   * @return the violation, or why there is none
   * @throws IllegalArgumentException if the standard has no such rule
   */
  public Breach of(Rule rule) {
    if (!standard.rules().contains(rule)) {
      throw new IllegalArgumentException(standard.id() + " has no rule " + rule.id());
    }
    Search.Result result = search.find(rule);
    Optional<Violation> violation = result.violation();
    return violation.isPresent()
        ? violation.get()
        : NoViolation.of(result.reason().orElseThrow(), rule.id());
  }
}
