package dev.renewal.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.check.InvalidStandardException;
import dev.renewal.check.MissingReferenceDateException;
import dev.renewal.check.Parameters;
import dev.renewal.dataset.RecordSource;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.standard.Standard;
import dev.renewal.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Documents are scored by what rules could read of them. */
class DocumentScoringTest {
  private static final double EXACT = 1e-9;
  private static final String CARD =
      "'unit': 'community', 'name': {'path': 'name'},"
          + "'groups': {'county': {'path': 'division.county'}},"
          + "'parameters': [{'name': 'kinds', 'type': 'codes', 'clause': '-',"
          + " 'question': {'zh': 'q', 'en': 'which'}, 'answeredBy': {'zh': 'a', 'en': 'a'}}],"
          + "'when': {'present': 'households'},"
          + "'tree': {'id': 't', 'children': ["
          + "{'id': 'n', 'value': {'count': 'facilities'},"
          + " 'normaliser': {'goalposts': {'low': 0, 'high': 4}}},"
          + "{'id': 'h', 'value': {'path': 'households'}, 'denominator':"
          + " {'of': {'path': 'dwellings'}}, 'normaliser': {'goalposts': {'low': 0, 'high': 1}}},"
          + "{'id': 'k', 'weight': %s, 'value': {'holds': {'every': {'param': 'kinds'},"
          + " 'in': {'keys': 'facilities.type'}}}, 'normaliser': 'yes-no'}]}";

  private static Standard card(String weight) {
    return Cards.card(CARD.replace("%s", weight));
  }

  private static RecordSource dataset(String reported, String communities) {
    String json =
        "{'header': {'format': 'renewal-dataset/1.0', 'datasetId': 'd', 'dataAsOf': '2024-06-30',"
            + " 'reported': ["
            + reported
            + "]}, 'communities': ["
            + communities
            + "]}";
    return DatasetReader.of(ReadLimits.DEFAULT)
        .source(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  private static final String COMMUNITIES =
      "{'id': 'B', 'name': '乙', 'households': 50, 'dwellings': 100, 'facilities': ["
          + "{'type': 'LIBRARY'}, {'type': 'CLINIC'}]},"
          + "{'id': 'A', 'name': '甲', 'households': 100, 'dwellings': 100},"
          + "{'id': 'C', 'name': '丙', 'dwellings': 100}";

  @Test
  void valuesComeFromDocuments() throws IOException {
    Scorer scorer =
        Scorer.builder(card("1"), "card")
            .parameters(Parameters.builder().set("card", "kinds", "CLINIC").build())
            .build();
    Scoring scoring = scorer.score(dataset("'community.facilities'", COMMUNITIES));
    // A: no facilities 0, 100/100 100, clinic no 0; B: 2 of 4 50, 50/100 50, clinic yes 100
    assertEquals(List.of("B", "A"), scoring.units().stream().map(UnitScore::id).toList());
    assertEquals(200 / 3.0, Cards.score(scoring, "B"), EXACT);
    assertEquals(100 / 3.0, Cards.score(scoring, "A"), EXACT);
    assertEquals(Optional.of("乙"), scoring.units().get(0).name());
    assertEquals("CLINIC", scoring.parameters().get("kinds"));
  }

  @Test
  void whatIsNotReportedInFullIsMissingAndNotNone() throws IOException {
    Scorer scorer =
        Scorer.builder(card("0"), "card")
            .parameters(Parameters.builder().set("card", "kinds", "CLINIC").build())
            .build();
    Scoring scoring = scorer.score(dataset("", COMMUNITIES));
    assertEquals(
        CellState.MISSING, scoring.tree("A").orElseThrow().find("n").orElseThrow().state());
    assertEquals(100, Cards.score(scoring, "A"), EXACT);
    assertEquals(50, scoring.unit("A").orElseThrow().lowest().orElseThrow(), EXACT);
  }

  @Test
  void anOpenParameterOfAValueIsAQuestion() throws IOException {
    Scorer scorer = Scorer.builder(card("1"), "card").build();
    Scoring scoring = scorer.score(dataset("'community.facilities'", COMMUNITIES));
    assertEquals(Standing.UNDEFINED, scoring.units().get(0).standing());
    assertEquals("which", scoring.questions().get(0).question().in(Language.EN));
    Scorer unscored = Scorer.builder(card("0"), "card").build();
    Scoring decided = unscored.score(dataset("'community.facilities'", COMMUNITIES));
    assertEquals(50, Cards.score(decided, "B"), EXACT);
  }

  @Test
  void aTableOfTheSameColumnsGivesTheSameScores() {
    Scorer scorer =
        Scorer.builder(card("1"), "card")
            .parameters(Parameters.builder().set("card", "kinds", "CLINIC").build())
            .build();
    Scoring scoring =
        scorer.score(
            Cards.table(scorer, "id,n,h,h.denominator,k", "B,2,50,100,1", "A,0,100,100,0"));
    assertEquals(200 / 3.0, Cards.score(scoring, "B"), EXACT);
    assertEquals(100 / 3.0, Cards.score(scoring, "A"), EXACT);
  }

  @Test
  void documentsThatOccurTwiceAreTold() throws IOException {
    Scorer scorer = Scorer.builder(card("0"), "card").build();
    Scoring scoring =
        scorer.score(dataset("'community.facilities'", COMMUNITIES + "," + COMMUNITIES));
    assertEquals(2, scoring.units().size());
    assertTrue(scoring.notes().toString().contains("\"B\" occurs twice"));
  }

  @Test
  void aDateIsNeededAndNeverTheClock() {
    RecordSource undated =
        DatasetReader.of(ReadLimits.DEFAULT)
            .source(
                "{\"header\": {\"format\": \"renewal-dataset/1.0\"}}"
                    .getBytes(StandardCharsets.UTF_8));
    Scorer scorer = Scorer.builder(card("0"), "card").build();
    assertThrows(MissingReferenceDateException.class, () -> scorer.score(undated));
  }

  @Test
  void aPathThatDoesNotExistIsAnErrorOfTheScorecard() {
    Scorer.Builder broken =
        Scorer.builder(Cards.card(CARD.replace("%s", "1").replace("households", "homes")), "card");
    InvalidStandardException error = assertThrows(InvalidStandardException.class, broken::build);
    assertTrue(String.valueOf(error.getMessage()).contains("homes"));
  }
}
