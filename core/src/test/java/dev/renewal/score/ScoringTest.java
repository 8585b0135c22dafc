package dev.renewal.score;

import static dev.renewal.score.Cards.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.check.InvalidParameterException;
import dev.renewal.check.Parameters;
import dev.renewal.standard.Standard;
import dev.renewal.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way from raw values to grades and ranks, against numbers computed by hand. */
class ScoringTest {
  private static final double EXACT = 1e-9;
  private static final String TWO =
      "'tree': {'id': 'index', %s 'children': ["
          + "{'id': 'a', 'weight': 3, 'normaliser': {'goalposts': {'low': 0, 'high': 40}}},"
          + "{'id': 'b', 'weight': 1, 'direction': 'cost',"
          + " 'normaliser': {'goalposts': {'low': 10, 'high': 30}}}]}";

  private static String two(String more) {
    return TWO.replace("%s", more);
  }

  @Test
  void goalpostsAndAWeightedMean() {
    // X: a = 31.5/40 = 78.75, b (cost) = (30 - 15)/20 = 75; (3·78.75 + 75)/4 = 77.8125
    Scoring scoring = score(two(""), "id,a,b", "X,31.5,15", "Y,40,30");
    assertEquals(77.8125, score(scoring, "X"), EXACT);
    assertEquals(75, score(scoring, "Y"), EXACT);
    assertEquals(List.of("X", "Y"), scoring.units().stream().map(UnitScore::id).toList());
    NodeScore tree = scoring.tree("X").orElseThrow();
    NodeScore a = tree.find("a").orElseThrow();
    assertEquals(0.75, a.weight(), EXACT);
    assertEquals(59.0625, a.contribution().orElseThrow(), EXACT);
    assertEquals("[0, 100] 0 + 100 × (31.5 - 0) ÷ (40 - 0)", a.formula());
    assertEquals("[0, 100] 0 + 100 × (15 - 30) ÷ (10 - 30)", tree.children().get(1).formula());
    assertFalse(scoring.isTrial());
    assertEquals("Scores", scoring.title().in(Language.EN));
    assertEquals(64, scoring.inputDigest().length());
  }

  @Test
  void theOrderOfUnitsNeverChangesAResult() {
    Scoring one = score(two(""), "id,a,b", "X,31.5,15", "Y,40,30", "Z,40,30");
    Scoring other = score(two(""), "id,b,a", "Z,30,40", "Y,3e1,40.0", "X,15,31.5");
    assertEquals(one.units(), other.units());
    assertEquals(one.inputDigest(), other.inputDigest());
    assertEquals(
        List.of(1, 2, 2),
        one.units().stream().map(it -> it.rank().orElseThrow().intValueExact()).toList());
  }

  @Test
  void aMissingValueIsRedistributedAndBounded() {
    // only a counts: 50; if b were worst: 3·50/4 = 37.5, if best: (150 + 100)/4 = 62.5
    UnitScore unit = score(two(""), "id,a,b", "X,20,").units().get(0);
    assertEquals(50, unit.score().orElseThrow(), EXACT);
    assertEquals(37.5, unit.lowest().orElseThrow(), EXACT);
    assertEquals(62.5, unit.highest().orElseThrow(), EXACT);
  }

  @Test
  void aMissingValueCanCountAsWorstOrFail() {
    assertEquals(37.5, score(score(two("'missing': 'zero',"), "id,a,b", "X,20,"), "X"), EXACT);
    Scoring failed = score(two("'missing': 'fail',"), "id,a,b", "X,20,", "Y,0,30");
    assertEquals(List.of("Y", "X"), failed.units().stream().map(UnitScore::id).toList());
    UnitScore undefined = failed.unit("X").orElseThrow();
    assertEquals(Standing.UNDEFINED, undefined.standing());
    assertEquals(Optional.empty(), undefined.rank());
    assertEquals(37.5, undefined.lowest().orElseThrow(), EXACT);
  }

  @Test
  void tooLittleWeightLeavesANodeUndefined() {
    String half = two("'minimumShare': '50%',");
    // without a, 1/4 of the weight is present
    Scoring scoring = score(half, "id,a,b", "X,,15", "Y,20,");
    assertEquals(Standing.UNDEFINED, scoring.unit("X").orElseThrow().standing());
    assertEquals(50, score(scoring, "Y"), EXACT);
  }

  @Test
  void whatDoesNotApplyLeavesTheDenominator() {
    String card = "'notApplicableTexts': ['n/a'], " + two("'missing': 'fail',");
    Scoring scoring = score(card, "id,a,b", "X,20,n/a");
    assertEquals(50, score(scoring, "X"), EXACT);
    UnitScore unit = scoring.units().get(0);
    assertEquals(unit.lowest(), unit.highest());
    assertEquals(
        CellState.NOT_APPLICABLE, scoring.tree("X").orElseThrow().find("b").orElseThrow().state());
  }

  @Test
  void invalidCellsCountAsMissingAndAreTold() {
    Scoring scoring = score(two(""), "id,a,b", "X,20,many");
    assertEquals(50, score(scoring, "X"), EXACT);
    assertTrue(scoring.notes().get(0).in(Language.EN).contains("\"many\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "inf", "-Infinity", "1e999", "∞"})
  void notANumberAndInfinityAreErrors(String cell) {
    InvalidTableException error =
        assertThrows(InvalidTableException.class, () -> score(two(""), "id,a,b", "X,20," + cell));
    assertTrue(
        error.text().in(Language.EN).startsWith("table.csv:2:6: b of unit \"X\" is not a finite"),
        error.getMessage());
  }

  @Test
  void aTableTellsAllThatIsWrong() {
    InvalidTableException error =
        assertThrows(
            InvalidTableException.class,
            () -> score(two(""), "id,a,b", "X,1,2", "X,1,2", ",1,2", "Y,1"));
    assertEquals(3, error.problems().size(), error.getMessage());
    InvalidTableException column =
        assertThrows(InvalidTableException.class, () -> score(two(""), "id,a,bb", "X,1,2"));
    assertTrue(
        String.valueOf(column.getMessage()).contains("table.csv:1:1: column \"b\" is missing"));
    IndicatorTable.Builder built = IndicatorTable.builder();
    built.unit("X").number("a", Double.NaN);
    assertThrows(InvalidTableException.class, built::build);
  }

  @Test
  void denominatorsImputationTreatmentAndMinMax() {
    String card =
        "'groups': {'g': 'G'}, 'missingTexts': ['NA'],"
            + "'tree': {'id': 'index', 'children': [{'id': 'a',"
            + " 'denominator': {'column': 'pop', 'per': 1000},"
            + " 'imputation': {'group-mean': {'by': 'g'}}, 'normaliser': 'min-max'}]}";
    Scoring scoring =
        score(card, "id,G,a,pop", "A,n,2,1000", "B,n,NA,1000", "C,n,8,2000", "D,s,9,3000");
    // per thousand: 2, -, 4, 3; B by its group: (2 + 4)/2 = 3; min-max 2..4: 0, 50, 100, 50
    assertEquals(List.of(2.0, 3.0, 4.0, 3.0), column(scoring, Stage.IMPUTED));
    assertEquals(List.of(0.0, 50.0, 100.0, 50.0), column(scoring, Stage.NORMALISED));
    StageTable raw = scoring.stage(Stage.RAW);
    assertEquals(OptionalDouble.empty(), raw.rows().get(1).values().get(0));
    NodeScore b = scoring.tree("B").orElseThrow().find("a").orElseThrow();
    assertTrue(b.value().orElseThrow().isFilled());
    assertTrue(b.notes().toString().contains("filled with 3, the mean of 2 units of group n"));
    UnitScore unit = scoring.unit("B").orElseThrow();
    assertEquals(0, unit.lowest().orElseThrow(), EXACT);
    assertEquals(100, unit.highest().orElseThrow(), EXACT);
  }

  @Test
  void aValueWithoutItsDenominatorIsNoValueOfItsOwn() {
    String card =
        "'groups': {'g': 'G'},"
            + "'tree': {'id': 'index', 'children': [{'id': 'a',"
            + " 'denominator': {'column': 'pop', 'per': 1000},"
            + " 'imputation': {'group-mean': {'by': 'g'}}, 'normaliser': 'min-max'}]}";
    Scoring scoring = score(card, "id,G,a,pop", "A,n,2,1000", "B,n,5,", "C,n,8,2000");
    // per thousand: 2, -, 4; B by its group: 3, hence 50, but it may be anything
    UnitScore unit = scoring.unit("B").orElseThrow();
    assertEquals(50, score(scoring, "B"), EXACT);
    assertEquals(0, unit.lowest().orElseThrow(), EXACT);
    assertEquals(100, unit.highest().orElseThrow(), EXACT);
  }

  @Test
  void aTransformIsToldAsAFormula() {
    String card =
        "'tree': {'id': 'a', 'treatment': {'log': {'form': 'shifted-by-hundredth'}},"
            + " 'normaliser': 'min-max'}";
    Scoring scoring = score(card, "id,a", "A,1", "B,2", "C,101");
    String notes = scoring.tree("B").orElseThrow().notes().toString();
    assertTrue(notes.contains("ln(x - min + 0.01 × (max - min))"), notes);
    assertTrue(notes.contains("min = 1, max = 101"), notes);
  }

  private static List<Double> column(Scoring scoring, Stage stage) {
    return scoring.stage(stage).rows().stream()
        .map(row -> row.values().get(0).orElseThrow())
        .toList();
  }

  @Test
  void valuesOfThePeriodBeforeFillGaps() {
    Scorer plain =
        Cards.scorer(
            "'tree': {'id': 'a', 'imputation': 'prior-period',"
                + " 'normaliser': {'goalposts': {'low': 0, 'high': 10}}}");
    Standard card =
        Cards.card(
            "'tree': {'id': 'a', 'imputation': 'prior-period',"
                + " 'normaliser': {'goalposts': {'low': 0, 'high': 10}}}");
    Scorer scorer =
        Scorer.builder(card, "card").previous(Cards.table(plain, "id,a", "X,4")).build();
    Scoring scoring = scorer.score(Cards.table(scorer, "id,a", "X,", "Y,"));
    assertEquals(40, score(scoring, "X"), EXACT);
    assertEquals(Standing.UNDEFINED, scoring.unit("Y").orElseThrow().standing());
  }

  @Test
  void aStoredReferenceKeepsAScoreApartFromTheOthers() {
    String members = "'tree': {'id': 'a', 'normaliser': 'min-max'}";
    Scorer plain = Cards.scorer(members);
    Scorer scorer =
        Scorer.builder(Cards.card(members), "card")
            .reference(Cards.table(plain, "id,a", "P,0", "Q,200"))
            .build();
    assertEquals(25, score(scorer.score(Cards.table(scorer, "id,a", "X,50")), "X"), EXACT);
    assertEquals(25, score(scorer.score(Cards.table(scorer, "id,a", "X,50", "Y,100")), "X"), EXACT);
  }

  @Test
  void oneValueForAllIsNeutralAndTold() {
    Scoring scoring = score("'tree': {'id': 'a', 'normaliser': 'min-max'}", "id,a", "X,7", "Y,7");
    assertEquals(50, score(scoring, "X"), EXACT);
    assertTrue(scoring.notes().toString().contains("is the same for all units"));
    String drop =
        "'tree': {'id': 't', 'missing': 'fail', 'children': ["
            + "{'id': 'a', 'normaliser': {'min-max': {'zeroRange': 'drop'}}},"
            + "{'id': 'b', 'normaliser': 'min-max'}]}";
    Scoring dropped = score(drop, "id,a,b", "X,7,1", "Y,7,2");
    assertEquals(0, score(dropped, "X"), EXACT);
    assertEquals(100, score(dropped, "Y"), EXACT);
  }

  @Test
  void pointsAreAddedUpAndWhatDoesNotApplyLowersWhatIsAttainable() {
    String card =
        "'notApplicableTexts': ['-'], 'tree': {'id': 'sum', 'aggregator': {'sum': {'of': 100}},"
            + " 'children': ["
            + "{'id': 'a', 'range': [0, 30], 'normaliser': {'goalposts': {'low': 0, 'high': 1}}},"
            + "{'id': 'b', 'range': [0, 20], 'normaliser': {'goalposts': {'low': 0, 'high': 1}}}]}";
    // X: 15 + 20 = 35 of 50 = 70; Y: 15 of 30 = 50
    Scoring scoring = score(card, "id,a,b", "X,0.5,1", "Y,0.5,-");
    assertEquals(70, score(scoring, "X"), EXACT);
    assertEquals(50, score(scoring, "Y"), EXACT);
    NodeScore x = scoring.tree("X").orElseThrow();
    assertEquals(30, x.find("a").orElseThrow().contribution().orElseThrow(), EXACT);
    assertEquals(40, x.find("b").orElseThrow().contribution().orElseThrow(), EXACT);
  }

  @Test
  void entropyWeightsComeOutOfTheScores() {
    String card =
        "'tree': {'id': 't', 'weights': 'entropy', 'children': ["
            + "{'id': 'a', 'normaliser': 'as-given'}, {'id': 'b', 'normaliser': 'as-given'}]}";
    // a is constant and tells nothing, so that b has all the weight
    Scoring scoring = score(card, "id,a,b", "X,50,10", "Y,50,40");
    assertEquals(10, score(scoring, "X"), EXACT);
    assertEquals(40, score(scoring, "Y"), EXACT);
  }

  @Test
  void judgementsGiveWeightsInTheOrderInWhichChildrenAreWritten() {
    String card =
        "'tree': {'id': 't', 'weights': {'ahp': {'matrix': [[1, 3], ['1/3', 1]]}}, 'children': ["
            + "{'id': 'z', 'normaliser': 'as-given'}, {'id': 'a', 'normaliser': 'as-given'}]}";
    // z weighs 3/4 although a comes first by id: 0.75·100 + 0.25·20
    assertEquals(80, score(score(card, "id,z,a", "X,100,20"), "X"), EXACT);
  }

  @Test
  void copelandDoesNotDependOnTheOrderOfRows() {
    String card =
        "'tree': {'id': 't', 'aggregator': 'copeland', 'children': ["
            + "{'id': 'a', 'normaliser': 'as-given'}, {'id': 'b', 'normaliser': 'as-given'},"
            + "{'id': 'c', 'normaliser': 'as-given'}]}";
    // X beats both (2 of 3 columns each): +2; Y beats Z: 0; Z: -2; spread over 0..100
    Scoring scoring = score(card, "id,a,b,c", "Z,1,1,9", "X,9,9,1", "Y,5,5,5");
    assertEquals(100, score(scoring, "X"), EXACT);
    assertEquals(50, score(scoring, "Y"), EXACT);
    assertEquals(0, score(scoring, "Z"), EXACT);
  }

  @Test
  void aNegativeValueInAGeometricMeanIsAnErrorThatNamesIt() {
    String card =
        "'range': [-10, 10], 'tree': {'id': 't', 'aggregator': 'geometric', 'children': ["
            + "{'id': 'a', 'normaliser': 'as-given'}, {'id': 'b', 'normaliser': 'as-given'}]}";
    InvalidTableException error =
        assertThrows(InvalidTableException.class, () -> score(card, "id,a,b", "X,-1,2"));
    assertTrue(String.valueOf(error.getMessage()).contains("unit \"X\""));
  }

  private static final String GRADED =
      "'tree': {'id': 'a', 'normaliser': 'as-given'},"
          + "'grades': [{'code': 'A', 'from': 80}, {'code': 'B', 'from': 60}, {'code': 'C'}],";

  @Test
  void bandsAreClosedBelow() {
    Scoring scoring =
        score(GRADED + "'ranking': {}", "id,a", "V,80", "W,79.999", "X,60", "Y,59.99", "Z,100");
    assertEquals(
        List.of("Z A", "V A", "W B", "X B", "Y C"),
        scoring.units().stream().map(it -> it.id() + " " + it.grade().orElseThrow()).toList());
  }

  @Test
  void aGateRulesOutWhateverTheScore() {
    String card =
        GRADED
            + "'gates': [{'id': 'dead', 'value': {'column': 'accidents'}, 'comparator': '=',"
            + " 'limit': 0, 'effect': 'disqualify'},"
            + "{'id': 'late', 'value': {'column': 'delay'}, 'comparator': '<=', 'limit': 3,"
            + " 'effect': 'cap-grade', 'cap': 'B', 'whenMissing': 'pass'}]";
    Scoring scoring =
        score(
            card,
            "id,a,accidents,delay",
            "P,100,1,9",
            "Q,90,0,9",
            "R,50,0,1",
            "S,99,,1",
            "T,85,0,");
    assertEquals(
        List.of("Q RANKED B", "T RANKED A", "R RANKED C", "P DISQUALIFIED -", "S HELD -"),
        scoring.units().stream()
            .map(it -> it.id() + " " + it.standing() + " " + it.grade().orElse("-"))
            .toList());
    UnitScore ruledOut = scoring.unit("P").orElseThrow();
    assertEquals(100, ruledOut.score().orElseThrow(), EXACT);
    assertEquals(
        List.of(GateResult.Verdict.FAILED, GateResult.Verdict.FAILED),
        ruledOut.gates().stream().map(GateResult::verdict).toList());
  }

  @Test
  void bonusAndDeductionAreCappedAndABonusNeverLiftsACap() {
    String card =
        GRADED
            + "'bonus': {'cap': 5, 'items': [{'id': 'prize', 'points': 2},"
            + " {'id': 'idea', 'points': 3, 'cap': 3}]},"
            + "'deduction': {'items': [{'id': 'fine', 'points': 10}]},"
            + "'gates': [{'id': 'g', 'of': 'a', 'comparator': '>=', 'limit': 50,"
            + " 'effect': 'cap-score', 'cap': 45}]";
    Scoring scoring = score(card, "id,a,prize,idea,fine", "X,70,2,2,1", "Y,49,2,0,0", "Z,99,9,0,0");
    // X: prizes 4, ideas 6 of which 3; 7 of which 5 count; 70 + 5 - 10 = 65
    UnitScore x = scoring.unit("X").orElseThrow();
    assertEquals(65, x.score().orElseThrow(), EXACT);
    assertEquals(7, x.bonus().sum(), EXACT);
    assertEquals(5, x.bonus().overflow(), EXACT);
    assertEquals(45, score(scoring, "Y"), EXACT);
    assertEquals(100, score(scoring, "Z"), EXACT);
  }

  @Test
  void aMinimumOfOneNodeKeepsAGradeAway() {
    String card =
        two("") + ", 'grades': [{'code': 'A', 'from': 50, 'minimums': {'b': 20}}, {'code': 'B'}]";
    Scoring scoring = score(card, "id,a,b", "X,40,30", "Y,40,26");
    assertEquals(Optional.of("B"), scoring.unit("X").orElseThrow().grade());
    assertEquals(Optional.of("A"), scoring.unit("Y").orElseThrow().grade());
  }

  @Test
  void ranksAreNotTakenFromRoundedScores() {
    String card = "'tree': {'id': 'a', 'normaliser': 'as-given'}, 'ranking': {'scale': 0}";
    Scoring scoring = score(card, "id,a", "X,70.4", "Y,70.3", "Z,69.6");
    assertEquals(
        List.of("X 1 70", "Y 2 70", "Z 3 70"),
        scoring.units().stream()
            .map(it -> it.id() + " " + it.rank().orElseThrow() + " " + it.published().orElseThrow())
            .toList());
  }

  @Test
  void aTieBreakDecidesBeforeARankIsShared() {
    String card = two("") + ", 'ranking': {'tieBreaks': [{'of': 'b'}], 'style': 'DENSE'}";
    // X: (3·50 + 50)/4 = 50; Y: (3·40 + 80)/4 = 50; b decides for Y
    Scoring scoring = score(card, "id,a,b", "X,20,20", "Y,16,14", "W,16,14");
    assertEquals(
        List.of("W 1", "Y 1", "X 2"),
        scoring.units().stream().map(it -> it.id() + " " + it.rank().orElseThrow()).toList());
  }

  private static final String OPEN =
      "'parameters': [{'name': 'w', 'type': 'number', 'clause': '-',"
          + " 'question': {'zh': '问', 'en': 'how much'}, 'answeredBy': {'zh': '市', 'en': 'city'}}],"
          + "'profiles': [{'id': 'even', 'title': {'zh': '均', 'en': 'even'}, 'values':"
          + " [{'name': 'w', 'value': '1', 'why': {'zh': '均权', 'en': 'equal'}}]}],"
          + "'tree': {'id': 't', 'children': [{'id': 'a', 'weight': {'param': 'w'},"
          + " 'normaliser': 'as-given'}, {'id': 'b', 'normaliser': 'as-given'}]}";

  @Test
  void anOpenParameterLeavesOpenWhatNeedsItAndNothingElse() {
    Scoring scoring = score(OPEN, "id,a,b", "X,20,40");
    assertEquals(Standing.UNDEFINED, scoring.units().get(0).standing());
    assertEquals("how much", scoring.questions().get(0).question().in(Language.EN));
    assertEquals(
        List.of(OptionalDouble.of(20), OptionalDouble.of(40)),
        scoring.stage(Stage.NORMALISED).rows().get(0).values());
    assertEquals(
        List.of(OptionalDouble.empty()), scoring.stage(Stage.AGGREGATED).rows().get(0).values());
    assertFalse(scoring.isTrial());
  }

  @Test
  void aResultThatRestsOnAssumptionsSaysSo() {
    Standard card = Cards.card(OPEN);
    Scorer assumed =
        Scorer.builder(card, "card").profile(card.profile("even").orElseThrow()).build();
    Scoring trial = assumed.score(Cards.table(assumed, "id,a,b", "X,20,40"));
    assertEquals(30, score(trial, "X"), EXACT);
    assertEquals("评分（试算，非官方）", trial.title().in(Language.ZH));
    assertEquals("w", trial.assumptions().get(0).parameter());
    Scorer decided =
        Scorer.builder(card, "card")
            .profile(card.profile("even").orElseThrow())
            .parameters(Parameters.builder().set("card", "w", "3").build())
            .build();
    Scoring official = decided.score(Cards.table(decided, "id,a,b", "X,20,40"));
    assertEquals(25, score(official, "X"), EXACT);
    assertFalse(official.isTrial());
    assertEquals("3", official.parameters().get("w"));
  }

  @Test
  void aParameterThatDoesNotFitIsRefused() {
    Scorer.Builder builder =
        Scorer.builder(Cards.card(OPEN), "card")
            .parameters(Parameters.builder().set("card", "w", "-3").build());
    InvalidParameterException error = assertThrows(InvalidParameterException.class, builder::build);
    assertTrue(String.valueOf(error.getMessage()).contains("-3"));
  }

  @Test
  void weightZeroIsShownAsUnscored() {
    String card =
        "'tree': {'id': 't', 'children': [{'id': 'a', 'weight': 0, 'normaliser': 'as-given'},"
            + "{'id': 'b', 'normaliser': 'as-given'}]}";
    Scoring scoring = score(card, "id,a,b", "X,20,40");
    assertEquals(40, score(scoring, "X"), EXACT);
    NodeScore a = scoring.tree("X").orElseThrow().find("a").orElseThrow();
    assertEquals(20, a.score().orElseThrow(), EXACT);
    assertEquals(0, a.effectiveWeight(), EXACT);
    assertEquals(BigDecimal.ONE, scoring.units().get(0).rank().orElseThrow());
  }
}
