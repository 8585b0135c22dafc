package dev.renewal.samples;

import dev.renewal.check.StandardValidator;
import dev.renewal.dataset.Dataset;
import dev.renewal.samples.internal.Variation;
import dev.renewal.standard.Standard;
import dev.renewal.violation.ConformingBase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Samples for a standard: datasets that conform to it, and for each rule one that breaks exactly it
 * (样例数据).
 *
 * <p>They are built from the rules of the standard and the model alone, so that a standard which
 * nobody has seen yet has samples too. Names and numbers are drawn from a seed: the same seed gives
 * the same sample on every machine. Values of parameters that a standard leaves open stand in the
 * header of the sample, where they count since it is marked as synthetic.
 *
 * <pre>{@code
 * Samples samples = Samples.of(Standards.get("townscape-town"));
 * Sample good = samples.conforming(7);
 * Sample bad = samples.violating("TT-3.2-1", 7);
 * // bad.expected() is [ExpectedFinding[rule=TT-3.2-1, pointer=/towns/0/actionPlan/renewalBlocks]]
 * }</pre>
 *
 * <p>Immutable, and safe for many threads.
 */
public final class Samples {

  /** The version of the generator, in manifests; another one may give other samples. */
  public static final String GENERATOR = "renewal-samples/1";

  /** Built once for each standard, by its digest; every use gives the same. */
  private static final Map<String, ConformingBase> BASES = new ConcurrentHashMap<>();

  private final Standard standard;
  private final Dataset base;
  private final StandardValidator validator;

  private Samples(Standard standard, Dataset base) {
    this.standard = standard;
    this.base = base;
    this.validator =
        StandardValidator.builder().standard(standard).maxFindings(Integer.MAX_VALUE).build();
  }

  /**
   * Samples for a standard; building them takes some seconds for one with many rules.
   *
   * @param standard any standard, shipped or not
   * @return the samples
   * @throws UnsatisfiableStandardException if the rules of the standard cannot all be met
   */
  public static Samples of(Standard standard) {
    ConformingBase built =
        BASES.computeIfAbsent(standard.digest(), unused -> ConformingBase.of(standard));
    if (!built.unmet().isEmpty()) {
      throw new UnsatisfiableStandardException(standard.id(), built.unmet());
    }
    return new Samples(standard, built.dataset());
  }

  /**
   * Samples that vary a given dataset.
   *
   * @param standard the standard
   * @param base a dataset that conforms to it
   * @return the samples
   */
  public static Samples of(Standard standard, Dataset base) {
    return new Samples(standard, base);
  }

  /** The standard. */
  public Standard standard() {
    return standard;
  }

  /** The first sample of a seed that conforms. */
  public Sample conforming(long seed) {
    return family(seed, 0).conforming();
  }

  /**
   * The first sample of a seed that breaks a rule.
   *
   * @param rule the id of a rule of the standard
   * @param seed the seed
   * @throws IllegalArgumentException if the standard has no such rule, or it cannot be broken; see
   *     {@link SampleFamily#breach}
   */
  public Sample violating(String rule, long seed) {
    return family(seed, 0).violating(rule);
  }

  /**
   * A sample that conforms and those that break one rule of it each.
   *
   * @param seed the seed
   * @param index the number of the family among those of the seed, from 0; a family depends on the
   *     two alone
   */
  public SampleFamily family(long seed, long index) {
    Dataset varied = new Variation(base, validator, seed, index).dataset();
    return new SampleFamily(standard, validator, varied, seed + "-" + (index + 1));
  }
}
