package dev.renewal.samples.junit;

import dev.renewal.samples.kit.SampleRecipe;
import dev.renewal.samples.kit.WrongRecipeException;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * Gives parameters with {@link RenewalSample} their samples, and tells of a test that fails how to
 * get them again. The annotation brings it along; it need not be registered.
 */
public final class RenewalSampleExtension
    implements ParameterResolver,
        TestExecutionExceptionHandler,
        LifecycleMethodExecutionExceptionHandler,
        AfterEachCallback,
        AfterAllCallback {

  /** JUnit makes one. */
  public RenewalSampleExtension() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.isAnnotated(RenewalSample.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    RenewalSample asked = parameter.findAnnotation(RenewalSample.class).orElseThrow();
    try {
      return resolve(asked, parameter.getParameter(), context);
    } catch (WrongRecipeException wrong) {
      throw new ParameterResolutionException(
          "@RenewalSample " + named(parameter.getParameter()) + ": " + wrong.getMessage(), wrong);
    }
  }

  private static Object resolve(
      RenewalSample asked, Parameter parameter, ExtensionContext context) {
    boolean isFile = parameter.getType().equals(Path.class);
    SampleRecipe recipe =
        SampleRecipe.of(
                asked.profile(),
                asked.standard(),
                asked.violates(),
                isFile ? byte[].class : parameter.getParameterizedType())
            .withSeed(asked.seed() == RenewalSample.NO_SEED ? seed(context) : asked.seed());
    SampleRecipe counted = asked.count() == 0 ? recipe : recipe.withCount(asked.count());
    GivenSamples given = GivenSamples.of(context);
    given.add(named(parameter), counted);
    return isFile
        ? given.file(counted, asked.form())
        : counted.as(parameter.getParameterizedType());
  }

  private static long seed(ExtensionContext context) {
    Optional<String> set = context.getConfigurationParameter(RenewalSample.SEED_PARAMETER);
    try {
      return set.map(String::trim).map(Long::parseLong).orElse(1L);
    } catch (NumberFormatException wrong) {
      throw new ParameterResolutionException(
          RenewalSample.SEED_PARAMETER + " is no whole number: " + set.orElse(""), wrong);
    }
  }

  private static String named(Parameter parameter) {
    return parameter.getParameterizedType().getTypeName().replaceAll("[a-z0-9_]+\\.", "")
        + " "
        + parameter.getName();
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw told(context, failure);
  }

  @Override
  public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw told(context, failure);
  }

  @Override
  public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw told(context, failure);
  }

  @Override
  public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw told(context, failure);
  }

  @Override
  public void handleAfterAllMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw told(context, failure);
  }

  /** The failure, with a line for each sample beneath it that is not yet there. */
  private static Throwable told(ExtensionContext context, Throwable failure) {
    if (failure instanceof TestAbortedException) {
      return failure;
    }
    Optional<ExtensionContext> around = Optional.of(context);
    while (around.isPresent()) {
      for (SampleReplay replay : GivenSamples.of(around.get()).replays()) {
        if (!Arrays.asList(failure.getSuppressed()).contains(replay)) {
          failure.addSuppressed(replay);
          context.publishReportEntry("renewal-sample", String.valueOf(replay.getMessage()));
        }
      }
      around = around.get().getParent();
    }
    return failure;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    GivenSamples.of(context).delete();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    GivenSamples.of(context).delete();
  }
}
