package dev.renewal.samples.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.check.StandardValidator;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.standard.StandardName;
import dev.renewal.standards.Standards;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine comes out on either side of thresholds as the hand-written answers say. */
class ThresholdsTest {

  static List<Threshold> thresholds() {
    return Oracle.thresholds();
  }

  @ParameterizedTest
  @MethodSource("thresholds")
  void theOutcomesAreThoseOfTheAnswers(Threshold each) throws IOException {
    StandardName name = StandardName.parse(each.getStandard());
    StandardValidator validator =
        StandardValidator.builder()
            .standard(Standards.get(name.id(), name.version().orElseThrow()))
            .allOutcomes()
            .build();
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    for (ThresholdPoint point : each.getPoints()) {
      Report report = validator.validate(Oracle.dataset(each, point));
      expected.add(point.position() + " [" + point.outcome() + "]");
      actual.add(point.position() + " " + outcomes(report, each));
    }
    assertEquals(String.join("\n", expected), String.join("\n", actual), each.getId());
  }

  /** The outcomes of the rule for the subject. */
  private static List<Outcome> outcomes(Report report, Threshold each) {
    Stream<Outcome> failed =
        report.getFindings().stream()
            .filter(it -> it.getRule().equals(each.getRule()))
            .filter(it -> (it.getPointer() + "/").startsWith(each.getSubject() + "/"))
            .map(it -> Outcome.FAILED);
    Stream<Outcome> others =
        report.getOutcomes().stream()
            .filter(it -> it.getRule().equals(each.getRule()))
            .filter(it -> (it.getPointer() + "/").startsWith(each.getSubject() + "/"))
            .map(it -> it.getOutcome());
    return Stream.concat(failed, others).toList();
  }

  @Test
  void everyThresholdHasEveryPosition() {
    Set<String> rules = new HashSet<>();
    for (Threshold each : Oracle.thresholds()) {
      rules.add(each.getRule());
      Set<String> positions = new HashSet<>();
      for (ThresholdPoint point : each.getPoints()) {
        assertTrue(positions.add(point.position()), each.getId() + " twice " + point.position());
      }
      for (String position : List.of("below", "at", "above", "missing")) {
        assertTrue(positions.contains(position), each.getId() + " lacks " + position);
      }
    }
    assertTrue(rules.size() >= 30, rules::toString);
  }
}
