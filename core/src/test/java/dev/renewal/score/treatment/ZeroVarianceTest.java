package dev.renewal.score.treatment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sets that tell no units apart, by every normaliser that looks at others: never {@code NaN}, never
 * without a word.
 */
class ZeroVarianceTest {

  private static final Scale TEN = new Scale(0, 10);

  /** Three times 0.1: the sum is not 0.3, so a careless deviation of them is not 0. */
  private static final Column EQUAL = Column.of(0.1, Double.NaN, 0.1, 0.1);

  static Stream<Arguments> peerRelative() {
    return Stream.of(
        normaliser("min-max", zero -> new MinMax(TEN, Beyond.CLAMPED, zero)),
        normaliser("min-max, extended", zero -> new MinMax(TEN, Beyond.EXTENDED, zero)),
        normaliser(
            "standardised, sample",
            zero -> new Standardised(Standardised.Form.SAMPLE, 5, 2, Optional.of(TEN), zero)),
        normaliser(
            "standardised, population",
            zero -> new Standardised(Standardised.Form.POPULATION, 5, 2, Optional.of(TEN), zero)),
        normaliser("percentile rank", zero -> new PercentileRank(TEN, TiedRank.LOWEST, zero)),
        normaliser("percentile rank, mean", zero -> new PercentileRank(TEN, TiedRank.MEAN, zero)),
        normaliser(
            "quantile bins", zero -> new QuantileBins(List.of(0.5), List.of(0.0, 10.0), zero)));
  }

  private static Arguments normaliser(String name, Function<ZeroVariance, Normaliser> of) {
    return Arguments.of(name, of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("peerRelative")
  void equalUnitsScoreTheMiddle(String name, Function<ZeroVariance, Normaliser> of) {
    for (Column column : List.of(EQUAL, Column.of(7), Column.of(Double.NaN, -3))) {
      Normalised scored = normalised(of, ZeroVariance.NEUTRAL, column);
      assertPresentScores(5, column, scored, name);
      assertEquals(Optional.of(CurveNote.ALL_EQUAL_NEUTRAL), scored.curve().note());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("peerRelative")
  void equalUnitsScoreFull(String name, Function<ZeroVariance, Normaliser> of) {
    for (Column column : List.of(EQUAL, Column.of(7), Column.of(0, 0))) {
      Normalised scored = normalised(of, ZeroVariance.FULL, column);
      assertPresentScores(10, column, scored, name);
      assertEquals(Optional.of(CurveNote.ALL_EQUAL_FULL), scored.curve().note());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("peerRelative")
  void equalUnitsDropTheIndicatorAloud(String name, Function<ZeroVariance, Normaliser> of) {
    Normalised scored = normalised(of, ZeroVariance.DROP, EQUAL);
    assertEquals(Column.missing(4), scored.scores(), name);
    assertTrue(scored.isDropped());
    assertEquals(List.of(0, 2, 3), scored.unscored());
    assertEquals(Optional.of(CurveNote.ALL_EQUAL_DROPPED), scored.curve().note());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("peerRelative")
  void aSetWithoutValuesIsMissingNotDropped(String name, Function<ZeroVariance, Normaliser> of) {
    for (ZeroVariance zero : ZeroVariance.values()) {
      Normalised scored = normalised(of, zero, Column.missing(3));
      assertEquals(Column.missing(3), scored.scores(), name);
      assertFalse(scored.isDropped());
      assertEquals(List.of(), scored.unscored());
      assertEquals(Optional.of(CurveNote.NOTHING_PRESENT), scored.curve().note());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("peerRelative")
  void aTinyDifferenceIsOne(String name, Function<ZeroVariance, Normaliser> of) {
    Column apart = Column.of(1, 1 + 1e-12);
    Normalised scored = normalised(of, ZeroVariance.DROP, apart);
    assertFalse(scored.isDropped(), name);
    assertEquals(Optional.empty(), scored.curve().note());
    assertTrue(scored.scores().at(0) < scored.scores().at(1), () -> name + scored.scores());
  }

  @Test
  void pointsForPlacesTakeTheirMiddleFromTheirNumber() {
    RankPoints neutral = new RankPoints(1, TiedRank.LOWEST, ZeroVariance.NEUTRAL);
    // places 1, 2, 3 of three equal units: middle 2, best 3
    assertEquals(Column.of(2, Double.NaN, 2, 2), scores(neutral, EQUAL));
    RankPoints full = new RankPoints(1, TiedRank.LOWEST, ZeroVariance.FULL);
    assertEquals(Column.of(3, Double.NaN, 3, 3), scores(full, EQUAL));
    assertEquals(Column.of(1), scores(neutral, Column.of(9)));
    assertEquals(Column.missing(2), scores(neutral, Column.missing(2)));
  }

  @Test
  void tiesThatAreNotAllEqualAreNoZeroVariance() {
    PercentileRank rank = new PercentileRank(TEN, TiedRank.LOWEST, ZeroVariance.DROP);
    // places 1, 1, 1, 4 of 4: (r - 1) / 3 * 10
    assertEquals(Column.of(0, 0, 0, 10), scores(rank, Column.of(2, 2, 2, 5)));
    PercentileRank mean = new PercentileRank(TEN, TiedRank.MEAN, ZeroVariance.DROP);
    // places 2, 2, 2, 4
    assertEquals(Column.of(10 / 3.0, 10 / 3.0, 10 / 3.0, 10), scores(mean, Column.of(2, 2, 2, 5)));
  }

  @Test
  void equalQuantilesLeaveOutTheBinsBetweenThem() {
    QuantileBins thirds =
        new QuantileBins(List.of(0.25, 0.5, 0.75), List.of(1.0, 2.0, 3.0, 4.0), ZeroVariance.DROP);
    // quantiles 2, 2 and 2.75: nobody is in the second bin
    assertEquals(Column.of(1, 3, 3, 4), scores(thirds, Column.of(1, 2, 2, 5)));
  }

  @Test
  void aTargetThatAllHaveReachedScoresFull() {
    DistanceToTarget target = new DistanceToTarget(5, TEN, Beyond.CLAMPED);
    // (x - 6) / (5 - 6) would score the best unit worst
    Normalised scored = target.normalise(Column.of(6, 8, Double.NaN), Direction.HIGHER_IS_BETTER);
    assertEquals(Column.of(10, 10, Double.NaN), scored.scores());
    assertEquals(Optional.of(CurveNote.TARGET_REACHED_BY_ALL), scored.curve().note());
    assertEquals(0, scored.curve().score(4).orElseThrow());
  }

  @Test
  void equalUnitsBeforeATargetHaveAllTheWayToGo() {
    DistanceToTarget target = new DistanceToTarget(5, TEN, Beyond.CLAMPED);
    assertEquals(Column.of(0, 0), scores(target, Column.of(3, 3)));
    assertEquals(
        Optional.of(CurveNote.NOTHING_PRESENT),
        target.curve(Column.missing(1), Direction.LOWER_IS_BETTER).note());
  }

  @Test
  void fullNeedsToKnowWhatFullIs() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Standardised(Standardised.Form.SAMPLE, 0, 1, Optional.empty(), ZeroVariance.FULL));
  }

  private static Normalised normalised(
      Function<ZeroVariance, Normaliser> of, ZeroVariance zero, Column column) {
    return of.apply(zero).normalise(column, Direction.HIGHER_IS_BETTER);
  }

  private static Column scores(Normaliser normaliser, Column column) {
    return normaliser.normalise(column, Direction.HIGHER_IS_BETTER).scores();
  }

  private static void assertPresentScores(
      double expected, Column column, Normalised scored, String name) {
    for (int i = 0; i < column.size(); i++) {
      assertEquals(column.isPresent(i), scored.scores().isPresent(i), name);
      if (column.isPresent(i)) {
        assertEquals(expected, scored.scores().at(i), name);
      }
    }
  }
}
