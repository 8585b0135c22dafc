package dev.renewal.score.treatment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The smallest change of a raw value that reaches a score, and what curves tell of themselves. */
class ScoreCurveTest {

  private static final double EXACT = 1e-9;
  private static final Column FIVE = Column.of(10, 20, 25, 40, 50);
  private static final Column NONE = Column.missing(0);

  @Provide
  Arbitrary<Normaliser> lines() {
    return Arbitraries.of(
        Goalposts.of(-3, 7),
        new Goalposts(-3, 7, Scale.HUNDRED, Beyond.EXTENDED),
        new LogGoalposts(0.5, 300, Scale.HUNDRED),
        new Steps(-2, 0.7, 4, Scale.HUNDRED),
        MinMax.HUNDRED,
        new AsGiven(Scale.HUNDRED));
  }

  @Test
  void alongALine() {
    ScoreCurve up = Goalposts.of(20, 45).curve(NONE, Direction.HIGHER_IS_BETTER);
    // 20 + 0.8 * 25 = 40
    assertReaches(up, 80, 25, 40);
    assertReaches(up, 80, 42, 42);
    assertReaches(up, 100, 0, 45);
    assertEquals(OptionalDouble.empty(), up.nearestReaching(101, 25));
    ScoreCurve down = Goalposts.of(20, 45).curve(NONE, Direction.LOWER_IS_BETTER);
    assertReaches(down, 80, 40, 25);
    ScoreCurve log =
        new LogGoalposts(100, 10_000, Scale.HUNDRED).curve(NONE, Direction.HIGHER_IS_BETTER);
    assertReaches(log, 50, 1, 1000);
    ScoreCurve plain = Standardised.PLAIN.curve(FIVE, Direction.LOWER_IS_BETTER);
    assertReaches(plain, 0, 40, 29); // the mean
  }

  @Test
  void intoABin() {
    ScoreCurve table =
        new Bins(List.of(BinEdge.beginning(20), BinEdge.ending(40)), List.of(1.0, 5.0, 10.0))
            .curve(NONE, Direction.HIGHER_IS_BETTER);
    assertReaches(table, 5, 10, 20);
    assertReaches(table, 10, 30, StrictMath.nextUp(40.0));
    assertEquals(OptionalDouble.empty(), table.nearestReaching(11, 30));
    ScoreCurve middle =
        new Bins(List.of(BinEdge.beginning(20), BinEdge.beginning(30)), List.of(0.0, 10.0, 0.0))
            .curve(NONE, Direction.HIGHER_IS_BETTER);
    assertReaches(middle, 10, 50, StrictMath.nextDown(30.0));
    assertReaches(middle, 10, 5, 20);
  }

  @Test
  void overStepsAndPieces() {
    ScoreCurve days = new Steps(30, 10, 5, new Scale(0, 20)).curve(NONE, Direction.LOWER_IS_BETTER);
    assertReaches(days, 10, 25, 10); // two steps
    ScoreCurve ratio =
        new PiecewiseLinear(
                List.of(new CurvePoint(0, 0), new CurvePoint(1, 100), new CurvePoint(3, 0)))
            .curve(NONE, Direction.HIGHER_IS_BETTER);
    assertReaches(ratio, 50, 4, 2);
    assertReaches(ratio, 50, -1, 0.5);
    assertReaches(ratio, 100, 4, 1);
    assertEquals(OptionalDouble.empty(), ratio.nearestReaching(100.1, 4));
  }

  @Test
  void toYesAndToPoints() {
    ScoreCurve has = new YesNo(Scale.HUNDRED).curve(NONE, Direction.HIGHER_IS_BETTER);
    assertReaches(has, 60, 0, 1);
    ScoreCurve hasNot = new YesNo(Scale.HUNDRED).curve(NONE, Direction.LOWER_IS_BETTER);
    assertReaches(hasNot, 60, 1, 0);
    ScoreCurve faults = new AsGiven(new Scale(0, 10)).curve(NONE, Direction.LOWER_IS_BETTER);
    assertReaches(faults, 7, 9, 3);
  }

  @Test
  void notWhereItHangsOnOthersOrOnNothing() {
    ScoreCurve rank =
        new PercentileRank(Scale.HUNDRED, TiedRank.LOWEST, ZeroVariance.NEUTRAL)
            .curve(FIVE, Direction.HIGHER_IS_BETTER);
    assertEquals(OptionalDouble.empty(), rank.nearestReaching(60, 20));
    assertReaches(rank, 60, 40, 40);
    ScoreCurve even = new EvenCurve(50, CurveNote.ALL_EQUAL_NEUTRAL);
    assertReaches(even, 50, 3, 3);
    assertEquals(OptionalDouble.empty(), even.nearestReaching(51, 3));
    ScoreCurve none = new NoCurve(CurveNote.ALL_EQUAL_DROPPED);
    assertEquals(OptionalDouble.empty(), none.nearestReaching(0, 3));
  }

  @Test
  void aValueOutsideTheReferenceSetTakesThePlaceItWouldHave() {
    ScoreCurve rank =
        new PercentileRank(Scale.HUNDRED, TiedRank.LOWEST, ZeroVariance.NEUTRAL)
            .curve(FIVE, Direction.HIGHER_IS_BETTER);
    assertEquals(0, rank.score(1).orElseThrow(), EXACT);
    assertEquals(75, rank.score(30).orElseThrow(), EXACT); // three are worse: 3 / 4
    assertEquals(100, rank.score(99).orElseThrow(), EXACT); // five are worse, at most 4 / 4
  }

  @Test
  void everyCurveNamesItsShapeAndNumbers() {
    Map<String, String> names = new TreeMap<>();
    for (ScoreCurve curve : oneOfEach()) {
      names.put(
          curve.kind(),
          String.join(" ", curve.parameters().stream().map(Parameter::name).toList()));
    }
    assertEquals(
        new TreeMap<>(
            Map.ofEntries(
                Map.entry("line", "worst best lowest highest"),
                Map.entry("log", "worst best lowest highest"),
                Map.entry("deviation", "mean deviation centre spread"),
                Map.entry("rank", "n lowest highest"),
                Map.entry("bins", "score 1 edge 1 score 2"),
                Map.entry("steps", "start size points lowest highest"),
                Map.entry("polyline", "raw 1 score 1 raw 2 score 2"),
                Map.entry("yes-no", "yes no"),
                Map.entry("reached", "target lowest highest"),
                Map.entry("same", "lowest highest"),
                Map.entry("even", "score"),
                Map.entry("none", ""))),
        names);
    assertEquals(ScoreCurve.class.getPermittedSubclasses().length, names.size());
  }

  private static List<ScoreCurve> oneOfEach() {
    Direction up = Direction.HIGHER_IS_BETTER;
    return List.of(
        Goalposts.of(0, 1).curve(NONE, up),
        new LogGoalposts(1, 2, Scale.UNIT).curve(NONE, up),
        Standardised.PLAIN.curve(FIVE, up),
        new RankPoints(0, TiedRank.MEAN, ZeroVariance.DROP).curve(FIVE, up),
        new Bins(List.of(BinEdge.beginning(0)), List.of(0.0, 1.0)).curve(NONE, up),
        new Steps(0, 1, 1, Scale.UNIT).curve(NONE, up),
        new PolylineCurve(List.of(new CurvePoint(0, 0), new CurvePoint(1, 1))),
        new YesNo(Scale.UNIT).curve(NONE, up),
        new DistanceToTarget(0, Scale.UNIT, Beyond.CLAMPED).curve(FIVE, up),
        new AsGiven(Scale.UNIT).curve(NONE, up),
        new EvenCurve(0.5, CurveNote.ALL_EQUAL_NEUTRAL),
        new NoCurve(CurveNote.NOTHING_PRESENT));
  }

  @Property
  void everyScoreOfTheScaleIsReachedAndNotMissedByLess(
      @ForAll("lines") Normaliser normaliser,
      @ForAll Direction direction,
      @ForAll @DoubleRange(min = 0.01, max = 100) double score) {
    ScoreCurve curve = normaliser.curve(FIVE, direction);
    double from = direction == Direction.HIGHER_IS_BETTER ? 0 : 90;
    OptionalDouble there = curve.nearestReaching(score, from);
    assertTrue(there.isPresent(), () -> curve + " " + score);
    double before = from + (there.getAsDouble() - from) * (1 - 1e-6);
    assertTrue(
        there.getAsDouble() == from || curve.score(before).orElse(0) < score,
        () -> curve + " " + score + " " + there);
  }

  private static void assertReaches(ScoreCurve curve, double score, double from, double expected) {
    assertEquals(expected, curve.nearestReaching(score, from).orElseThrow(), EXACT);
  }
}
