package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command says of a pack that someone else wrote. */
class AuditCommandTest {
  private static final Path CATALOG = Path.of("..", "catalog", "src", "test", "resources");

  @TempDir Path folder;

  @Test
  void aShippedPackWithItsCasesHasNothingToTell() {
    CommandRun run =
        CommandRun.of(
            "standards",
            "audit",
            "townscape-town",
            "--cases",
            CATALOG.resolve("cases/townscape-town").toString(),
            "--lang=en");
    assertTrue(run.out().contains("  error: 0  warning: 0  info: 0\n"), run.out());
    assertTrue(run.out().contains("  by cases  75\n"), run.out());
    assertEquals(0, run.status());
  }

  @Test
  void theFiguresOfTheSourcesAreShown() {
    CommandRun run = CommandRun.of("standards", "audit", "jiaxing-work-plan-2023", "--lang=zh");
    assertTrue(run.out().contains("  JP-A-5  15 + 7 = 22 个  一致\n"), run.out());
    assertTrue(run.out().contains("  JP-A-1  17 = 13 座  不一致，标准包已如实载明\n"), run.out());
    assertEquals(0, run.status());
  }

  @Test
  void errorsAreLocatedAndEndWithStatusOne() throws IOException {
    String pack = brokenPack();
    CommandRun run = CommandRun.of("standards", "audit", pack, "--lang=en");
    String problem =
        """
          error  standard.json:14:112 /rules/0/require  OG-1  unsatisfiable
              nothing can meet this: no value of count(scenarios) is left
        """;
    assertTrue(run.out().contains(problem), run.out());
    assertEquals(1, run.status());
    JsonNode json =
        new JsonMapper().readTree(CommandRun.of("standards", "audit", pack, "--format=json").out());
    assertEquals("renewal-audit/1.0", json.path("format").asText());
    assertTrue(json.path("errors").asBoolean());
    JsonNode first = json.path("problems").path(0);
    assertEquals("unsatisfiable", first.path("check").asText());
    assertEquals(14, first.path("line").asInt());
    assertTrue(first.path("message").path("zh").asText().startsWith("无法满足"), json.toString());
    assertEquals("none", json.path("samples").path(0).path("by").asText());
  }

  @Test
  void aPackThatCannotBeReadIsAuditedToo() throws IOException {
    Files.writeString(folder.resolve("standard.json"), "{\"id\": ");
    CommandRun run = CommandRun.of("standards", "audit", folder.toString(), "--lang=zh");
    assertTrue(run.out().contains("standard.json:1:"), run.out());
    assertEquals(1, run.status());
  }

  @Test
  void whatIsNotThereIsSaid() {
    CommandRun cases =
        CommandRun.of("standards", "audit", "townscape-town", "--cases=nowhere", "--lang=en");
    assertTrue(cases.err().contains("there is no folder nowhere with cases"), cases.err());
    assertEquals(3, cases.status());
    CommandRun none = CommandRun.of("standards", "audit", "./nowhere", "--lang=en");
    assertTrue(none.err().contains("./nowhere is neither"), none.err());
    assertEquals(3, none.status());
  }

  private String brokenPack() throws IOException {
    Path from = CATALOG.resolve("packs/old-names/1.0.0");
    for (String name : new String[] {"standard.json", "messages_zh.txt", "messages_en.txt"}) {
      String text = Files.readString(from.resolve(name));
      Files.writeString(
          folder.resolve(name),
          text.replace(
              "{\"present\": \"name\"}",
              "{\"compare\": [{\"count\": \"scenarios\"}, \"<\", {\"value\": \"0\"}]}"));
    }
    return folder.toString();
  }

  @Test
  void aDatasetWithAParameterThePackLacksIsWrongUsage() throws IOException {
    Path file = folder.resolve("unfit.json");
    Files.writeString(
        file,
        """
        {"header": {"format": "renewal-dataset/1.0", "synthetic": true, "dataAsOf": "2025-12-31",
          "parameters": {"townscape-town": {"noSuchThing": "1"}}}}
        """);
    CommandRun run =
        CommandRun.of("standards", "audit", "townscape-town", "--on", file.toString(), "--lang=en");
    assertTrue(run.err().contains("townscape-town:noSuchThing"), run.err());
    assertEquals(2, run.status());
  }
}
