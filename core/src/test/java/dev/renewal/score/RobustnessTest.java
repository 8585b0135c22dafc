package dev.renewal.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.score.robustness.FirstOrder;
import dev.renewal.score.robustness.LeaveOneOut;
import dev.renewal.score.robustness.MonteCarlo;
import dev.renewal.score.robustness.SobolAnalysis;
import dev.renewal.score.robustness.SobolIndices;
import dev.renewal.score.robustness.ValueDraw;
import dev.renewal.score.robustness.WeightDraw;
import dev.renewal.standard.ScoreMethod;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A scorecard scored again and again with other choices. */
class RobustnessTest {
  private static final String CARD =
      "'tree': {'id': 't', 'children': [{'id': 'g', 'weight': 2, 'children': ["
          + "{'id': 'a', 'normaliser': 'min-max'}, {'id': 'b', 'normaliser': 'min-max'}]},"
          + "{'id': 'c', 'normaliser': 'min-max'}]},"
          + "'bonus': {'items': [{'id': 'p'}], 'cap': 5},"
          + "'gates': [{'id': 'v', 'value': {'column': 'v'}, 'comparator': '=', 'limit': 0,"
          + " 'effect': 'disqualify'}],"
          + "'grades': [{'code': 'A', 'from': 60}, {'code': 'B'}]";
  private static final String[] ROWS = {
    "id,a,b,c,p,v",
    "P,10,1,30,1,0",
    "Q,20,5,20,0,0",
    "R,30,2,10,9,0",
    "S,25,9,5,0,0",
    "T,5,3,,0,0",
    "U,40,9,40,9,1"
  };

  private static Robustness robustness(Uncertainty uncertainty) {
    Scorer scorer = Cards.scorer(CARD);
    return scorer.robustness(Cards.table(scorer, ROWS), uncertainty);
  }

  @Test
  void withoutDrawsEveryReplicateIsTheNominalScore() {
    Robustness robustness = robustness(Uncertainty.none().withWeights(WeightDraw.noise(0)));
    RobustnessDraws drawn = robustness.draw(MonteCarlo.of(7, 3));
    double[] nominal = robustness.nominalScores();
    for (int unit = 0; unit < nominal.length; unit++) {
      if (Double.isNaN(nominal[unit])) {
        assertTrue(drawn.draws().score(unit, 2).isEmpty());
      } else {
        assertEquals(nominal[unit], drawn.draws().score(unit, 2).orElseThrow(), 1e-9);
      }
    }
    int ruledOut = robustness.units().indexOf("U");
    assertTrue(Double.isNaN(nominal[ruledOut]));
    UnitScore first = robustness.nominal().units().get(0);
    int at = robustness.units().indexOf(first.id());
    assertEquals(1, drawn.draws().ranks(at).orElseThrow().median());
    int grade = robustness.grades().indexOf(first.grade().orElseThrow());
    assertEquals(1, drawn.gradeShares(at).get(grade));
  }

  @Test
  void theSameForAnyNumberOfThreads() {
    Uncertainty all =
        Uncertainty.none()
            .withWeights(WeightDraw.dirichlet(20))
            .withErrors(ValueDraw.relative(0.1))
            .withNormalisers(List.of(ScoreMethod.of("percentile-rank"), ScoreMethod.of("z")))
            .withAggregators(List.of(ScoreMethod.of("min"), ScoreMethod.of("copeland")));
    Robustness robustness = robustness(all);
    RobustnessDraws one = robustness.draw(MonteCarlo.of(3, 60));
    RobustnessDraws four = robustness.draw(MonteCarlo.of(3, 60).onThreads(4));
    for (int unit = 0; unit < robustness.units().size(); unit++) {
      for (int replicate = 0; replicate < 60; replicate++) {
        assertEquals(one.draws().score(unit, replicate), four.draws().score(unit, replicate));
      }
      assertEquals(one.gradeShares(unit), four.gradeShares(unit));
    }
    assertEquals(one.draws().failures(), four.draws().failures());
  }

  @Test
  void weightNoiseIsThatOfTheScorecardWithTheDrawnWeights() {
    // every replicate lies between the least and the greatest weighted mean of its parts
    Robustness robustness = robustness(Uncertainty.none().withWeights(WeightDraw.any()));
    RobustnessDraws drawn = robustness.draw(MonteCarlo.of(11, 200));
    int q = robustness.units().indexOf("Q");
    // without gates' U: a of Q = (20-5)/35, b = (5-1)/8, c = (20-5)/35, all times 100
    double low = Math.min(100 * 15 / 35.0, 50);
    double high = Math.max(100 * 15 / 35.0, 50);
    for (int replicate = 0; replicate < 200; replicate++) {
      double score = drawn.draws().score(q, replicate).orElseThrow();
      assertTrue(score >= low - 1e-9 && score <= high + 1e-9, Double.toString(score));
    }
  }

  @Test
  void leaveOneOutGivesItsWeightToTheOthers() {
    Robustness robustness = robustness(Uncertainty.none());
    LeaveOneOut omissions = robustness.leaveOneOut();
    assertEquals(List.of("a", "b", "c"), robustness.indicators());
    assertEquals(3, omissions.omissions().size());
    String without =
        CARD.replace("{'id': 'c', 'normaliser'", "{'id': 'c', 'weight': 0, 'normaliser'");
    Scorer scorer = Cards.scorer(without);
    Scoring expected = scorer.score(Cards.table(scorer, ROWS));
    Map<String, Integer> ranks = new java.util.TreeMap<>();
    expected
        .units()
        .forEach(it -> ranks.put(it.id(), it.rank().map(rank -> rank.intValue()).orElse(0)));
    assertEquals(
        robustness.units().stream().map(ranks::get).toList(), omissions.omissions().get(2).ranks());
  }

  @Test
  void failedReplicatesAreCounted() {
    Robustness robustness =
        robustness(
            Uncertainty.none()
                .withNormalisers(List.of(ScoreMethod.of("z")))
                .withAggregators(List.of(ScoreMethod.of("geometric"))));
    RobustnessDraws drawn = robustness.draw(MonteCarlo.of(5, 100));
    // z has negative scores, of which there is no geometric mean
    assertTrue(!drawn.draws().failures().isEmpty() && drawn.draws().succeeded() > 0);
    assertEquals(100, drawn.draws().failures().size() + drawn.draws().succeeded());
  }

  @Test
  void sobolIndicesTellWhatMovesTheRanks() {
    Robustness robustness =
        robustness(
            Uncertainty.none()
                .withWeights(WeightDraw.noise(0))
                .withNormalisers(List.of(ScoreMethod.of("percentile-rank")))
                .withAggregators(List.of(ScoreMethod.of("min"))));
    SobolAnalysis one = robustness.sobol(9, 64, 1, done -> {});
    SobolAnalysis two = robustness.sobol(9, 64, 2, done -> {});
    SobolIndices indices = one.replicates().orElseThrow().indices(FirstOrder.SALTELLI_2010);
    assertEquals(indices, two.replicates().orElseThrow().indices(FirstOrder.SALTELLI_2010));
    int weights = robustness.uncertainty().factors().indexOf(Uncertainty.Factor.WEIGHTS);
    assertEquals(0, indices.total().get(weights), 1e-12);
    assertTrue(IntStream.range(0, 2).anyMatch(at -> indices.total().get(at) > 0.1));
  }

  @Test
  void aMethodThatNeedsOptionsIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> robustness(Uncertainty.none().withNormalisers(List.of(ScoreMethod.of("target")))));
    assertArrayEquals(
        new double[] {1},
        new double[] {
          robustness(Uncertainty.none()).nominal().units().get(0).rank().orElseThrow().doubleValue()
        });
  }
}
