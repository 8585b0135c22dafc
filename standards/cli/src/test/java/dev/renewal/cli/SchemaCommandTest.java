package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.pack.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command writes the JSON Schema of every kind of file. */
class SchemaCommandTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"dataset", "standard", "overlay", "profile", "waivers", "report", "receipt"})
  void writesTheSchema(String kind) throws IOException {
    CommandRun run = CommandRun.of("schema", kind);
    assertEquals(0, run.status(), run.err());
    assertEquals(
        "urn:renewal:" + kind + ":1.0",
        new JsonMapper().readTree(run.out()).path("$id").textValue());
  }

  @Test
  void toAFileByteForByte(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("standard.schema.json");
    assertEquals(0, CommandRun.of("schema", "standard", "-o", file.toString()).status());
    assertArrayEquals(PackReader.schema(), Files.readAllBytes(file));
  }

  @Test
  void ofNothingElse() {
    CommandRun run = CommandRun.of("schema", "standards", "--lang=en");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("standard"), run.err());
  }
}
