package dev.renewal.samples.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.check.StandardValidator;
import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Finding;
import dev.renewal.model.community.Community;
import dev.renewal.model.plan.WorkPlan;
import dev.renewal.model.town.Town;
import dev.renewal.samples.ExpectedFinding;
import dev.renewal.samples.Sample;
import dev.renewal.samples.kit.SampleRecipe;
import dev.renewal.samples.manifest.SampleForm;
import dev.renewal.standards.Standards;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples that parameters get. */
class RenewalSampleTest {
  private static final String STANDARD = "cn-complete-community-2020";

  private final Town ofConstructor;
  private int people;

  RenewalSampleTest(@RenewalSample Town town) {
    ofConstructor = town;
  }

  @BeforeEach
  void take(@RenewalSample Community community) {
    people = community.getPopulation().orElseThrow().getTotal().orElseThrow();
  }

  @RenewalSample(standard = STANDARD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface GoodOne {}

  @Test
  void withNothingSaidItIsASmallOne(
      @RenewalSample Dataset dataset,
      @RenewalSample Town town,
      @RenewalSample List<Community> communities,
      @RenewalSample WorkPlan plan) {
    assertEquals(SampleRecipe.ofProfile("minimal").sample().dataset(), dataset);
    assertEquals(dataset.getTowns().get(0), town);
    assertEquals(dataset.getCommunities(), communities);
    assertEquals(town, ofConstructor);
    assertEquals(people, communities.get(0).getPopulation().orElseThrow().getTotal().orElseThrow());
    assertTrue(plan.getTargets().size() > 1);
  }

  @Test
  void whatIsSaidIsTaken(
      @RenewalSample(standard = STANDARD, seed = 3) Dataset good,
      @RenewalSample(profile = "typical", seed = 9, count = 2) Dataset data,
      @GoodOne Community own) {
    assertEquals(SampleRecipe.ofStandard(STANDARD).withSeed(3).sample().dataset(), good);
    assertEquals(
        SampleRecipe.ofProfile("typical").withCount(2).withSeed(9).sample().dataset(), data);
    assertEquals(SampleRecipe.ofStandard(STANDARD).document(Community.class), own);
  }

  @Test
  void aRuleIsBroken(
      @RenewalSample(violates = "CC-0") Sample sample,
      @RenewalSample(violates = "CC-0") Community community) {
    List<Finding> found =
        StandardValidator.of(Standards.get(STANDARD)).validate(sample.dataset()).getFindings();
    assertEquals(
        sample.expected(),
        found.stream().map(it -> new ExpectedFinding(it.getRule(), it.getPointer())).toList());
    assertEquals(sample.dataset().getCommunities().get(0), community);
  }

  @Test
  void aFileIsWritten(
      @RenewalSample(violates = "CC-0") Path file,
      @RenewalSample(violates = "CC-0") byte[] bytes,
      @RenewalSample(profile = "hangzhou", form = SampleForm.NDJSON) Path lines)
      throws IOException {
    assertEquals(
        new String(bytes, StandardCharsets.UTF_8), Files.readString(file, StandardCharsets.UTF_8));
    assertTrue(lines.toString().endsWith(".ndjson"));
    assertTrue(Files.readAllLines(lines).size() > 1_248);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void goesWithArgumentsOfOthers(int number, @RenewalSample Town town) {
    assertTrue(number > 0);
    assertEquals(ofConstructor, town);
  }
}
