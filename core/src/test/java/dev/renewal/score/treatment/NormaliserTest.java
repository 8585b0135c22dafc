package dev.renewal.score.treatment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Scores of the normalisers, by hand. */
class NormaliserTest {

  private static final double EXACT = 1e-9;
  private static final Column FIVE = Column.of(10, 20, 25, 40, 50);

  @Test
  void goalpostsAreFixed() {
    // (x - 20) / (45 - 20) * 100, held in 0..100
    assertScores(Goalposts.of(20, 45), FIVE, Direction.HIGHER_IS_BETTER, 0, 0, 20, 80, 100);
    assertScores(Goalposts.of(20, 45), FIVE, Direction.LOWER_IS_BETTER, 100, 100, 80, 20, 0);
  }

  @Test
  void goalpostsMayExtend() {
    Goalposts extended = new Goalposts(20, 45, new Scale(0, 10), Beyond.EXTENDED);
    // (10 - 20) / 25 * 10 = -4; (50 - 20) / 25 * 10 = 12
    assertScores(extended, FIVE, Direction.HIGHER_IS_BETTER, -4, 0, 2, 8, 12);
  }

  @Test
  void goalpostsRefuseEndsThatAreNotApart() {
    assertThrows(IllegalArgumentException.class, () -> Goalposts.of(5, 5));
    assertThrows(IllegalArgumentException.class, () -> Goalposts.of(6, 5));
    assertThrows(IllegalArgumentException.class, () -> Goalposts.of(0, Double.NaN));
  }

  @Test
  void goalpostsOverLogarithms() {
    LogGoalposts income = new LogGoalposts(100, 10_000, Scale.HUNDRED);
    Column values = Column.of(-5, 0, 10, 100, 1000, 20_000);
    // ln(1000 / 100) / ln(10000 / 100) = 1 / 2
    assertScores(income, values, Direction.HIGHER_IS_BETTER, 0, 0, 0, 0, 50, 100);
    assertScores(income, values, Direction.LOWER_IS_BETTER, 100, 100, 100, 100, 50, 0);
  }

  @Test
  void roundingNeverLeavesTheScale() {
    // 3 + 1e16 is 1e16 + 4 as doubles, so the line would end at 4
    Scale wide = new Scale(-1e16, 3);
    Normaliser line = new Goalposts(0, 1, wide, Beyond.CLAMPED);
    Normalised scored =
        line.normalise(Column.of(StrictMath.nextDown(1.0), 1), Direction.HIGHER_IS_BETTER);
    assertTrue(scored.scores().value(0).orElseThrow() <= 3);
    assertEquals(3, scored.scores().value(1).orElseThrow());
  }

  @Test
  void aPublishedIndexOfIncome() {
    // UNDP, technical notes of 2020: (ln 3829 - ln 100) / (ln 75000 - ln 100) = 0.5506
    Normaliser income = new LogGoalposts(100, 75_000, Scale.UNIT);
    Normalised index = income.normalise(Column.of(3829), Direction.HIGHER_IS_BETTER);
    assertEquals(0.5506, index.scores().value(0).orElseThrow(), 0.00005);
  }

  @Test
  void minMaxTakesItsEndsFromTheSet() {
    // (x - 10) / 40
    assertScores(MinMax.HUNDRED, FIVE, Direction.HIGHER_IS_BETTER, 0, 25, 37.5, 75, 100);
    assertScores(MinMax.HUNDRED, FIVE, Direction.LOWER_IS_BETTER, 100, 75, 62.5, 25, 0);
    assertEquals(
        List.of(
            new Parameter("worst", 10),
            new Parameter("best", 50),
            new Parameter("lowest", 0),
            new Parameter("highest", 100)),
        MinMax.HUNDRED.curve(FIVE, Direction.HIGHER_IS_BETTER).parameters());
  }

  @Test
  void aStoredReferenceSetScoresLaterValues() {
    Normalised later =
        MinMax.HUNDRED.normalise(Column.of(0, 30, 70), FIVE, Direction.HIGHER_IS_BETTER);
    assertArrayEquals(new double[] {0, 50, 100}, later.scores().toArray(), EXACT);
  }

  @Test
  void plainStandardScores() {
    // mean 29, S2 = 19^2 + 9^2 + 4^2 + 11^2 + 21^2 = 1020, deviation sqrt(1020 / 4) =
    // 15.968719422671311
    double d = 15.968719422671311;
    assertScores(
        Standardised.PLAIN,
        FIVE,
        Direction.HIGHER_IS_BETTER,
        -19 / d,
        -9 / d,
        -4 / d,
        11 / d,
        21 / d);
    assertScores(
        Standardised.PLAIN,
        FIVE,
        Direction.LOWER_IS_BETTER,
        19 / d,
        9 / d,
        4 / d,
        -11 / d,
        -21 / d);
  }

  @Test
  void standardScoresOnAScale() {
    Standardised points =
        new Standardised(
            Standardised.Form.POPULATION, 50, 40, Optional.of(Scale.HUNDRED), ZeroVariance.NEUTRAL);
    // deviation sqrt(1020 / 5) = 14.2828568570857; 50 - 40 * 19 / d = -3.2 is held at 0
    double d = 14.2828568570857;
    assertScores(
        points, FIVE, Direction.HIGHER_IS_BETTER, 0, 50 - 360 / d, 50 - 160 / d, 50 + 440 / d, 100);
  }

  @Test
  void wayToATarget() {
    DistanceToTarget target = new DistanceToTarget(40, Scale.UNIT, Beyond.CLAMPED);
    // (x - 10) / (40 - 10)
    assertScores(target, FIVE, Direction.HIGHER_IS_BETTER, 0, 1 / 3.0, 0.5, 1, 1);
    DistanceToTarget low = new DistanceToTarget(20, Scale.UNIT, Beyond.EXTENDED);
    // (50 - x) / (50 - 20)
    assertScores(low, FIVE, Direction.LOWER_IS_BETTER, 4 / 3.0, 1, 25 / 30.0, 1 / 3.0, 0);
  }

  @Test
  void placesWithEquals() {
    Column tied = Column.of(3, 1, 3, 9, Double.NaN);
    // from the worst: 1 is 1st, both 3 are 2nd and 3rd, 9 is 4th
    assertScores(rank(TiedRank.LOWEST), tied, Direction.HIGHER_IS_BETTER, 2, 1, 2, 4, Double.NaN);
    assertScores(rank(TiedRank.MEAN), tied, Direction.HIGHER_IS_BETTER, 2.5, 1, 2.5, 4, Double.NaN);
    assertScores(rank(TiedRank.HIGHEST), tied, Direction.HIGHER_IS_BETTER, 3, 1, 3, 4, Double.NaN);
    assertScores(rank(TiedRank.LOWEST), tied, Direction.LOWER_IS_BETTER, 2, 4, 2, 1, Double.NaN);
    PercentileRank share = new PercentileRank(Scale.HUNDRED, TiedRank.LOWEST, ZeroVariance.NEUTRAL);
    // (r - 1) / 3
    assertScores(share, tied, Direction.HIGHER_IS_BETTER, 100 / 3.0, 0, 100 / 3.0, 100, Double.NaN);
  }

  @Test
  void binsOfATable() {
    Bins table =
        new Bins(List.of(BinEdge.beginning(20), BinEdge.ending(40)), List.of(1.0, 5.0, 10.0));
    // (.., 20) 1; [20, 40] 5; (40, ..) 10
    assertScores(table, FIVE, Direction.HIGHER_IS_BETTER, 1, 5, 5, 5, 10);
  }

  @Test
  void binsBetweenQuantiles() {
    QuantileBins halves =
        new QuantileBins(List.of(0.25, 0.75), List.of(1.0, 2.0, 3.0), ZeroVariance.NEUTRAL);
    // quantiles 20 and 40; a value on one is in the better bin
    assertScores(halves, FIVE, Direction.HIGHER_IS_BETTER, 1, 2, 2, 3, 3);
    assertScores(halves, FIVE, Direction.LOWER_IS_BETTER, 3, 3, 2, 2, 1);
  }

  @Test
  void pointsForWholeSteps() {
    Steps steps = new Steps(0, 0.1, 2, new Scale(0, 10));
    // 0.3 / 0.1 is 2.9999999999999996 as doubles, and still three steps
    assertScores(
        steps, Column.of(-1, 0.09, 0.3, 0.39, 7), Direction.HIGHER_IS_BETTER, 0, 0, 6, 6, 10);
    Steps days = new Steps(30, 10, 5, new Scale(0, 20));
    assertScores(days, Column.of(45, 30, 20, 11), Direction.LOWER_IS_BETTER, 0, 0, 5, 5);
  }

  @Test
  void straightPiecesWithTheBestInTheMiddle() {
    PiecewiseLinear ratio =
        new PiecewiseLinear(
            List.of(new CurvePoint(0, 0), new CurvePoint(1, 100), new CurvePoint(3, 0)));
    assertScores(ratio, Column.of(-1, 0.5, 1, 2, 5), Direction.HIGHER_IS_BETTER, 0, 50, 100, 50, 0);
  }

  @Test
  void yesAndNo() {
    YesNo has = new YesNo(Scale.HUNDRED);
    assertScores(has, Column.of(1, 0), Direction.HIGHER_IS_BETTER, 100, 0);
    assertScores(has, Column.of(1, 0), Direction.LOWER_IS_BETTER, 0, 100);
    Normalised half = has.normalise(Column.of(0.5, 1, Double.NaN), Direction.HIGHER_IS_BETTER);
    assertFalse(half.scores().isPresent(0));
    assertEquals(List.of(0), half.unscored());
    assertFalse(half.isDropped());
  }

  @Test
  void scoresAsGiven() {
    AsGiven points = new AsGiven(new Scale(0, 10));
    assertScores(points, Column.of(3, 10), Direction.HIGHER_IS_BETTER, 3, 10);
    assertScores(points, Column.of(3, 10), Direction.LOWER_IS_BETTER, 7, 0);
    assertEquals(
        List.of(1), points.normalise(Column.of(3, 11), Direction.HIGHER_IS_BETTER).unscored());
  }

  @Test
  void onlyThoseThatLookAtOthersArePeerRelative() {
    assertTrue(MinMax.HUNDRED.isPeerRelative());
    assertTrue(rank(TiedRank.MEAN).isPeerRelative());
    assertFalse(Goalposts.of(0, 1).isPeerRelative());
    assertFalse(new YesNo(Scale.UNIT).isPeerRelative());
  }

  private static RankPoints rank(TiedRank ties) {
    return new RankPoints(1, ties, ZeroVariance.NEUTRAL);
  }

  private static void assertScores(
      Normaliser normaliser, Column column, Direction direction, double... expected) {
    assertArrayEquals(expected, normaliser.normalise(column, direction).scores().toArray(), EXACT);
  }
}
