package dev.renewal.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranks by hand. */
class RankingTest {
  private static final List<Unit> FOUR =
      List.of(Unit.of("c", "80"), Unit.of("a", "90"), Unit.of("d", "70"), Unit.of("b", "80"));

  @ParameterizedTest
  @CsvSource({
    "COMPETITION, a=1 b=2 c=2 d=4",
    "MODIFIED, a=1 b=3 c=3 d=4",
    "DENSE, a=1 b=2 c=2 d=3",
    "FRACTIONAL, a=1 b=2.5 c=2.5 d=4",
  })
  void theSecondAndThirdOfFourAreEqual(RankStyle style, String ranks) {
    assertEquals(ranks, ranks(Unit.highest().style(style).rank(FOUR)));
  }

  @Test
  void fractionalRanksOfThreeEqualsAreWhole() {
    List<Unit> units = List.of(Unit.of("a", "1"), Unit.of("b", "1"), Unit.of("c", "1"));
    assertEquals("a=2 b=2 c=2", ranks(Unit.highest().style(RankStyle.FRACTIONAL).rank(units)));
  }

  @Test
  void theLowestCanComeFirst() {
    RankOrder<Unit> order = RankOrder.by(Unit::id, Criterion.lowest("index", Unit::index));
    assertEquals("d=1 b=2 c=2 a=4", ranks(order.rank(FOUR)));
  }

  @Test
  void sumsThatDifferInTheLastBinaryDigitsAreEqual() {
    record Computed(String id, double index) {}
    assertFalse(0.1 + 0.2 == 0.3, "they differ as doubles");
    Ranking<Computed> ranking =
        RankOrder.by(
                Computed::id,
                Criterion.<Computed>highest(
                    "index", Criterion.computed(it -> OptionalDouble.of(it.index()))))
            .rank(List.of(new Computed("x", 0.1 + 0.2), new Computed("y", 0.3)));
    assertEquals("x=1 y=1", ranks(ranking));
  }

  @Test
  void aDifferenceOfAMillionthIsADifference() {
    List<Unit> units = List.of(Unit.of("x", "0.300001"), Unit.of("y", "0.300000"));
    assertEquals("x=1 y=2", ranks(Unit.highest().rank(units)));
  }

  @Test
  void whatIsPublishedAlikeIsNotEqual() {
    PublishedRounding published = new PublishedRounding(1, RoundingMode.HALF_UP);
    List<Unit> units = List.of(Unit.of("x", "85.24"), Unit.of("y", "85.16"));
    assertEquals("x=1 y=2", ranks(Unit.highest().rank(units)));
    assertEquals(
        published.of(new BigDecimal("85.24")), published.of(new BigDecimal("85.16")), "both 85.2");
  }

  @Test
  void whatIsPublishedIsRoundedFromTheGrid() {
    PublishedRounding published = new PublishedRounding(2, RoundingMode.HALF_UP);
    assertEquals(new BigDecimal("2.68"), published.of(asComputed(2.675)));
    assertEquals(new BigDecimal("2.67"), published.of(new BigDecimal("2.674999")));
  }

  @Test
  void undefinedUnitsAreUnrankedAndLast() {
    Ranking<Unit> ranking =
        Unit.highest().rank(List.of(Unit.undefined("a"), Unit.of("b", "-5"), Unit.of("c", "3")));
    assertEquals("c=1 b=2 a=-", ranks(ranking));
  }

  @Test
  void noNumberIsNeverTakenForUndefined() {
    RankOrder<Double> order =
        RankOrder.by(
            String::valueOf,
            Criterion.<Double>highest("index", Criterion.computed(OptionalDouble::of)));
    assertThrows(IllegalArgumentException.class, () -> order.rank(List.of(Double.NaN)));
    assertThrows(
        IllegalArgumentException.class, () -> order.rank(List.of(Double.POSITIVE_INFINITY)));
  }

  @Test
  void tieBreakersDecideInTheirOrderAndLeaveTheRestShared() {
    List<Unit> units =
        List.of(
            Unit.of("a", "80").second("3"),
            Unit.of("b", "80").second("7"),
            Unit.of("c", "80").second("3"),
            Unit.of("d", "90").second("0"));
    RankOrder<Unit> order = Unit.highest().thenBy(Criterion.highest("second", Unit::second));
    assertEquals("d=1 b=2 a=3 c=3", ranks(order.rank(units)));
  }

  @Test
  void aTieBreakerThatOneOfTheEqualsLacksDecidesNothing() {
    List<Unit> units =
        List.of(Unit.of("a", "80").second("3"), Unit.of("b", "80").second("7"), Unit.of("c", "80"));
    RankOrder<Unit> order = Unit.highest().thenBy(Criterion.highest("second", Unit::second));
    assertEquals("a=1 b=1 c=1", ranks(order.rank(units)));
  }

  @Test
  void strataAreRankedByThemselves() {
    List<Unit> units =
        List.of(
            Unit.of("a", "80").in("杭州"), Unit.of("b", "70").in("嘉兴"), Unit.of("c", "60").in("杭州"));
    Ranking<Unit> ranking = Unit.highest().within(Unit::stratum).rank(units);
    assertEquals("b=1 a=1 c=2", ranks(ranking));
    assertEquals(List.of("嘉兴", "杭州"), ranking.strata().stream().map(it -> it.name()).toList());
  }

  @Test
  void twoUnitsOfOneIdAreRefused() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Unit.highest().rank(List.of(Unit.of("a", "1"), Unit.of("a", "2"))));
    assertTrue(String.valueOf(refused.getMessage()).contains("id a"), refused::toString);
  }

  /** The number as its bits say, which is 2.67499999999999982… for 2.675. */
  private static BigDecimal asComputed(double number) {
    return new BigDecimal(number);
  }

  static String ranks(Ranking<?> ranking) {
    return String.join(" ", ranking.places().stream().flatMap(RankingTest::rank).toList());
  }

  private static Stream<String> rank(Placed<?> unit) {
    return Stream.of(unit.id() + "=" + unit.rank().map(BigDecimal::toPlainString).orElse("-"));
  }
}
