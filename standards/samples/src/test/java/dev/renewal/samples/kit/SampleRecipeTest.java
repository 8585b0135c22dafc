package dev.renewal.samples.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.dataset.Dataset;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.model.Document;
import dev.renewal.model.community.Community;
import dev.renewal.model.plan.WorkPlan;
import dev.renewal.model.town.Town;
import dev.renewal.samples.ExpectedFinding;
import dev.renewal.samples.Sample;
import dev.renewal.samples.Samples;
import dev.renewal.samples.generation.SampleData;
import dev.renewal.samples.generation.SampleProfiles;
import dev.renewal.samples.generation.Shard;
import dev.renewal.samples.manifest.SampleForm;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.standards.Standards;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A recipe gives the sample that the generator gives, and says how to get it again. */
class SampleRecipeTest {
  private static final String STANDARD = "cn-complete-community-2020";

  /** A pack whose one rule cannot be broken. */
  private static final String ALWAYS_MET = "src/test/resources/dev/renewal/samples/kit/always-met";

  @TempDir Path folder;

  @Test
  void aStandardGivesItsSamples() {
    SampleRecipe recipe = SampleRecipe.ofStandard(STANDARD).withSeed(7);
    Samples samples = Samples.of(Standards.get(STANDARD));
    assertEquals(samples.conforming(7), recipe.sample());
    assertEquals(samples.violating("CC-0", 7), recipe.violating("CC-0").sample());
    assertEquals(7, recipe.seed());
  }

  @Test
  void aProfileGivesItsData() throws IOException {
    SampleRecipe recipe = SampleRecipe.ofProfile("typical").withCount(3).withSeed(5);
    SampleData data = SampleData.of(SampleProfiles.get("typical").withCount(3), 5);
    assertEquals(data.dataset(), recipe.sample().dataset());
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    data.writeNdjson(expected, Shard.WHOLE, 2, done -> {});
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    recipe.write(written, SampleForm.NDJSON);
    assertArrayEquals(expected.toByteArray(), written.toByteArray());
  }

  @Test
  void aRuleAloneNamesItsStandard() {
    Sample bad = SampleRecipe.breaking("CC-0").sample();
    assertEquals("CC-0", bad.violates().orElseThrow());
    assertEquals(
        List.of(new ExpectedFinding("CC-0", "/communities/0/population/total")), bad.expected());
  }

  @Test
  void aRuleIsBrokenInTheDataOfAProfile() {
    SampleRecipe recipe = SampleRecipe.ofProfile("typical").violating("QZ-1-1");
    Sample bad = recipe.sample();
    assertEquals("QZ-1-1", bad.expected().get(0).rule());
    assertTrue(bad.dataset().getCommunities().size() > 5);
  }

  @Test
  void theDocumentIsTheOneThatBreaksTheRule() {
    SampleRecipe recipe = SampleRecipe.breaking("CC-0");
    Community bad = recipe.document(Community.class);
    assertEquals(recipe.sample().dataset().getCommunities().get(0), bad);
    assertNotEquals(SampleRecipe.ofStandard(STANDARD).document(Community.class), bad);
  }

  @Test
  void sampleIsKept() {
    SampleRecipe recipe = SampleRecipe.ofStandard(STANDARD).withSeed(11);
    assertSame(recipe.sample(), SampleRecipe.ofStandard(STANDARD).withSeed(11).sample());
  }

  static Stream<Class<?>> kinds() {
    return DocumentKinds.all().stream().map(DocumentType::javaType);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindOfDocumentHasASmallProfile(Class<? extends Document> type) {
    Document document = SampleRecipe.having(type).document(type);
    assertTrue(type.isInstance(document));
    assertTrue(document.getName().isPresent(), document::getId);
  }

  @Test
  void aSampleIsAnyOfTheTypes() throws Exception {
    SampleRecipe recipe = SampleRecipe.ofProfile("every-kind");
    Dataset dataset = recipe.sample().dataset();
    assertEquals(dataset, recipe.as(Dataset.class));
    assertEquals(recipe.sample(), recipe.as(Sample.class));
    assertEquals(dataset.getTowns().get(0), recipe.as(Town.class));
    assertEquals(
        new String((byte[]) recipe.as(byte[].class), StandardCharsets.UTF_8),
        recipe.as(String.class));
    assertEquals(
        dataset.getWorkPlans(),
        recipe.as(SampleRecipeTest.class.getDeclaredField("plans").getGenericType()));
    try (RecordCursor cursor = ((RecordSource) recipe.as(RecordSource.class)).open()) {
      assertEquals("sample-every-kind-1", cursor.header().getDatasetId().orElseThrow());
    }
  }

  @SuppressWarnings("unused")
  private final List<WorkPlan> plans = List.of();

  @Test
  void theOptionsNameTheSample() throws IOException {
    assertEquals("--profile minimal --seed 1", SampleRecipe.ofProfile("minimal").toString());
    assertEquals(
        "--profile typical --count 2 --seed -3",
        SampleRecipe.ofProfile("typical").withCount(2).withSeed(-3).toString());
    assertEquals(
        "--standard cn-complete-community-2020@1.0.0 --violate CC-0 --seed 1",
        SampleRecipe.breaking("CC-0").toString());
    Path own = folder.resolve("我的 方案.json");
    Files.writeString(own, OWN);
    assertEquals(
        "--profile '" + own + "' --seed 1", SampleRecipe.ofProfile(own.toString()).toString());
  }

  @Test
  void theReplayIsInJavaAndForTheCommand() {
    assertEquals(
        "To get the same sample again: @RenewalSample(standard ="
            + " \"cn-complete-community-2020@1.0.0\", violates = \"CC-0\", seed = 7)"
            + " · renewal sample --standard cn-complete-community-2020@1.0.0 --violate CC-0"
            + " --seed 7 -o DIR",
        SampleRecipe.breaking("CC-0").withSeed(7).replay().en());
  }

  private static final String OWN =
      """
      {"format": "renewal-sample-profile/1.0", "id": "own", "title": {"zh": "自己的", "en": "Own"},
       "groups": [{"id": "c", "kind": "community", "count": 2, "record": {"name": "x"}}]}
      """;

  @Test
  void aProfileOfOnesOwnIsRead() throws IOException {
    Path own = folder.resolve("own.json");
    Files.writeString(own, OWN);
    assertEquals(2, SampleRecipe.ofProfile(own.toString()).documents(Community.class).size());
    Files.writeString(own, OWN.replace("\"count\"", "\"cuont\""));
    says("cuont", () -> SampleRecipe.ofProfile(own.toString()));
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong("perhaps 'typical' is meant", () -> SampleRecipe.ofProfile("tipical")),
        wrong("Name one of minimal, ", () -> SampleRecipe.ofProfile("x/y/z")),
        wrong("perhaps 'townscape-town' is meant", () -> SampleRecipe.ofStandard("townscpae-town")),
        wrong(
            "a pack is the folder that holds it", () -> SampleRecipe.ofStandard("no/such/folder")),
        wrong("perhaps 'CC-0' is meant", () -> SampleRecipe.ofStandard(STANDARD).violating("CC_0")),
        wrong("No known standard has a rule 'ZZ-9'", () -> SampleRecipe.breaking("ZZ-9")),
        wrong("claims no standard", () -> SampleRecipe.ofProfile("minimal").violating("CC-0")),
        wrong("has no rule 'CC-0'", () -> SampleRecipe.ofProfile("typical").violating("CC-0")),
        wrong("published totals", () -> SampleRecipe.ofProfile("jiaxing").withCount(3)),
        wrong("Only a profile has a count", () -> SampleRecipe.ofStandard(STANDARD).withCount(3)),
        wrong(
            "at most 2000",
            () -> SampleRecipe.ofProfile("typical").withCount(2_000).violating("QZ-1-1").sample()),
        wrong(
            "Rule AM-1 of " + ALWAYS_MET + " cannot be broken",
            () -> SampleRecipe.ofStandard(ALWAYS_MET).violating("AM-1").sample()),
        wrong(
            "Ask for a document of the kind community",
            () -> SampleRecipe.breaking("CC-0").document(Town.class)),
        wrong(
            "has no document of the kind workPlan; it has jurisdiction 1, town 1",
            () -> SampleRecipe.ofProfile("minimal").document(WorkPlan.class)),
        wrong(
            "cannot be a java.lang.Integer. It can be a Dataset",
            () -> SampleRecipe.ofProfile("minimal").as(Integer.class)),
        wrong(
            "from a profile ('minimal') or from a standard ('x'), not from both",
            () -> SampleRecipe.of("minimal", "x", "", Dataset.class)));
  }

  private static Arguments wrong(String words, Executable asking) {
    return Arguments.of(words, asking);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void saysWhatIsWrongAndWhatToDo(String words, Executable asking) {
    says(words, asking);
  }

  private static void says(String words, Executable asking) {
    WrongRecipeException wrong = assertThrows(WrongRecipeException.class, asking);
    assertTrue(wrong.text().en().contains(words), wrong.text().en());
    assertTrue(String.valueOf(wrong.getMessage()).contains(wrong.text().zh()));
  }
}
