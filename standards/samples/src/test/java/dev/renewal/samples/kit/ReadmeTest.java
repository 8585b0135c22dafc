package dev.renewal.samples.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.finding.Report;
import dev.renewal.model.community.Community;
import dev.renewal.samples.Sample;
import dev.renewal.samples.jqwik.Conforming;
import dev.renewal.samples.jqwik.Violating;
import dev.renewal.samples.junit.RenewalSample;
import dev.renewal.standards.Standards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The tests that the README shows; they are compiled and run here as they stand there. */
class ReadmeTest {

  @Test
  void findsTheMistake(@RenewalSample(violates = "CC-0", seed = 7) Sample sample) {
    Report report = Standards.validator("cn-complete-community-2020").validate(sample.dataset());
    assertEquals(sample.expected().get(0).pointer(), report.getFindings().get(0).getPointer());
  }

  @Test
  void readsFiles(@RenewalSample(profile = "typical", count = 3) Path file) throws IOException {
    assertTrue(Files.readString(file).startsWith("{\"header\":"));
  }

  @Property(tries = 20)
  void isLargeEnough(
      @ForAll @Conforming(standard = "cn-complete-community-2020") Community community) {
    assertTrue(community.getPopulation().orElseThrow().getTotal().orElseThrow() >= 5_000);
  }

  @Property(tries = 20)
  void findsEveryMistake(@ForAll @Violating(standard = "cn-complete-community-2020") Sample bad) {
    Report report = Standards.validator("cn-complete-community-2020").validate(bad.dataset());
    assertEquals(bad.expected().size(), report.getFindings().size());
  }

  @Test
  void theReadmeShowsTheseTests() throws IOException {
    String here =
        Files.readString(Path.of("src/test/java/dev/renewal/samples/kit/ReadmeTest.java"));
    List<String> shown =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(MatchResult::group)
            .map(it -> it.replaceAll("```(java\n)?", "").indent(2).replaceAll("(?m)^ +$", ""))
            .toList();
    assertEquals(2, shown.size());
    shown.forEach(it -> assertTrue(here.contains(it), it));
  }
}
