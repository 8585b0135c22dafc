package dev.renewal.samples.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.RecordWriter;
import dev.renewal.score.IndicatorTable;
import dev.renewal.score.Scorer;
import dev.renewal.score.Scoring;
import dev.renewal.score.UnitScore;
import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import dev.renewal.standards.Standards;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine scores units as was worked out by hand. */
class ScoresTest {
  private static final double TOLERANCE = 1e-9;

  static List<ScoreCase> cases() {
    return Oracle.scores();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theScoresAreThoseOfTheAnswers(ScoreCase each) throws IOException {
    Scoring scoring = scoring(each);
    assertEquals(
        new TreeSet<>(each.getExpected().stream().map(ExpectedScore::getUnit).toList()),
        new TreeSet<>(scoring.units().stream().map(UnitScore::id).toList()),
        "units that are scored");
    for (ExpectedScore expected : each.getExpected()) {
      assertIs(expected, scoring.unit(expected.getUnit()).orElseThrow());
    }
  }

  private static void assertIs(ExpectedScore expected, UnitScore actual) {
    String unit = expected.getUnit() + " " + expected.getWorking() + ", got " + actual;
    assertEquals(expected.getStanding(), actual.standing().name(), unit);
    assertEquals(expected.getScore().isPresent(), actual.score().isPresent(), unit);
    expected
        .getScore()
        .ifPresent(
            score ->
                assertTrue(
                    Math.abs(score.doubleValue() - actual.score().orElseThrow()) <= TOLERANCE,
                    unit));
    expected
        .getPublished()
        .ifPresent(published -> assertEquals(Optional.of(published), actual.published(), unit));
    assertEquals(expected.getGrade(), actual.grade(), unit);
    assertEquals(expected.getRank(), actual.rank().map(BigDecimal::intValueExact), unit);
  }

  private static Scoring scoring(ScoreCase each) throws IOException {
    StandardName name = StandardName.parse(each.getStandard());
    Standard standard = Standards.get(name.id(), name.version().orElseThrow());
    Scorer scorer =
        Scorer.builder(standard, each.getScorecard())
            .profile(standard.profile(each.getProfile()).orElseThrow())
            .build();
    if (each.getDataset().isPresent()) {
      byte[] json = RecordWriter.toBytes(each.getDataset().get());
      return scorer.score(DatasetReader.of(ReadLimits.DEFAULT).source(json));
    }
    byte[] csv = (String.join("\n", each.getTable()) + "\n").getBytes(StandardCharsets.UTF_8);
    return scorer.score(IndicatorTable.read(each.getId(), csv, scorer.scorecard()));
  }
}
