package dev.renewal.score;

import static dev.renewal.score.Cards.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.pack.InvalidPackException;
import dev.renewal.score.method.DecisionMatrix;
import dev.renewal.score.method.Matrix;
import dev.renewal.score.method.Numbers;
import dev.renewal.score.method.Topsis;
import dev.renewal.score.method.Vikor;
import dev.renewal.score.method.WeightedProduct;
import dev.renewal.score.method.WeightedSum;
import dev.renewal.score.treatment.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Methods that compare units with each other, named in a scorecard. */
class ComparedUnitsTest {
  private static final double EXACT = 1e-9;
  private static final String CARD =
      "'tree': {'id': 't', 'aggregator': %s, 'children': ["
          + "{'id': 'a', 'weight': 2, 'normaliser': 'as-given'},"
          + "{'id': 'b', 'weight': 1, 'direction': 'cost', 'normaliser': 'as-given'},"
          + "{'id': 'c', 'weight': 1, 'normaliser': 'as-given'}]}";
  private static final String[] ROWS = {"id,a,b,c", "X,30,10,7", "Y,45,20,5", "Z,20,4,9"};
  private static final DecisionMatrix DECISION =
      new DecisionMatrix(
          Matrix.of(new double[] {30, 10, 7}, new double[] {45, 20, 5}, new double[] {20, 4, 9}),
          List.of(
              Direction.HIGHER_IS_BETTER, Direction.LOWER_IS_BETTER, Direction.HIGHER_IS_BETTER),
          Numbers.of(2, 1, 1));

  private static void assertScores(Numbers shares, Scoring scoring) {
    for (int at = 0; at < 3; at++) {
      String unit = List.of("X", "Y", "Z").get(at);
      assertEquals(100 * shares.get(at), Cards.score(scoring, unit), EXACT);
    }
  }

  private static Scoring scored(String method) {
    return score(CARD.formatted("{'" + method + "': {'over': 'values'}}"), ROWS);
  }

  @Test
  void topsisOverValues() {
    Scoring scoring = scored("topsis");
    assertScores(Topsis.of(DECISION).closeness(), scoring);
    NodeScore tree = scoring.tree("X").orElseThrow();
    assertEquals("W + (B - W) × D⁻ ÷ (D⁺ + D⁻)", tree.formula());
    double toIdeal = step(tree, "D⁺");
    double away = 0;
    for (String child : List.of("a", "b", "c")) {
      double raw = List.of(30.0, 10.0, 7.0).get(List.of("a", "b", "c").indexOf(child));
      double v = step(tree, "w·‖x‖⁻¹ " + child) * raw;
      away += Math.pow(v - step(tree, "A⁺ " + child), 2);
    }
    assertEquals(toIdeal, Math.sqrt(away), EXACT);
  }

  private static double step(NodeScore node, String symbol) {
    return node.steps().stream()
        .filter(it -> it.symbol().equals(symbol))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @Test
  void vikorOverValues() {
    Numbers index = Vikor.of(DECISION).index();
    assertScores(Numbers.of(1 - index.get(0), 1 - index.get(1), 1 - index.get(2)), scored("vikor"));
  }

  @Test
  void weightedSumAndProductOverValues() {
    assertScores(WeightedSum.of(DECISION).scores(), scored("weighted-sum"));
    Numbers products = WeightedProduct.of(DECISION).products();
    double most = Math.max(products.get(0), Math.max(products.get(1), products.get(2)));
    assertScores(
        Numbers.of(products.get(0) / most, products.get(1) / most, products.get(2) / most),
        scored("weighted-product"));
  }

  @Test
  void aUnitWithoutAllPartsHasNoScoreAndItIsSaid() {
    Scoring scoring =
        score(
            CARD.formatted("{'topsis': {'over': 'values'}}"),
            "id,a,b,c",
            "X,30,10,7",
            "Y,45,20,5",
            "Z,20,4,9",
            "W,20,,9");
    assertScores(Topsis.of(DECISION).closeness(), scoring);
    assertEquals(Standing.UNDEFINED, scoring.unit("W").orElseThrow().standing());
    assertTrue(scoring.notes().toString().contains("1 units without all of them"));
  }

  @Test
  void valuesAreThoseOfIndicators() {
    String card =
        "'tree': {'id': 't', 'aggregator': {'topsis': {'over': 'values'}}, 'children': ["
            + "{'id': 'g', 'children': [{'id': 'a', 'normaliser': 'as-given'}]}]}";
    String told = assertThrows(InvalidPackException.class, () -> Cards.card(card)).text().en();
    assertTrue(told.contains("there is a group beneath it"), told);
  }

  @Test
  void aValueThatAMethodRefusesIsNamed() {
    InvalidTableException refused =
        assertThrows(
            InvalidTableException.class,
            () ->
                score(
                    CARD.formatted("{'weighted-product': {'over': 'values'}}"),
                    "id,a,b,c",
                    "X,0,10,7",
                    "Y,45,20,5"));
    assertTrue(refused.text().en().contains("X"), refused.text().en());
  }

  @Test
  void boxCoxHasItsWord() {
    String card =
        "'tree': {'id': 't', 'children': [{'id': 'a', 'normaliser': 'min-max',"
            + " 'treatment': {'box-cox': {'lambda': 0.5}}}]}";
    Scoring scoring = score(card, "id,a", "X,1", "Y,4", "Z,9");
    // y = x: shifted 1, 4, 9; (sqrt - 1)/0.5: 0, 2, 4; min-max 0, 50, 100
    assertEquals(50, Cards.score(scoring, "Y"), EXACT);
    assertTrue(scoring.tree("Y").orElseThrow().toString().contains("^lambda - 1"));
  }

  @Test
  void unitsWithTooLittleDataAreScreenedOut() {
    String card =
        "'screening': {'present': '60%', 'nonZero': '50%'}, 'tree': {'id': 't', 'children': ["
            + "{'id': 'a', 'normaliser': 'min-max'}, {'id': 'b', 'normaliser': 'min-max'},"
            + "{'id': 'c', 'normaliser': 'min-max'}]}";
    Scoring scoring =
        score(card, "id,a,b,c", "X,1,1,1", "Y,2,2,2", "Z,99,,", "W,0,0,50", "V,1.5,,1.5");
    assertEquals(Standing.SCREENED_OUT, scoring.unit("Z").orElseThrow().standing());
    assertEquals(Standing.SCREENED_OUT, scoring.unit("W").orElseThrow().standing());
    // Z and W have no part in smallest and largest
    assertEquals(100, Cards.score(scoring, "Y"), EXACT);
    assertEquals(50, Cards.score(scoring, "V"), EXACT);
    assertTrue(scoring.tree("Z").isEmpty());
    assertTrue(scoring.notes().toString().contains("2 units have too little data"));
  }

  @Test
  void anEmptyGroupAndTheShapeOfOutliersAreSaid() {
    String card =
        "'groups': {'g': 'G'}, 'tree': {'id': 't', 'children': [{'id': 'a', 'imputation':"
            + " {'group-mean': {'by': 'g', 'otherwise': 'mean'}}, 'normaliser': 'min-max',"
            + " 'treatment': {'winsorise': {'points': 1, 'skewness': 1, 'kurtosis': 1}}}]}";
    Scoring scoring =
        score(card, "id,a,G", "A,1,n", "B,2,n", "C,3,n", "D,4,n", "E,500,n", "F,,s", "H,,");
    String filled = scoring.tree("F").orElseThrow().toString();
    assertTrue(filled.contains("no unit of its group s has a value"), filled);
    assertTrue(scoring.tree("H").orElseThrow().toString().contains("its group is not given"));
    String moved = scoring.tree("E").orElseThrow().toString();
    assertTrue(moved.contains("|skewness "), moved);
    assertTrue(moved.contains("moved from 500 to "), moved);
  }

  @Test
  void anotherSeparatorIsToldOnce() {
    InvalidTableException refused =
        assertThrows(
            InvalidTableException.class,
            () -> score(CARD.formatted("'arithmetic'"), "id;a;b;c", "X;1;2;3"));
    assertEquals(1, refused.problems().size());
    assertTrue(refused.text().en().contains("separated by \";\""), refused.text().en());
  }

  @Test
  void strengthsWeaknessesAndReasons() {
    String card =
        "'tree': {'id': 't', 'children': ["
            + "{'id': 'a', 'weight': 3, 'normaliser': 'as-given'},"
            + "{'id': 'b', 'normaliser': 'as-given'}, {'id': 'c', 'imputation': 'mean',"
            + " 'normaliser': 'as-given'}]},"
            + "'deduction': {'items': [{'id': 'd'}]},"
            + "'gates': [{'id': 'g', 'of': 'b', 'comparator': '>=', 'limit': 50,"
            + " 'effect': 'cap-score', 'cap': 60}]";
    Scoring scoring = score(card, "id,a,b,c,d", "X,90,20,,2", "Y,50,60,40,0");
    ScoreReasons reasons = scoring.reasons("X").orElseThrow();
    // a: 0.6·(90 - 70) = 12; b: 0.2·(20 - 40) = -4; c is the mean
    assertEquals("a", reasons.strengths().get(0).indicator());
    assertEquals(12, reasons.strengths().get(0).difference(), EXACT);
    assertEquals("b", reasons.weaknesses().get(0).indicator());
    assertEquals(-4, reasons.weaknesses().get(0).difference(), EXACT);
    assertEquals(
        List.of(
            "BOTTOM_LINE_NOT_MET g",
            "DEDUCTED d",
            "FILLED_IN c",
            "POINTS_LOST b",
            "POINTS_LOST c",
            "POINTS_LOST a"),
        reasons.reasons().stream().map(it -> it.code() + " " + it.about()).toList());
    assertEquals(16, reasons.reasons().get(3).points().orElseThrow(), EXACT);
    assertTrue(scoring.reasons("nobody").isEmpty());
  }
}
