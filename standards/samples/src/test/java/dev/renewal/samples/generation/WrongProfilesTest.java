package dev.renewal.samples.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.finding.Problem;
import dev.renewal.json.RefusedFileException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong profile is refused with the place and what to write instead. */
class WrongProfilesTest {

  private static final String PROFILE =
      """
      {"format": "renewal-sample-profile/1.0", "id": "t", "title": {"zh": "试", "en": "try"},
       "groups": [{"id": "c", "kind": "community", "count": 5,
         "values": {"people": {"$integer": {"from": 1, "to": 9}}},
         "record": {"households": {"$of": "people"}, "name": {"$text": "{name}社区"}}}]}
      """;

  @Test
  void theProfileItselfIsRight() {
    SampleData data = SampleData.of(SampleProfiles.read("t", bytes(PROFILE)), 1);
    assertEquals(5, data.count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.0\" | 9.9\" | profile.format | /format",
        "\"community\" | \"comunity\" | profile.kind | /groups/0/kind",
        "\"households\" | \"houshold\" | profile.attribute | /groups/0/record/houshold",
        "$of | $off | profile.draw | /groups/0/record/households",
        "\"$of\": \"people\" | \"$of\": \"poeple\" | profile.value | /groups/0/record/households/$of",
        "{name} | {nam} | profile.hole | /groups/0/record/name/$text",
        "{name} | {place} | profile.hole | /groups/0/record/name/$text",
        "\"from\": 1 | \"from\": 10 | profile.order | /groups/0/values/people/$integer",
        "\"from\": 1 | \"from\": 1.5 | profile.whole | /groups/0/values/people/$integer",
        "\"to\": 9 | \"to\": 9e30 | profile.digits | /groups/0/values/people/$integer",
        "\"to\": 9 | \"to\": 9e999999999 | structure.number | /groups/0/values/people/$integer/to",
        "\"id\": \"t\" | \"id\": \" \" | profile.blank | /id",
        "\"count\": 5 | \"count\": -5 | profile.least | /groups/0/count",
        "\"from\": 1, | \"fro\": 1, | profile.missing | /groups/0/values/people/$integer",
        "{\"$text\": \"{name}社区\"} | {\"$of\": \"people\"} | profile.misfit | /groups/0/record/name",
        "{\"$text\": \"{name}社区\"} | {\"$oneOf\": []} | profile.options | /groups/0/record/name/$oneOf",
        "{\"$text\": \"{name}社区\"} | {\"$id\": \"d\"} | profile.group | /groups/0/record/name/$id",
        "{\"$text\": \"{name}社区\"} | 5 | structure.type | /groups/0/record/name",
        "\"count\": 5 | \"count\": \"5\" | structure.type | /groups/0/count",
        "\"count\": 5 | \"numbr\": 5 | structure.unknown-property | /groups/0/numbr",
      })
  void isRefusedAtItsPlace(String right, String wrong, String id, String pointer) {
    RefusedFileException refused =
        assertThrows(
            RefusedFileException.class,
            () -> SampleProfiles.read("t.json", bytes(PROFILE.replace(right, wrong))));
    Problem problem = refused.problems().get(0);
    assertEquals(id + " " + pointer, problem.getId() + " " + problem.getPointer());
    assertTrue(problem.getPosition().isPresent());
    assertFalse(problem.getMessage().zh().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"$decimal\": {\"from\": \"1e-999999999\", \"to\": \"1e-999999999\"} | profile.digits",
        "\"$amount\": {\"from\": \"1\", \"to\": \"2\", \"unit\": \" \"} | profile.text",
        "\"$rest\": {\"of\": \"people\", \"less\": []} | profile.list-empty",
      })
  void aDrawThatCannotBeWrittenIsRefused(String draw, String id) {
    String asked = PROFILE.replace("9}}}", "9}}, \"more\": {" + draw + "}}");
    RefusedFileException refused =
        assertThrows(RefusedFileException.class, () -> SampleProfiles.read("t.json", bytes(asked)));
    assertEquals(id, refused.problems().get(0).getId());
  }

  @Test
  void aTotalBeyondTheBoundsSaysWhatIsPossible() {
    String total =
        """
        "count": 5}], "totals": [{"groups": ["c"], "value": "people", "total": {"amount": "46"},
          "source": "900", "locator": "1", "quote": "四十六"}]}
        """;
    String asked =
        PROFILE
            .replace("\"count\": 5,", "")
            .replace("{name}社区\"}}}]}", "{name}社区\"}}, " + total.strip());
    InfeasibleProfileException refused =
        assertThrows(
            InfeasibleProfileException.class,
            () -> SampleData.of(SampleProfiles.read("t.json", bytes(asked)), 1));
    assertTrue(refused.reasons().get(0).en().contains("45"), refused.reasons().toString());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
