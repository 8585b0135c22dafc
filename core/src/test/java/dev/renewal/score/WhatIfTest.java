package dev.renewal.score;

import static dev.renewal.score.Cards.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The next grade, the other unit and the period before. */
class WhatIfTest {
  private static final double EXACT = 1e-9;
  private static final String CARD =
      "'tree': {'id': 't', 'children': ["
          + "{'id': 'a', 'weight': 3, 'normaliser': {'goalposts': {'low': 0, 'high': 40}}},"
          + "{'id': 'b', 'direction': 'cost', 'normaliser': {'goalposts': {'low': 10, 'high': 30}}}"
          + "]}, 'grades': [{'code': 'A', 'from': 80, 'minimums': {'b': 50}},"
          + " {'code': 'B', 'from': 60, 'minimums': {'b': 50}},"
          + " {'code': 'C'}]";

  @Test
  void theSmallestChangeIsFoundForEachIndicator() {
    // X: (3·50 + 50)/4 = 50; a alone: (3s + 50)/4 = 60, s = 63.333…, a = 25.333…;
    // b alone: (150 + s)/4 = 60, s = 90, b = 12
    SmallestChange change = score(CARD, "id,a,b", "X,20,20").smallestChange("X").orElseThrow();
    assertEquals(Optional.of("B"), change.next());
    assertEquals(10, change.gap().orElseThrow(), EXACT);
    assertEquals(
        List.of("a", "b"), change.single().stream().map(SmallestChange.Change::indicator).toList());
    assertEquals(190 / 3.0, change.single().get(0).needed(), 1e-8);
    assertEquals(76 / 3.0, change.single().get(0).neededValue().orElseThrow(), 1e-8);
    assertEquals(12, change.single().get(1).neededValue().orElseThrow(), 1e-8);
    // all by the same share: 50 + 50·s = 60
    assertEquals(0.2, change.together().orElseThrow(), 1e-8);
  }

  @Test
  void aMinimumInTheWayIsPartOfTheChange() {
    // Y: (3·90 + 40)/4 = 77.5 but b is below 50: only b helps
    SmallestChange change = score(CARD, "id,a,b", "Y,36,22").smallestChange("Y").orElseThrow();
    assertEquals(0, change.gap().orElseThrow(), EXACT);
    assertEquals(1, change.single().size());
    assertEquals(20, change.single().get(0).neededValue().orElseThrow(), 1e-8);
  }

  @Test
  void whatNoChangeOfOneIndicatorReachesIsSaid() {
    // W: (3·0 + 0)/4 = 0: a alone gives 75 with b at 0 < 50; b alone 25
    SmallestChange change = score(CARD, "id,a,b", "W,0,30").smallestChange("W").orElseThrow();
    assertTrue(change.single().isEmpty());
    assertEquals(0.6, change.together().orElseThrow(), 1e-8);
    SmallestChange best = score(CARD, "id,a,b", "V,40,10").smallestChange("V").orElseThrow();
    assertEquals(Optional.empty(), best.next());
  }

  @Test
  void aBottomLineInTheWayIsNamed() {
    String card =
        CARD
            + ", 'gates': [{'id': 'g', 'value': {'column': 'dead'}, 'comparator': '=', 'limit': 0,"
            + " 'effect': 'cap-grade', 'cap': 'C'}]";
    SmallestChange change =
        score(card, "id,a,b,dead", "X,40,10,1").smallestChange("X").orElseThrow();
    assertEquals(Optional.of("B"), change.next());
    assertTrue(change.single().isEmpty());
    assertEquals("g", change.blocking().get(0).en());
  }

  @Test
  void theDifferenceOfTwoUnitsAddsUp() {
    Scoring scoring = score(CARD, "id,a,b", "X,20,20", "Y,36,22");
    ScoreDifference difference = scoring.difference("Y", "X").orElseThrow();
    // a: 0.75·(90 - 50) = 30, b: 0.25·(40 - 50) = -2.5
    assertEquals(
        List.of("a 30.0", "b -2.5"),
        difference.parts().stream().map(it -> it.id() + " " + it.difference()).toList());
    assertEquals(0, difference.rest().orElseThrow(), EXACT);
  }

  @Test
  void theDifferenceOfTwoPeriodsAddsUp() {
    String card = CARD + ", 'bonus': {'items': [{'id': 'p'}]}";
    Scorer scorer = Cards.scorer(card);
    Scoring earlier = scorer.score(Cards.table(scorer, "id,a,b,p", "X,20,20,1"));
    Scoring later = scorer.score(Cards.table(scorer, "id,a,b,p", "X,24,20,3"));
    ScoreDifference difference = later.since(earlier, "X").orElseThrow();
    assertEquals(7.5, difference.parts().get(0).difference(), EXACT);
    assertEquals(2, difference.rest().orElseThrow(), EXACT);
    Scoring other = score(CARD, "id,a,b", "X,20,20");
    assertThrows(IllegalArgumentException.class, () -> later.since(other, "X"));
  }

  @Test
  void belowAMethodThatDoesNotAddUpTheGroupIsThePart() {
    String card =
        "'tree': {'id': 't', 'children': [{'id': 'g', 'aggregator': 'min', 'children': ["
            + "{'id': 'a', 'normaliser': 'as-given'}, {'id': 'b', 'normaliser': 'as-given'}]},"
            + "{'id': 'c', 'normaliser': 'as-given'}]}";
    ScoreDifference difference =
        score(card, "id,a,b,c", "X,10,20,30", "Y,50,40,30").difference("X", "Y").orElseThrow();
    assertEquals(
        List.of("g -15.0", "c 0.0"),
        difference.parts().stream().map(it -> it.id() + " " + it.difference()).toList());
  }
}
