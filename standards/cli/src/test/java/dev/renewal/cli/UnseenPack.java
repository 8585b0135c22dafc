package dev.renewal.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A pack that the generator of samples has never seen, with a rule of every kind and scope. */
final class UnseenPack {
  private static final String HEAD =
      """
      {"format": "renewal-standard/1.0", "id": "unseen", "version": "0.1.0", "status": "active",
       "title": {"zh": "未见过的标准", "en": "Unseen"},
       "sources": [{"id": "T", "title": {"zh": "测试文本", "en": "test text"}, "basis": "normative"}],
       "clauses": [{"id": "1", "source": "T", "locator": "第1条", "quote": "应当",
         "reading": {"zh": "应当", "en": "shall"}, "force": "duty"}],
       "parameters": [{"name": "most", "type": "number", "clause": "1",
         "question": {"zh": "至多几个?", "en": "how many at most?"},
         "answeredBy": {"zh": "测试者", "en": "the tester"}}],
       "reported": ["town", "community", "project"],
       "rules": [
      """;

  private static final List<String> RULES =
      List.of(
          """
          {"id": "U-1", "scope": "town", "require": {"present": "theme"}}\
          """,
          """
          {"id": "U-2", "scope": "town", "require": {"compare": [{"path": "builtUpArea"}, ">=",
            {"value": {"amount": "2", "unit": "平方公里"}}]}}\
          """,
          """
          {"id": "U-3", "scope": "community", "require": {"all": [{"present": "households"},
            {"compare": [{"count": {"from": "facilities", "where": {"present": "type"}}}, ">=",
            {"value": "2"}]}]}}\
          """,
          """
          {"id": "U-4", "scope": "community.facilities[]", "when": {"present": "floorArea"},
            "require": {"compare": [{"path": "floorArea"}, "<=", {"path": "landArea"}]}}\
          """,
          """
          {"id": "U-5", "scope": "project", "require": {"any": [{"present": "townId"},
            {"present": "communityId"}]}}\
          """,
          """
          {"id": "U-6", "scope": "dataset", "require": {"every": {"keys": "townId",
            "of": "projects"}, "in": {"keys": "id", "of": "towns"}}}\
          """,
          """
          {"id": "U-7", "scope": {"of": "dataset.projects[]", "where": {"present": "townId"},
            "by": {"town": "townId"}}, "require": {"compare": [{"count": "members"}, "<=",
            {"param": "most"}]}}\
          """);

  private UnseenPack() {}

  /** Writes the pack. */
  static Path write(Path folder) throws IOException {
    return write(folder, RULES);
  }

  /** Writes a pack in which two rules contradict each other. */
  static Path contradictory(Path folder) throws IOException {
    return write(
        folder,
        List.of(
            """
            {"id": "U-1", "scope": "town", "require": {"present": "theme"}}\
            """,
            """
            {"id": "U-2", "scope": "town", "require": {"absent": "theme"}}\
            """));
  }

  private static Path write(Path folder, List<String> rules) throws IOException {
    List<String> whole = new ArrayList<>();
    StringBuilder sentences = new StringBuilder();
    for (String rule : rules) {
      whole.add(
          rule.replaceFirst(
              "\"scope\"",
              "\"clause\": \"1\", \"severity\": \"error\", \"bearer\": \"community\", \"scope\""));
      String id = rule.substring(rule.indexOf("U-"), rule.indexOf("U-") + 3);
      sentences.append(id).append(".title = ").append(id).append('\n');
      sentences.append(id).append(".message = ").append(id).append('\n');
      sentences.append(id).append(".fix = ").append(id).append('\n');
    }
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("standard.json"),
        HEAD + String.join(",\n", whole) + "]}",
        StandardCharsets.UTF_8);
    for (String language : List.of("zh", "en")) {
      Files.writeString(
          folder.resolve("messages_" + language + ".txt"),
          sentences.toString(),
          StandardCharsets.UTF_8);
    }
    return folder;
  }
}
