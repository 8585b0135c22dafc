package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.finding.Finding;
import dev.renewal.text.LocalText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding about a walk tells what its time rests on. */
class WalkingTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "violating-minutes | 10.5 minutes (walking time as declared for 1)"
            + " | 10.5分钟(步行时间为申报的 1 处)",
        "violating-distance | ≈10.01 minutes"
            + " (from the declared distance at 80 metres a minute for 1)"
            + " | ≈10.01分钟(按申报的距离、每分钟80米推算的 1 处)",
        "violating-great-circle | 10.15 minutes"
            + " (from the great-circle distance at 80 metres a minute for 1)"
            + " | 10.15分钟(按直线距离、每分钟80米推算的 1 处)"
      })
  void theFindingTellsWhatTheTimeRestsOn(String name, String english, String chinese) {
    VocabularyCase found =
        VocabularyCase.all().stream()
            .filter(it -> it.rule().equals("compare-walk"))
            .filter(it -> it.file().getFileName().toString().equals(name + ".json"))
            .findFirst()
            .orElseThrow();
    Finding finding =
        found.report().getFindings().stream()
            .filter(it -> it.getRule().equals("compare-walk"))
            .findFirst()
            .orElseThrow();
    assertEquals(new LocalText(chinese, english), finding.getActual().orElseThrow());
  }
}
