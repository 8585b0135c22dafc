package dev.renewal.score.treatment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds for the scores of any column by any normaliser. */
class NormaliserPropertiesTest {

  private static final Scale SCALE = new Scale(-10, 90);
  private static final double ROUNDING = 1e-9;

  /** Normalisers whose scores follow the direction and stay within {@link #SCALE}. */
  private static final List<Normaliser> DIRECTED =
      List.of(
          new Goalposts(-3, 7, SCALE, Beyond.CLAMPED),
          new LogGoalposts(0.5, 300, SCALE),
          new MinMax(SCALE, Beyond.CLAMPED, ZeroVariance.NEUTRAL),
          new MinMax(SCALE, Beyond.EXTENDED, ZeroVariance.FULL),
          new Standardised(
              Standardised.Form.SAMPLE, 40, 15, Optional.of(SCALE), ZeroVariance.NEUTRAL),
          new DistanceToTarget(2, SCALE, Beyond.CLAMPED),
          new PercentileRank(SCALE, TiedRank.LOWEST, ZeroVariance.NEUTRAL),
          new PercentileRank(SCALE, TiedRank.MEAN, ZeroVariance.DROP),
          new PercentileRank(SCALE, TiedRank.HIGHEST, ZeroVariance.FULL),
          new QuantileBins(
              List.of(0.2, 0.55, 0.7), List.of(-10.0, 0.0, 50.0, 90.0), ZeroVariance.NEUTRAL),
          new Steps(-2, 0.7, 4, SCALE));

  @Provide
  Arbitrary<Column> columns() {
    return Columns.any();
  }

  @Provide
  Arbitrary<Normaliser> directed() {
    return Arbitraries.of(DIRECTED);
  }

  @Provide
  Arbitrary<Normaliser> any() {
    return Arbitraries.oneOf(
        Arbitraries.of(DIRECTED),
        Arbitraries.of(
            new Goalposts(-3, 7, SCALE, Beyond.EXTENDED),
            Standardised.PLAIN,
            new DistanceToTarget(2, SCALE, Beyond.EXTENDED),
            new RankPoints(0, TiedRank.MEAN, ZeroVariance.NEUTRAL),
            new Bins(List.of(BinEdge.beginning(-1), BinEdge.ending(2)), List.of(3.0, 9.0, 1.0)),
            new PiecewiseLinear(
                List.of(
                    new CurvePoint(-2, 5),
                    new CurvePoint(0, 50),
                    new CurvePoint(0.1, 50),
                    new CurvePoint(3, -7))),
            new YesNo(SCALE),
            new AsGiven(SCALE)));
  }

  @Property
  void betterValuesNeverScoreLess(
      @ForAll("columns") Column column,
      @ForAll("directed") Normaliser normaliser,
      @ForAll Direction direction) {
    Column scores = normaliser.normalise(column, direction).scores();
    for (int i = 0; i < column.size(); i++) {
      for (int j = 0; j < column.size(); j++) {
        if (scores.isPresent(i) && scores.isPresent(j)) {
          double gained = direction.sign() * (scores.at(i) - scores.at(j));
          assertTrue(!(column.at(i) > column.at(j)) || gained >= 0, () -> column + " " + scores);
          assertTrue(column.at(i) != column.at(j) || gained == 0, () -> column + " " + scores);
        }
      }
    }
  }

  @Property
  void scoresStayWithinTheScale(
      @ForAll("columns") Column column,
      @ForAll("directed") Normaliser normaliser,
      @ForAll Direction direction) {
    Column scores = normaliser.normalise(column, direction).scores();
    for (double score : scores.present()) {
      assertTrue(score >= SCALE.lowest() && score <= SCALE.highest(), () -> column + " " + scores);
    }
  }

  @Property
  void noValueLosesItsScoreUnlessItIsTold(
      @ForAll("columns") Column column,
      @ForAll("directed") Normaliser normaliser,
      @ForAll Direction direction) {
    Normalised normalised = normaliser.normalise(column, direction);
    if (!normalised.isDropped()) {
      assertEquals(List.of(), normalised.unscored());
      assertEquals(column.presentCount(), normalised.scores().presentCount());
    } else {
      assertEquals(0, normalised.scores().presentCount());
      assertEquals(Optional.of(CurveNote.ALL_EQUAL_DROPPED), normalised.curve().note());
    }
  }

  @Property
  void missingStaysMissing(
      @ForAll("columns") Column column,
      @ForAll("any") Normaliser normaliser,
      @ForAll Direction direction) {
    Normalised normalised = normaliser.normalise(column, direction);
    for (int i = 0; i < column.size(); i++) {
      boolean scored = normalised.scores().isPresent(i);
      assertEquals(column.isPresent(i) && !normalised.unscored().contains(i), scored);
    }
  }

  @Property
  void turningSignsAndDirectionChangesNothing(
      @ForAll("columns") Column column, @ForAll Direction direction) {
    for (Normaliser normaliser : DIRECTED) {
      if (normaliser instanceof MinMax
          || normaliser instanceof Standardised
          || normaliser instanceof PercentileRank
          || normaliser instanceof QuantileBins) {
        assertEquals(
            normaliser.normalise(column, direction).scores(),
            normaliser.normalise(column.negated(), direction.opposite()).scores());
      }
    }
  }

  @Property
  void theOtherDirectionMirrorsStraightLines(@ForAll("columns") Column column) {
    MinMax ends = new MinMax(SCALE, Beyond.CLAMPED, ZeroVariance.NEUTRAL);
    Column up = ends.normalise(column, Direction.HIGHER_IS_BETTER).scores();
    Column down = ends.normalise(column, Direction.LOWER_IS_BETTER).scores();
    for (int i = 0; i < column.size(); i++) {
      if (up.isPresent(i)) {
        assertEquals(SCALE.lowest() + SCALE.highest(), up.at(i) + down.at(i), ROUNDING);
      }
    }
  }

  @Property
  void theOrderOfUnitsNeverShows(
      @ForAll("columns") Column column,
      @ForAll("any") Normaliser normaliser,
      @ForAll Direction direction,
      @ForAll long seed) {
    int[] order = Columns.order(column, seed);
    assertEquals(
        Columns.reordered(normaliser.normalise(column, direction).scores(), order),
        normaliser.normalise(Columns.reordered(column, order), direction).scores());
  }

  @Property
  void fixedOnesScoreAUnitByItself(
      @ForAll("columns") Column column,
      @ForAll("any") Normaliser normaliser,
      @ForAll Direction direction) {
    if (!normaliser.isPeerRelative()) {
      Column none = Column.missing(0);
      assertEquals(
          normaliser.normalise(column, direction).scores(),
          normaliser.normalise(column, none, direction).scores());
    }
  }

  @Property
  void theSmallestChangeReachesItsScore(
      @ForAll("columns") Column column,
      @ForAll("any") Normaliser normaliser,
      @ForAll Direction direction,
      @ForAll @DoubleRange(min = -12, max = 95) double score) {
    ScoreCurve curve = normaliser.curve(column, direction);
    for (double from : new double[] {-4, 0, 0.05, 1, 2, 6, 50}) {
      OptionalDouble there = curve.nearestReaching(score, from);
      if (there.isPresent()) {
        double reached = curve.score(there.getAsDouble()).orElseThrow();
        assertTrue(reached >= score - ROUNDING, () -> curve + " " + score + " " + there);
      }
      if (curve.score(from).orElse(Double.NEGATIVE_INFINITY) >= score) {
        assertEquals(OptionalDouble.of(from), there);
      }
    }
  }
}
