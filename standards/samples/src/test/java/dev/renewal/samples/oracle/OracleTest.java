package dev.renewal.samples.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.check.StandardValidator;
import dev.renewal.dataset.ClaimedStandard;
import dev.renewal.finding.Report;
import dev.renewal.quantity.Percentage;
import dev.renewal.ranking.Criterion;
import dev.renewal.ranking.Cut;
import dev.renewal.ranking.Placed;
import dev.renewal.ranking.RankOrder;
import dev.renewal.ranking.ShareCount;
import dev.renewal.ranking.Ties;
import dev.renewal.samples.generation.SampleData;
import dev.renewal.samples.generation.SampleProfiles;
import dev.renewal.samples.generation.Shard;
import dev.renewal.standards.Divisions;
import dev.renewal.standards.Standards;
import java.io.IOException;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine finds what the hand-written answers say, no more and no less. */
class OracleTest {

  static List<OracleCase> cases() {
    return Oracle.cases();
  }

  static List<CutCase> cuts() {
    return Oracle.cuts();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theFindingsAreThoseOfTheAnswer(OracleCase each) throws IOException {
    SampleData data = SampleData.of(SampleProfiles.get(each.getProfile()), each.getSeed());
    StandardValidator.Builder validator = StandardValidator.builder().divisions(Divisions.table());
    for (ClaimedStandard claimed : data.header().getStandards()) {
      validator.standard(Standards.get(claimed.getId().orElseThrow()));
    }
    Report report =
        validator
            .lookup("previous", data.source(Shard.WHOLE))
            .build()
            .validate(Oracle.dataset(each));
    assertEquals(
        each.getExpected().stream().map(OracleFinding::toString).sorted().toList(),
        report.getFindings().stream()
            .map(it -> it.getRule() + " " + it.getPointer())
            .sorted()
            .toList(),
        each.getId());
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void theCutIsThatOfTheAnswer(CutCase each) {
    Criterion<CutUnit> score = Criterion.highest("score", it -> Optional.of(it.score()));
    List<Placed<CutUnit>> ranked = RankOrder.by(CutUnit::id, score).rank(each.getUnits()).places();
    for (Placed<CutUnit> placed : ranked) {
      assertEquals(
          placed.unit().rank(), placed.rank().orElseThrow().intValueExact(), placed.unit().id());
    }
    Percentage share = each.getShare();
    int places =
        ShareCount.of(each.getUnits().size(), share.fraction())
            .rounded(RoundingMode.valueOf(each.getRounding()));
    Comparator<CutUnit> lowestFirst = Comparator.comparing(CutUnit::score);
    List<CutUnit> units =
        each.getUnits().stream().sorted(lowestFirst.thenComparing(CutUnit::id)).toList();
    List<String> lowest =
        Cut.at(units, lowestFirst, places).taken(Ties.valueOf(each.getTies())).stream()
            .map(CutUnit::id)
            .sorted()
            .toList();
    assertEquals(each.getLowest(), lowest, each.getId());
  }

  @Test
  void everyThresholdHasEveryPosition() {
    Set<String> positions = new HashSet<>();
    Set<String> rules = new HashSet<>();
    for (OracleCase each : Oracle.cases()) {
      each.getPosition()
          .ifPresent(
              position -> {
                positions.add(each.getAbout() + position);
                rules.add(each.getAbout());
              });
    }
    for (String rule : rules) {
      for (String position : List.of("below", "at", "above", "missing")) {
        assertTrue(positions.contains(rule + position), rule + " " + position);
      }
    }
  }
}
