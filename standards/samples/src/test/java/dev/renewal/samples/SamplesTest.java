package dev.renewal.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.samples.manifest.SampleFiles;
import dev.renewal.samples.manifest.SampleForm;
import dev.renewal.standards.Standards;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same seed gives the same bytes; another one gives others that conform as well. */
class SamplesTest {
  private static final Samples SAMPLES = Samples.of(Standards.get("cn-complete-community-2020"));

  private static String digest(long seed) {
    return SampleFiles.sha256(SampleForm.JSON.bytes(SAMPLES.conforming(seed).dataset()));
  }

  @Test
  void aSampleIsTheSameInAnyLocaleZoneAndThread() {
    String before = digest(7);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(before, digest(7));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    List<String> digests =
        IntStream.range(0, 8).parallel().mapToObj(unused -> digest(7)).distinct().toList();
    assertEquals(List.of(before), digests);
  }

  @Test
  void theBytesAreTheGoldenOnes() {
    assertEquals(
        "7b7c74460bfeabf41c38f5cce9ca6d6a2260e75da0725237905290b1e40682b1", digest(20261122));
    assertEquals(
        "b93c554dbed9049d782f040687e4176e19d33c61ee03add74e1c28dd974ea353",
        SampleFiles.sha256(SampleForm.NDJSON.bytes(SAMPLES.violating("CC-2", 20261122).dataset())));
    Samples withTextsAndDays = Samples.of(Standards.get("quzhou-community-check"));
    assertEquals(
        "3a830972d386586b3df88da13ccda91812f8657879c2d74dfd8202d05528043d",
        SampleFiles.sha256(SampleForm.JSON.bytes(withTextsAndDays.conforming(20261122).dataset())));
  }

  @Test
  void anotherSeedGivesAnotherSample() {
    assertNotEquals(digest(1), digest(2));
    assertNotEquals(
        SampleFiles.sha256(SampleForm.JSON.bytes(SAMPLES.family(1, 0).conforming().dataset())),
        SampleFiles.sha256(SampleForm.JSON.bytes(SAMPLES.family(1, 1).conforming().dataset())));
  }

  @Test
  void namesAreInvented() {
    String text =
        new String(SampleForm.JSON.bytes(SAMPLES.conforming(3).dataset()), StandardCharsets.UTF_8);
    assertTrue(text.contains("\"name\":\"虚构"), text);
    assertTrue(text.contains("\"synthetic\":true"), text);
  }

  @Test
  void aViolatingSampleTellsWhatIsExpected() {
    Sample bad = SAMPLES.violating("CC-0", 7);
    assertEquals("CC-0", bad.violates().orElseThrow());
    assertEquals(
        List.of(new ExpectedFinding("CC-0", "/communities/0/population/total")), bad.expected());
    assertEquals(1, bad.edits().size());
  }

  @Test
  void anUnknownRuleIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> SAMPLES.violating("CC-99", 7));
  }
}
