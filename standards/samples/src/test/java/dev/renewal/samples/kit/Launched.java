package dev.renewal.samples.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What became of a class of tests that was run as a test runner runs it. */
public final class Launched implements TestExecutionListener {

  private final Map<String, Throwable> failures = new LinkedHashMap<>();
  private final List<String> passed = new ArrayList<>();
  private final Map<String, String> reported = new LinkedHashMap<>();

  private Launched() {}

  /** Runs the tests of a class by an engine, with configuration parameters. */
  public static Launched of(Class<?> tests, String engine, Map<String, String> parameters) {
    Launched launched = new Launched();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(tests))
                .filters(EngineFilter.includeEngines(engine))
                .configurationParameters(parameters)
                .build(),
            launched);
    return launched;
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    String name = name(test);
    if (result.getThrowable().isPresent()) {
      failures.put(name, result.getThrowable().get());
    } else if (test.isTest()) {
      passed.add(name);
    }
  }

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    entry
        .getKeyValuePairs()
        .values()
        .forEach(it -> reported.merge(name(test), it + "\n", String::concat));
  }

  private static String name(TestIdentifier test) {
    return test.getDisplayName().replaceAll("\\(.*", "");
  }

  /** The failure of a test, or of a class of tests. */
  public Throwable failure(String test) {
    Throwable failure = failures.get(test);
    if (failure == null) {
      throw new AssertionError(test + " did not fail; failed: " + failures + ", passed: " + passed);
    }
    return failure;
  }

  /** The tests that passed. */
  public List<String> passed() {
    return List.copyOf(passed);
  }

  /** How many tests and classes failed. */
  public int failed() {
    return failures.size();
  }

  /** What was reported beside the result of a test. */
  public String reportedOf(String test) {
    return reported.getOrDefault(test, "");
  }
}
