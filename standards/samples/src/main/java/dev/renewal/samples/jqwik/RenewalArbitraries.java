package dev.renewal.samples.jqwik;

import dev.renewal.model.Document;
import dev.renewal.samples.generation.SampleProfiles;
import dev.renewal.samples.kit.SampleRecipe;
import dev.renewal.samples.kit.WrongRecipeException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Samples for jqwik (样例生成器), for providers of your own. What is drawn is a profile, a number of
 * records, an index, a rule and a seed, from which the sample is made; so a property that fails
 * shrinks to the first profile, the fewest records, the first document, the first rule and the seed
 * 0.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Town> towns() {
 *   return RenewalArbitraries.of(Town.class);
 * }
 *
 * @Provide
 * Arbitrary<Sample> mistakes() {
 *   return RenewalArbitraries.violating(Sample.class, "TT-3.2-1", "TT-3.2-2");
 * }
 * }</pre>
 *
 * <p>A sample can be a {@code Dataset}, a {@link dev.renewal.samples.Sample} or a type of document
 * such as {@code Town}; every method ends in a {@link WrongRecipeException} where it cannot be of
 * the type.
 */
public final class RenewalArbitraries {

  private static final int MOST_RECORDS = 12;
  private static final int LAST_INDEX = 15;
  private static final long LAST_SEED = 999_999;

  /** To find how a rule is broken takes much longer than to draw names and numbers. */
  private static final long LAST_SEED_OF_VIOLATIONS = 9;

  private RenewalArbitraries() {}

  /**
   * Samples of the small profiles, with one to twelve records in the group that can grow.
   *
   * @param type such as {@code Town.class}
   * @throws WrongRecipeException if no small profile has such documents
   */
  public static <T> Arbitrary<T> of(Class<T> type) {
    return drawn(
        SampleProfiles.small().stream()
            .map(SampleRecipe::ofProfile)
            .filter(it -> has(it, type))
            .toList(),
        type,
        SampleRecipe.of("", "", "", type));
  }

  private static boolean has(SampleRecipe recipe, Class<?> type) {
    return !Document.class.isAssignableFrom(type)
        || !recipe.documents(type.asSubclass(Document.class)).isEmpty();
  }

  /**
   * Samples of a profile, with one to twelve records in the group that can grow.
   *
   * @param type such as {@code Town.class}
   * @param profile the id of a shipped profile, or the path of a file
   * @throws WrongRecipeException if there is no such profile, or it has no such documents
   */
  public static <T> Arbitrary<T> ofProfile(Class<T> type, String profile) {
    return like(SampleRecipe.ofProfile(profile), type);
  }

  /**
   * Samples that conform to a standard.
   *
   * @param type such as {@code Town.class}
   * @param standard an id, one with a version, or the folder of a pack
   * @throws WrongRecipeException if there is no such standard, or its samples have no such
   *     documents
   */
  public static <T> Arbitrary<T> ofStandard(Class<T> type, String standard) {
    return like(SampleRecipe.ofStandard(standard), type);
  }

  /** Samples of a recipe that conforms, with other seeds and numbers of records. */
  static <T> Arbitrary<T> like(SampleRecipe recipe, Class<T> type) {
    return drawn(List.of(recipe), type, counted(recipe, 1));
  }

  /**
   * Samples of some recipes.
   *
   * @param probe the recipe whose sample is made at once, so that a wrong question is answered
   */
  private static <T> Arbitrary<T> drawn(
      List<SampleRecipe> recipes, Class<T> type, SampleRecipe probe) {
    probe.as(type);
    return Combinators.combine(
            Arbitraries.of(recipes),
            numbers(1, MOST_RECORDS),
            numbers(0, LAST_INDEX),
            seeds(LAST_SEED))
        .as(
            (recipe, records, index, seed) ->
                Tuple.of(counted(recipe, records).withSeed(seed), index))
        .map(it -> value(it.get1(), it.get2(), type));
  }

  private static SampleRecipe counted(SampleRecipe recipe, int records) {
    return recipe.isScalable() ? recipe.withCount(records) : recipe;
  }

  private static <T> T value(SampleRecipe recipe, int index, Class<T> type) {
    if (!Document.class.isAssignableFrom(type)) {
      return type.cast(recipe.as(type));
    }
    List<? extends Document> all = recipe.documents(type.asSubclass(Document.class));
    return type.cast(all.get(index % all.size()));
  }

  private static Arbitrary<Integer> numbers(int first, int last) {
    return Arbitraries.integers()
        .between(first, last)
        .edgeCases(edges -> edges.includeOnly(first, last));
  }

  private static Arbitrary<Long> seeds(long last) {
    return Arbitraries.longs().between(0, last).edgeCases(edges -> edges.includeOnly(0L));
  }

  /**
   * Samples that break one of some rules of installed standards: ten for each rule, so that jqwik
   * tries all of them where there are not many.
   *
   * @param type such as {@code Dataset.class}; a document is the one that breaks the rule
   * @param rules the ids of the rules, at least one
   * @throws WrongRecipeException if there is no such rule, it cannot be broken, or is broken
   *     elsewhere
   */
  public static <T> Arbitrary<T> violating(Class<T> type, String... rules) {
    return named(Stream.of(rules).map(SampleRecipe::breaking).toList(), type);
  }

  /**
   * Samples that break one of the rules of a standard, ten for each.
   *
   * @param type such as {@code Dataset.class}; a document is the one that breaks the rule
   * @param standard an id, one with a version, or the folder of a pack
   * @param rules the ids of the rules; where there are none every rule of the standard that can be
   *     broken, and is broken in such a document
   * @throws WrongRecipeException if there is no such standard or rule, a rule cannot be broken, or
   *     is broken elsewhere
   */
  public static <T> Arbitrary<T> violatingOf(Class<T> type, String standard, String... rules) {
    SampleRecipe good = SampleRecipe.ofStandard(standard);
    if (rules.length > 0) {
      return named(Stream.of(rules).map(good::violating).toList(), type);
    }
    good.as(type);
    return violations(good.rules().stream().map(good::violating).toList())
        .map(it -> found(it, type))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  private static <T> Arbitrary<T> named(List<SampleRecipe> recipes, Class<T> type) {
    recipes.forEach(it -> it.withSeed(0).as(type));
    return violations(recipes).map(it -> type.cast(it.as(type)));
  }

  private static <T> Optional<T> found(SampleRecipe recipe, Class<T> type) {
    try {
      return Optional.of(type.cast(recipe.as(type)));
    } catch (WrongRecipeException elsewhere) {
      return Optional.empty();
    }
  }

  private static Arbitrary<SampleRecipe> violations(List<SampleRecipe> recipes) {
    return Combinators.combine(Arbitraries.of(recipes), seeds(LAST_SEED_OF_VIOLATIONS))
        .as(SampleRecipe::withSeed);
  }
}
