package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bottom tenth of last year's file must stand in this year's repository. */
class LookupOptionTest {
  private static final String RULE = "HZ-3.2.2-1";

  @TempDir Path folder;
  private String lastYear = "";

  @BeforeEach
  void writeLastYear() throws IOException {
    String communities =
        IntStream.range(0, 10)
            .mapToObj(
                at ->
                    """
                    {"id": "C%d", "division": "3301",
                     "healthChecks": [{"period": "2023", "index": %d}]}"""
                        .formatted(at, 50 + at))
            .collect(Collectors.joining(", "));
    lastYear = file("last-year.json", "2023-12-31", "\"communities\": [" + communities + "]");
  }

  @Test
  void theLowestOfLastYearIsLookedUp() throws IOException {
    String named = file("named.json", "2024-12-31", project("C0"));
    String other = file("other.json", "2024-12-31", project("C1"));
    assertEquals(1, passed(named));
    assertEquals(0, passed(other));
  }

  @Test
  void aNameThatNoStandardReadsIsWrongUsage() throws IOException {
    String named = file("named.json", "2024-12-31", project("C0"));
    CommandRun run = CommandRun.of("validate", "--lang=en", named, "--with=previos=" + lastYear);
    assertEquals(2, run.status());
    assertTrue(run.err().contains("did you mean previous?"), run.err());
    assertEquals(2, CommandRun.of("validate", named, "--with", lastYear).status());
  }

  @Test
  void aFileThatIsNotThereIsNamed() throws IOException {
    String named = file("named.json", "2024-12-31", project("C0"));
    CommandRun run = CommandRun.of("validate", named, "--with=previous=no-such-file.json");
    assertEquals(3, run.status());
    assertTrue(run.err().contains("no-such-file.json"), run.err());
  }

  private int passed(String dataset) throws IOException {
    CommandRun run =
        CommandRun.of(
            "validate", "--format=json", "--fail-on=never", dataset, "--with=previous=" + lastYear);
    assertEquals(0, run.status(), run.err());
    for (JsonNode rule : new JsonMapper().readTree(run.out()).path("rules")) {
      if (rule.path("rule").asText().equals(RULE)) {
        JsonNode counts = rule.path("counts");
        assertEquals(
            1, counts.path("passed").asInt() + counts.path("failed").asInt(), counts::toString);
        return counts.path("passed").asInt();
      }
    }
    throw new AssertionError("no rule " + RULE);
  }

  private static String project(String community) {
    return """
    "projects": [{"id": "P", "division": "3301", "communityId": "%s",
      "listings": [{"repository": "SHORTFALL", "year": "2024"}]}],
    "communities": [{"id": "C0", "division": "3301"}, {"id": "C1", "division": "3301"}]
    """
        .formatted(community);
  }

  private String file(String name, String day, String collections) throws IOException {
    return Files.writeString(
            folder.resolve(name),
            """
            {"header": {"format": "renewal-dataset/1.0", "datasetId": "%s", "dataAsOf": "%s",
                        "stage": "OPERATION", "standards": [{"id": "hangzhou-future-community"}],
                        "reported": ["community", "project"]}, %s}
            """
                .formatted(name, day, collections))
        .toString();
  }
}
