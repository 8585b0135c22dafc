package dev.renewal.pack;

import dev.renewal.standard.Standard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A standard with a threshold, a share, a window, an open parameter and an open list. */
final class SmallStandard {

  private static final String JSON =
      """
      {"format": "renewal-standard/1.0", "id": "small", "version": "1.0.0", "status": "active",
       "title": {"zh": "小标准", "en": "Small"}, "jurisdiction": ["33"],
       "sources": [{"id": "s", "title": {"zh": "报道", "en": "report"}, "basis": "press"}],
       "clauses": [{"id": "1", "source": "s", "locator": "一", "quote": "三个以上",
                    "reading": {"zh": "读", "en": "read"}, "force": "duty"},
                   {"id": "2", "source": "s", "locator": "二", "quote": "原则上",
                    "reading": {"zh": "读", "en": "read"}, "force": "soft"}],
       "parameters": [
         {"name": "most", "type": "number", "clause": "1",
          "question": {"zh": "几", "en": "how many"}, "answeredBy": {"zh": "市", "en": "city"}},
         {"name": "kinds", "type": "codes", "clause": "1",
          "question": {"zh": "哪些", "en": "which"}, "answeredBy": {"zh": "市", "en": "city"}}],
       "codelists": [{"id": "scene", "title": {"zh": "场景", "en": "scene"},
                      "columns": {"amount": "money"}}],
       "rules": [
         {"id": "BLOCKS", "clause": "1", "severity": "error", "binding": %s, "bearer": "town",
          "scope": "town",
          "require": {"compare": [{"count": "actionPlan.renewalBlocks"}, ">=", {"value": "3"}]}},
         {"id": "FEW", "clause": "1", "severity": "warning", "binding": %s, "bearer": "town",
          "scope": "town", "when": {"compare": [{"path": "population.total"}, ">", {"value": "1000"}]},
          "require": {"all": [
            {"compare": [{"count": "advisers"}, "<=", {"param": "most"}]},
            {"compare": [{"value": "9"}, ">=", {"count": {"from": "records",
              "where": {"compare": [{"path": "date"}, ">=", {"value": "2024-01-01"}]}}}]}]}},
         {"id": "SCENES", "clause": "2", "severity": "warning", "binding": %s, "bearer": "town",
          "scope": "town",
          "require": {"every": {"keys": "code", "of": "tags"}, "in": {"codes": "scene"}}},
         {"id": "ALL-SCENES", "clause": "2", "severity": "info", "binding": %s, "bearer": "town",
          "scope": "town",
          "require": {"every": {"codes": "scene"}, "in": {"keys": "code", "of": "tags"}}}]}
      """;

  private static final Map<String, String> MESSAGES =
      Map.of(
          "messages_zh.txt",
          """
          BLOCKS.title = 区块
          BLOCKS.message = 只有{actual}个,应有三个以上
          BLOCKS.fix = 补充
          FEW.title = 少
          FEW.message = 多了
          FEW.fix = 减少
          SCENES.title = 场景
          SCENES.message = 不在表中
          SCENES.fix = 改正
          ALL-SCENES.title = 场景齐全
          ALL-SCENES.message = 缺
          ALL-SCENES.fix = 补
          """,
          "messages_en.txt",
          """
          BLOCKS.title = blocks
          BLOCKS.message = only {actual}, three or more are required
          BLOCKS.fix = add some
          FEW.title = few
          FEW.message = too many
          FEW.fix = fewer
          SCENES.title = scenes
          SCENES.message = unlisted
          SCENES.fix = mend
          ALL-SCENES.title = all scenes
          ALL-SCENES.message = lacking
          ALL-SCENES.fix = add
          """,
          "codelists/scene.csv",
          "code,label_zh,label_en,aliases,from,to,amount\nNEIGHBOUR,邻里,Neighbour,,,,\n");

  private SmallStandard() {}

  /** The standard; its rules are binding or not. */
  static Standard of(boolean binding) {
    String json = JSON.replace("%s", String.valueOf(binding));
    try {
      return PackReader.read(
          name ->
              Optional.ofNullable(name.equals("standard.json") ? json : MESSAGES.get(name))
                  .map(text -> text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** An overlay on the standard with some members, in JSON with single quotes. */
  static OverlayFile overlay(String members) {
    return overlay("city", "small@1.0.0", members);
  }

  /** An overlay of an id on what lies beneath. */
  static OverlayFile overlay(String id, String beneath, String members) {
    String json =
        "{'format': 'renewal-overlay/1.0', 'id': '"
            + id
            + "', 'version': '1.0.0', 'issuer': '某市',\n"
            + " 'title': {'zh': '补充', 'en': 'overlay'}, 'extends': '"
            + beneath
            + "',\n "
            + members
            + "}";
    return OverlayFile.read(id + ".json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  /** A change, with its reason. */
  static String change(String members) {
    return "'changes': [{" + members + ", 'reason': {'zh': '因', 'en': 'so'}}]";
  }
}
