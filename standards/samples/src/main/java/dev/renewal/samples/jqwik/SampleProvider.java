package dev.renewal.samples.jqwik;

import dev.renewal.dataset.Dataset;
import dev.renewal.samples.Sample;
import dev.renewal.samples.kit.SampleRecipe;
import dev.renewal.samples.kit.WrongRecipeException;
import dev.renewal.schema.DocumentKinds;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Gives parameters with {@code @ForAll} samples, where they are a {@code Dataset}, a {@link Sample}
 * or a document; {@link Conforming} and {@link Violating} say which. jqwik finds it by itself on
 * the class path; on the module path {@link RenewalDomain} brings it along.
 */
public final class SampleProvider implements ArbitraryProvider {

  /** jqwik makes one. */
  public SampleProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return type.isOfType(Dataset.class)
        || type.isOfType(Sample.class)
        || DocumentKinds.all().stream().anyMatch(it -> type.isOfType(it.javaType()));
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage usage, SubtypeProvider unused) {
    Class<?> type = usage.getRawType();
    Optional<Conforming> conforming = usage.findAnnotation(Conforming.class);
    Optional<Violating> violating = usage.findAnnotation(Violating.class);
    if (conforming.isPresent() && violating.isPresent()) {
      throw WrongRecipeException.bothConformingAndViolating();
    }
    return Set.of(
        violating.isPresent()
            ? violating(type, violating.get())
            : conforming
                .<Arbitrary<?>>map(it -> conforming(type, it))
                .orElseGet(() -> RenewalArbitraries.of(type)));
  }

  private static Arbitrary<?> conforming(Class<?> type, Conforming asked) {
    return asked.profile().isEmpty() && asked.standard().isEmpty()
        ? RenewalArbitraries.of(type)
        : RenewalArbitraries.like(
            SampleRecipe.of(asked.profile(), asked.standard(), "", type), type);
  }

  private static Arbitrary<?> violating(Class<?> type, Violating asked) {
    if (!asked.standard().isEmpty()) {
      return RenewalArbitraries.violatingOf(type, asked.standard(), asked.value());
    }
    if (asked.value().length == 0) {
      throw WrongRecipeException.noRule();
    }
    return RenewalArbitraries.violating(type, asked.value());
  }
}
