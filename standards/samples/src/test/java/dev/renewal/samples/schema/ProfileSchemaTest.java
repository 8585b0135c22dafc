package dev.renewal.samples.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.json.RefusedFileException;
import dev.renewal.samples.generation.SampleProfiles;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The JSON Schema of profiles and their reader agree on every place of one. */
class ProfileSchemaTest {

  /** A profile that has whatever there can be, with each draw in its shortest form. */
  private static final String FULL =
      """
      {
        "format": "renewal-sample-profile/1.0",
        "id": "full",
        "title": {"zh": "全", "en": "Full"},
        "scalable": "c",
        "header": {"region": "3301", "dataAsOf": "2025-12-31"},
        "groups": [
          {
            "id": "c",
            "kind": "community",
            "count": 2,
            "weight": 1,
            "places": {"within": ["3301"], "levels": ["TOWN"], "each": 1},
            "values": {
              "people": {"$integer": {"from": 2000, "to": 9000}},
              "elderly": {"$share": {"of": "people", "from": "12%", "to": "30%"}},
              "others": {"$rest": {"of": "people", "less": ["elderly"]}},
              "size": {"$decimal": {"from": "1.0", "to": "9.0"}},
              "cost": {"$amount": {"unit": "万元", "from": "1.00", "to": "9.00"}},
              "part": {"$percent": {"from": "1.0%", "to": "9.0%"}},
              "begun": {"$day": {"from": "2024-01-01", "to": "2024-06-30"}},
              "done": {"$day": {"after": "begun", "from": 1, "to": 9}}
            },
            "record": {"id": "C-{n}", "population": {"total": {"$of": "people"}}}
          },
          {"id": "d", "kind": "community", "like": "c", "count": 1, "record": {"id": "D-{n}"}}
        ],
        "totals": [
          {
            "groups": ["c"],
            "value": "people",
            "total": {"amount": "9000", "unit": "人"},
            "source": "900",
            "locator": "1",
            "quote": "九千人",
            "fact": "S1-001"
          }
        ]
      }
      """;

  /** What a schema cannot say: names of other things, the order of bounds, what records hold. */
  private static final Pattern BEYOND =
      Pattern.compile(
          String.join(
              "|",
              "/header\\b.*",
              "/groups/\\d+/record\\b.*",
              "/scalable is \"x\"",
              "/groups/\\d+/(id|kind|like) is \"x\"",
              "/groups/\\d+/values/\\w+/\\$\\w+/(of|after|less/0) is \"x\"",
              "/groups/\\d+/values(/\\w+)? is (missing|\\{\\})",
              "/groups/\\d+/values/\\w+/\\$\\w+/to is -1",
              "/groups/\\d+/values/\\w+/\\$day/(from|to) is \"x?\"",
              "/totals/\\d+/(groups/0|value) is \"x\""));

  private static boolean isRead(byte[] json) {
    try {
      SampleProfiles.read("profile.json", json);
      return true;
    } catch (RefusedFileException refused) {
      return false;
    }
  }

  @Test
  void theyAgreeOnEveryPlaceButWhatIsBeyondASchema() throws IOException {
    SchemaAgreement agreement =
        new SchemaAgreement(SampleProfiles.schema(), ProfileSchemaTest::isRead)
            .on(new JsonMapper().readTree(FULL));
    assertEquals("", String.join("\n", agreement.onlyReaderTakes()));
    assertEquals(
        List.of(),
        agreement.onlySchemaTakes().stream().filter(it -> !BEYOND.matcher(it).matches()).toList());
    assertTrue(agreement.taken() > 30, "taken: " + agreement.taken());
    assertTrue(agreement.refused() > 200, "refused: " + agreement.refused());
  }
}
