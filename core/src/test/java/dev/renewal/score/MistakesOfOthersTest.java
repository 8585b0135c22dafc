package dev.renewal.score;

import static dev.renewal.score.Cards.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.pack.InvalidPackException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mistakes that other tools made, each of which scorecards must not make again. */
class MistakesOfOthersTest {
  private static final String PAIR =
      "'tree': {'id': 't', %s 'children': [{'id': 'a', %s 'normaliser': 'as-given'},"
          + " {'id': 'b', 'normaliser': 'as-given'}, {'id': 'c', 'normaliser': 'as-given'}]}";

  private static String pair(String group, String first) {
    return PAIR.formatted(group, first);
  }

  private static List<String> ranks(Scoring scoring) {
    return scoring.units().stream()
        .map(it -> it.id() + it.rank().map(rank -> rank.toPlainString()).orElse("-"))
        .toList();
  }

  @Test
  void theOrderOfRowsChangedACopelandWinner() {
    String card = pair("'aggregator': 'copeland',", "");
    List<String> expected = ranks(score(card, "id,a,b,c", "X,3,2,", "Y,2,3,1", "Z,1,,3"));
    assertEquals(expected, ranks(score(card, "id,a,b,c", "Z,1,,3", "Y,2,3,1", "X,3,2,")));
    assertEquals(expected, ranks(score(card, "id,a,b,c", "Y,2,3,1", "X,3,2,", "Z,1,,3")));
  }

  @Test
  void anIndicatorWithoutRangeWasSilentlyDropped() {
    String card =
        "'tree': {'id': 't', 'children': [{'id': 'a', 'normaliser': 'min-max'},"
            + " {'id': 'b', 'normaliser': 'min-max'}]}";
    Scoring scoring = score(card, "id,a,b", "X,5,1", "Y,5,2");
    // a is 50 for all: (50 + 0)/2 and (50 + 100)/2
    assertEquals(25, Cards.score(scoring, "X"), 1e-9);
    assertEquals(75, Cards.score(scoring, "Y"), 1e-9);
    assertTrue(scoring.notes().toString().contains("is the same for all units"));
  }

  @Test
  void aNegativeWeightWasAccepted() {
    InvalidPackException refused =
        assertThrows(InvalidPackException.class, () -> Cards.card(pair("", "'weight': -0.2,")));
    assertTrue(refused.text().en().contains("not negative"), refused.text().en());
  }

  @Test
  void ranksWereTakenFromRoundedScores() {
    String card = pair("", "") + ", 'ranking': {'scale': 0}";
    Scoring scoring = score(card, "id,a,b,c", "X,70.4,70.4,70.4", "Y,70.1,70.1,70.1");
    assertEquals(
        scoring.unit("X").orElseThrow().published(), scoring.unit("Y").orElseThrow().published());
    assertEquals(List.of("X1", "Y2"), ranks(scoring));
  }

  @Test
  void untiedRanksPromotedTheSecondBest() {
    // three share the first place: the next is fourth, and none of the three is above the others
    String[] rows = {"id,a,b,c", "W,9,9,9", "X,9,9,9", "Y,9,9,9", "Z,8,8,8"};
    assertEquals(List.of("W1", "X1", "Y1", "Z4"), ranks(score(pair("", ""), rows)));
  }

  @Test
  void aMissingAttributeMadeTheWholeScoreUndefined() {
    Scoring scoring = score(pair("", ""), "id,a,b,c", "X,60,90,", "Y,60,90,30");
    assertEquals(75, Cards.score(scoring, "X"), 1e-9);
    assertEquals(Standing.RANKED, scoring.unit("X").orElseThrow().standing());
  }

  @Test
  void aVetoLostToTheOrderOfOutput() {
    String gate = "{'id': '%s', 'value': {'column': '%s'}, 'comparator': '=', 'limit': 0, %s}";
    String veto = gate.formatted("veto", "v", "'effect': 'disqualify'");
    String hold = gate.formatted("hold", "h", "'effect': 'hold'");
    for (String gates : List.of(veto + "," + hold, hold + "," + veto)) {
      Scoring scoring =
          score(
              pair("", "") + ", 'gates': [" + gates + "]",
              "id,a,b,c,v,h",
              "X,99,99,99,1,1",
              "Y,1,1,1,0,0");
      assertEquals(Standing.DISQUALIFIED, scoring.unit("X").orElseThrow().standing());
      assertFalse(scoring.unit("X").orElseThrow().rank().isPresent());
      assertEquals(List.of("Y1", "X-"), ranks(scoring));
    }
  }
}
