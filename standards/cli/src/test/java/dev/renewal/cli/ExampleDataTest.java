package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The command ends on all example data with the status that {@code expected.json} gives. */
class ExampleDataTest {
  private static final Path FOLDER = Path.of("..", "..", "examples", "data");

  @TestFactory
  Stream<DynamicTest> everyFileEndsAsExpected() throws IOException {
    JsonNode expected =
        new JsonMapper().readTree(Files.readString(FOLDER.resolve("expected.json")));
    return expected.properties().stream()
        .map(file -> dynamicTest(file.getKey(), () -> ends(file.getKey(), file.getValue())));
  }

  private static void ends(String name, JsonNode expected) {
    CommandRun run = CommandRun.of("validate", FOLDER.resolve(name).toString());
    assertEquals(expected.get("exit").asInt(), run.status(), run::err);
  }
}
