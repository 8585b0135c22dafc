package dev.renewal.samples.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.renewal.dataset.Dataset;
import dev.renewal.model.community.Community;
import dev.renewal.model.town.Town;
import dev.renewal.samples.kit.Launched;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of tests that fail, and of samples that there are not. */
class FailingSamplesTest {
  private static final String ALWAYS_MET = "src/test/resources/dev/renewal/samples/kit/always-met";

  /** Run through the launcher alone. */
  static class Failing {
    static Path file = Path.of("");
    static String seen = "";

    @Test
    void ofARule(
        @RenewalSample(violates = "CC-0", seed = 7) Dataset dataset, @RenewalSample Town town) {
      fail("as it should: " + dataset.getCommunities().size() + town.getId());
    }

    @Test
    void leavesNoFile(@RenewalSample Path given) {
      file = given;
      assertTrue(Files.exists(file));
    }

    @Test
    void withoutASeed(@RenewalSample Dataset dataset) {
      seen = dataset.getHeader().getDatasetId().orElseThrow();
    }
  }

  /** Run through the launcher alone. */
  static class FailingBefore {
    @BeforeEach
    void before(@RenewalSample(profile = "typical", count = 2) Dataset dataset) {
      throw new IllegalStateException("before: " + dataset.getTowns().size());
    }

    @Test
    void test() {}
  }

  /** Run through the launcher alone. */
  static class Wrong {
    @Test
    void profile(@RenewalSample(profile = "tipical") Dataset dataset) {}

    @Test
    void rule(@RenewalSample(violates = "CC-99") Dataset dataset) {}

    @Test
    void unbreakable(@RenewalSample(standard = ALWAYS_MET, violates = "AM-1") Dataset dataset) {}

    @Test
    void type(@RenewalSample Integer number) {}

    @Test
    void elements(@RenewalSample List<String> texts) {}

    @Test
    void kind(@RenewalSample(violates = "CC-0") Town town) {}

    @Test
    void both(@RenewalSample(profile = "minimal", standard = "x") Dataset dataset) {}

    @Test
    void many(@RenewalSample(profile = "minimal", count = -1) List<Community> communities) {}
  }

  private static Launched launched(Class<?> tests, Map<String, String> parameters) {
    return Launched.of(tests, "junit-jupiter", parameters);
  }

  private static List<String> beneath(Throwable failure) {
    return Arrays.stream(failure.getSuppressed()).map(Throwable::toString).toList();
  }

  @Test
  void aLineBeneathTheFailureTellsHowToGetTheSampleAgain() {
    Launched run = launched(Failing.class, Map.of());
    List<String> lines = beneath(run.failure("ofARule"));
    assertEquals(2, lines.size(), lines.toString());
    assertEquals(
        "dev.renewal.samples.junit.SampleReplay: Dataset dataset · To get the same sample again:"
            + " @RenewalSample(standard = \"cn-complete-community-2020@1.0.0\", violates ="
            + " \"CC-0\", seed = 7) · renewal sample --standard cn-complete-community-2020@1.0.0"
            + " --violate CC-0 --seed 7 -o DIR · 再次得到同一样例：@RenewalSample(standard ="
            + " \"cn-complete-community-2020@1.0.0\", violates = \"CC-0\", seed = 7) · renewal"
            + " sample --standard cn-complete-community-2020@1.0.0 --violate CC-0 --seed 7 -o"
            + " 文件夹",
        lines.get(0));
    assertTrue(lines.get(1).contains("Town town · "), lines.get(1));
    assertTrue(lines.get(1).contains("--profile minimal --seed 1"), lines.get(1));
    assertTrue(run.reportedOf("ofARule").contains("--violate CC-0 --seed 7"));
  }

  @Test
  void soDoesOneBeneathTheFailureOfALifecycleMethod() {
    Throwable failure = launched(FailingBefore.class, Map.of()).failure("test");
    assertEquals(1, beneath(failure).size());
    assertTrue(beneath(failure).get(0).contains("--profile typical --count 2 --seed 1"));
  }

  @Test
  void filesAreDeletedAfterTheTest() {
    Launched run = launched(Failing.class, Map.of());
    assertTrue(run.passed().contains("leavesNoFile"));
    assertFalse(Files.exists(Failing.file));
    assertFalse(Files.exists(Failing.file.resolveSibling(".")));
  }

  @Test
  void aConfigurationParameterSetsTheSeedWhereNoneIsGiven() {
    launched(Failing.class, Map.of(RenewalSample.SEED_PARAMETER, "42"));
    assertEquals("sample-minimal-42", Failing.seen);
    Launched wrong = launched(Failing.class, Map.of(RenewalSample.SEED_PARAMETER, "x"));
    assertTrue(
        String.valueOf(wrong.failure("withoutASeed").getMessage()).contains("no whole number: x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "profile | perhaps 'typical' is meant",
        "rule | No known standard has a rule 'CC-99'",
        "unbreakable | Rule AM-1 of src/test/resources/",
        "type | A sample cannot be a java.lang.Integer",
        "elements | A sample cannot be a java.lang.String",
        "kind | Ask for a document of the kind community",
        "both | not from both",
        "many | at least one record",
      })
  void wrongUseEndsInAClearMessage(String test, String words) {
    Throwable failure = launched(Wrong.class, Map.of()).failure(test);
    assertEquals(ParameterResolutionException.class, failure.getClass());
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.contains("@RenewalSample "), message);
    assertTrue(message.contains(words), message);
  }
}
