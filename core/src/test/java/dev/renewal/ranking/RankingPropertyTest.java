package dev.renewal.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.model.plan.SelectionEnd;
import dev.renewal.quantity.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds for any ranking and any cut. */
class RankingPropertyTest {

  @Property
  void theOrderOfUnitsNeverMatters(
      @ForAll @Size(max = 40) List<@IntRange(max = 6) Integer> values,
      @ForAll long seed,
      @ForAll RankStyle style) {
    List<Unit> units = units(values);
    List<Unit> shuffled = new ArrayList<>(units);
    Collections.shuffle(shuffled, new Random(seed));
    RankOrder<Unit> order = Unit.highest().style(style);
    assertEquals(order.rank(units), order.rank(shuffled));
  }

  @Property
  void theRankOfCompetitionIsOneMoreThanThoseWhoAreBetter(
      @ForAll @Size(max = 40) List<@IntRange(max = 6) Integer> values) {
    for (Placed<Unit> unit : Unit.highest().rank(units(values)).places()) {
      int own = unit.value().orElseThrow().intValueExact();
      long better = values.stream().filter(value -> value > own).count();
      assertEquals(BigDecimal.valueOf(better + 1), unit.rank().orElseThrow());
    }
  }

  @Property
  void fractionalRanksAddUpToThoseWithoutTies(
      @ForAll @Size(max = 40) List<@IntRange(max = 6) Integer> values) {
    BigDecimal sum =
        Unit.highest().style(RankStyle.FRACTIONAL).rank(units(values)).places().stream()
            .map(unit -> unit.rank().orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    long n = values.size();
    assertEquals(0, BigDecimal.valueOf(n * (n + 1) / 2).compareTo(sum));
  }

  @Property
  void theTakenAreBetterThanTheRestAndAsManyAsTheTiesAllow(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 6) Integer> values,
      @ForAll @IntRange(max = 45) int places,
      @ForAll SelectionEnd end,
      @ForAll Ties ties) {
    Ranking<Unit> ranking = Unit.highest().rank(units(values));
    StratumSelection<Unit> chosen =
        SelectionRule.of(end, Quota.of(places)).ties(ties).select(ranking).strata().get(0);
    int most = Math.min(places, values.size());
    int sure = chosen.taken().size();
    int all = sure + chosen.pending().size();
    switch (ties) {
      case INCLUDE_ALL -> assertTrue(sure >= most && all == sure);
      case EXCLUDE_ALL -> assertTrue(sure <= most && all == sure);
      case TIEBREAK, MANUAL -> assertTrue(sure <= most && all >= most);
    }
    Set<String> ids = new HashSet<>();
    chosen.taken().forEach(unit -> ids.add(unit.id()));
    for (Placed<Unit> taken : chosen.taken()) {
      for (Placed<Unit> other : ranking.places()) {
        int order = taken.value().orElseThrow().compareTo(other.value().orElseThrow());
        boolean better = end == SelectionEnd.HIGHEST ? order > 0 : order < 0;
        assertTrue(ids.contains(other.id()) || better, () -> taken + " " + other);
      }
    }
  }

  @Property
  void whatIsOpenNeverTakesAnyoneWhomAnyAnswerWouldLeaveOut(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 6) Integer> values,
      @ForAll @IntRange(max = 100) int percent) {
    Ranking<Unit> ranking = Unit.highest().rank(units(values));
    SelectionRule open =
        SelectionRule.of(SelectionEnd.LOWEST, Quota.of(Percentage.parse(percent + "%")));
    StratumSelection<Unit> undecided = open.select(ranking).strata().get(0);
    for (RoundingMode mode : List.of(RoundingMode.FLOOR, RoundingMode.CEILING)) {
      for (Ties ties : List.of(Ties.INCLUDE_ALL, Ties.EXCLUDE_ALL)) {
        List<Placed<Unit>> taken = open.rounding(mode).ties(ties).select(ranking).taken();
        assertTrue(taken.containsAll(undecided.taken()), "sure whatever is answered");
        List<Placed<Unit>> possible = new ArrayList<>(undecided.taken());
        possible.addAll(undecided.pending());
        assertTrue(possible.containsAll(taken), "nobody else is ever taken");
      }
    }
  }

  @Property
  void theGridIsThatOfTheExactValue(
      @ForAll @DoubleRange(min = -20_000, max = 20_000) double value,
      @ForAll @LongRange(min = -9_000_000_000_000L, max = 9_000_000_000_000L) long halves) {
    BigDecimal exact = new BigDecimal(value);
    assertEquals(exact.setScale(9, RoundingMode.HALF_EVEN), Quantised.of(value));
    double middle = (halves + 0.5) / 1e9;
    BigDecimal near = new BigDecimal(middle);
    assertEquals(near.setScale(9, RoundingMode.HALF_EVEN), Quantised.of(middle));
  }

  private static List<Unit> units(List<Integer> values) {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      units.add(
          new Unit(
              "u" + (100 + i),
              Optional.of(BigDecimal.valueOf(values.get(i))),
              Optional.empty(),
              ""));
    }
    return units;
  }
}
