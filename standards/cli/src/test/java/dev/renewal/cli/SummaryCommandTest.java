package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command prints each number with its formula. */
class SummaryCommandTest {
  private static final String JIAXING =
      Path.of("..", "..", "examples", "data", "facts", "jiaxing-2024.json").toString();

  @Test
  void whatThePublishedFiguresOfJiaxingImply() {
    CommandRun run = CommandRun.of("summary", "--lang=en", JIAXING);
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("112亿元 ÷ 700亿元 = 16.0%"), run.out());
    assertTrue(run.out().contains("3.74亿元 ÷ 13.8亿元 = 27.1%"), run.out());
    assertTrue(run.out().contains("2839.35亩 × 2000/3 ÷ 10000 = 189.29公顷"), run.out());
  }

  @Test
  void theSameAsJson() throws IOException {
    CommandRun run = CommandRun.of("summary", "--format=json", JIAXING);
    JsonNode summary = new JsonMapper().readTree(run.out());
    assertEquals(List.of("189.29公顷", "16.0%", "27.1%"), summary.findValuesAsText("value"));
    assertEquals(0, run.status());
  }

  @Test
  void whatIsNoDatasetIsRefused() {
    assertEquals(3, CommandRun.of("summary", "no-such-file.json").status());
    assertEquals(2, CommandRun.of("summary", JIAXING, "--format=xml").status());
  }
}
