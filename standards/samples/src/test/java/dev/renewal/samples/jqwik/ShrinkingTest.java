package dev.renewal.samples.jqwik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.dataset.Dataset;
import dev.renewal.json.RecordWriter;
import dev.renewal.model.community.Community;
import dev.renewal.model.town.Town;
import dev.renewal.samples.Sample;
import dev.renewal.samples.kit.Launched;
import dev.renewal.samples.kit.SampleRecipe;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Properties that fail are told with the smallest sample, and wrong questions with an answer. */
class ShrinkingTest {
  private static final String ALWAYS_MET = "src/test/resources/dev/renewal/samples/kit/always-met";

  /** Run through the launcher alone. */
  static class Failing {
    @Property
    boolean noDataset(@ForAll Dataset dataset) {
      return dataset.getTowns().isEmpty();
    }

    @Property
    boolean fewCommunities(@ForAll @Conforming(profile = "minimal") Dataset dataset) {
      return dataset.getCommunities().size() < 4;
    }

    @Property
    boolean noTown(@ForAll Town town) {
      return town.getId().isEmpty();
    }

    @Property
    boolean noBrokenSample(@ForAll @Violating({"CC-2", "CC-0"}) Sample sample) {
      return sample.violates().isEmpty();
    }

    @Property
    boolean onlyTheFirstRule(@ForAll @Violating({"CC-2", "CC-0"}) Sample sample) {
      return sample.violates().orElseThrow().equals("CC-2");
    }
  }

  /** Run through the launcher alone. */
  static class Wrong {
    @Property
    void rule(@ForAll @Violating("CC-99") Dataset dataset) {}

    @Property
    void unbreakable(@ForAll @Violating(standard = ALWAYS_MET, value = "AM-1") Dataset dataset) {}

    @Property
    void noRule(@ForAll @Violating Dataset dataset) {}

    @Property
    void kind(@ForAll @Violating("CC-0") Town town) {}

    @Property
    void standard(@ForAll @Conforming(standard = "townscpae-town") Town town) {}

    @Property
    void profile(@ForAll @Conforming(profile = "tipical") Town town) {}

    @Property
    void both(@ForAll @Conforming @Violating("CC-0") Community community) {}

    @Property
    void bothPlaces(@ForAll @Conforming(profile = "minimal", standard = "x") Town town) {}
  }

  private static Map<Class<?>, Launched> runs = Map.of();

  @BeforeAll
  static void run() {
    Map<String, String> parameters =
        Map.of("jqwik.database", "", "jqwik.reporting.usejunitplatform", "true");
    runs =
        Map.of(
            Failing.class, Launched.of(Failing.class, "jqwik", parameters),
            Wrong.class, Launched.of(Wrong.class, "jqwik", parameters));
  }

  private static Launched run(Class<?> properties) {
    return Objects.requireNonNull(runs.get(properties));
  }

  private static void assertShrunk(String property, String sample) {
    Launched run = run(Failing.class);
    run.failure(property);
    String report = run.reportedOf(property);
    String smallest = report.replaceFirst("(?s)\\n *Original Sample.*", "");
    assertTrue(smallest.contains(sample), report);
  }

  private static String json(Dataset dataset) {
    return RecordWriter.toText(dataset, Dataset.class);
  }

  @Test
  void theSmallestDatasetIsTheFirstOfTheSmallestProfile() {
    assertShrunk(
        "noDataset", json(SampleRecipe.ofProfile("minimal").withSeed(0).sample().dataset()));
  }

  @Test
  void itHasNoMoreRecordsThanItTakesToFail() {
    assertShrunk(
        "fewCommunities",
        json(SampleRecipe.ofProfile("minimal").withCount(4).withSeed(0).sample().dataset()));
  }

  @Test
  void theSmallestDocumentIsTheFirst() {
    assertShrunk(
        "noTown",
        RecordWriter.toText(
            SampleRecipe.ofProfile("minimal").withSeed(0).document(Town.class), Town.class));
  }

  @Test
  void theSmallestBrokenSampleIsOfTheFirstRule() {
    Sample smallest = SampleRecipe.breaking("CC-2").withSeed(0).sample();
    assertShrunk("noBrokenSample", json(smallest.dataset()));
    Sample other = SampleRecipe.breaking("CC-0").withSeed(0).sample();
    assertShrunk("onlyTheFirstRule", json(other.dataset()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule | No known standard has a rule 'CC-99'",
        "unbreakable | Rule AM-1 of src/test/resources/",
        "noRule | @Violating names no rule",
        "kind | Ask for a document of the kind community",
        "standard | perhaps 'townscape-town' is meant",
        "profile | perhaps 'typical' is meant",
        "both | write @Conforming or @Violating, not both",
        "bothPlaces | not from both",
      })
  void wrongUseEndsInAClearMessage(String property, String words) {
    Throwable failure = run(Wrong.class).failure(property);
    assertTrue(String.valueOf(failure).contains(words), String.valueOf(failure));
  }

  @Test
  void theseTestsSawThemAll() {
    assertEquals(Failing.class.getDeclaredMethods().length, run(Failing.class).failed());
    assertEquals(Wrong.class.getDeclaredMethods().length, run(Wrong.class).failed());
  }
}
