package dev.renewal.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Report;
import dev.renewal.finding.Verdict;
import dev.renewal.model.community.Community;
import dev.renewal.model.town.Town;
import dev.renewal.samples.ExpectedFinding;
import dev.renewal.samples.Sample;
import dev.renewal.samples.junit.RenewalSample;
import dev.renewal.standards.Standards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a vendor tests with JUnit Jupiter. */
class CommunityTest {
  private static final String STANDARD = "cn-complete-community-2020";

  private static Report judge(Dataset dataset) {
    return Standards.validator(STANDARD).validate(dataset);
  }

  @Test
  void aGoodDatasetConforms(@RenewalSample(standard = STANDARD, seed = 7) Dataset dataset) {
    assertEquals(Verdict.CONFORMS, judge(dataset).getVerdict());
  }

  @Test
  void aSmallCommunityIsFound(
      @RenewalSample(violates = "CC-0") Sample sample,
      @RenewalSample(violates = "CC-0") Community community) {
    assertEquals(
        sample.expected(),
        judge(sample.dataset()).getFindings().stream()
            .map(it -> new ExpectedFinding(it.getRule(), it.getPointer()))
            .toList());
    assertTrue(community.getPopulation().orElseThrow().getTotal().orElseThrow() < 5_000);
  }

  @Test
  void filesAreRead(
      @RenewalSample(profile = "typical", count = 3) Path file, @RenewalSample List<Town> towns)
      throws IOException {
    assertTrue(Files.readString(file).contains("\"synthetic\":true"));
    assertEquals("虚构忘忧镇", towns.get(0).getName().orElseThrow());
  }
}
