package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Overlays of authorities, laid on a standard by the command. */
class OverlayCommandTest {

  private static final String REASON = "'reason': {'zh': '从严', 'en': 'stricter here'}";
  private static final String TOWN = "townscape-town@1.1.0";

  @TempDir Path folder;
  private String good = "";

  @BeforeEach
  void writeFile() throws Exception {
    good = Submission.file(folder, "good.json", Submission.conforming());
  }

  private String overlay(String id, String beneath, String members) throws Exception {
    String json =
        "{'format': 'renewal-overlay/1.0', 'id': '"
            + id
            + "', 'version': '1.0.0', 'title': {'zh': '补充规定', 'en': 'local rules'},"
            + " 'issuer': '某市住建局', 'extends': '"
            + beneath
            + "',\n"
            + members
            + "}";
    Path file = folder.resolve(id + ".json");
    return Files.writeString(file, json.replace('\'', '"'), StandardCharsets.UTF_8).toString();
  }

  private String sixBlocks(String id, String beneath, String was, String becomes) throws Exception {
    return overlay(
        id,
        beneath,
        "'changes': [{'rule': 'TT-3.2-1', 'threshold': {'was': '"
            + was
            + "', 'becomes': '"
            + becomes
            + "'}, 'title': {'zh': '区块数', 'en': 'number of blocks'},"
            + " 'message': {'zh': '{subject}只有{actual}个', 'en': '{subject} has {actual}'},"
            + " 'fix': {'zh': '补充区块', 'en': 'add blocks'}, "
            + REASON
            + "}]");
  }

  @Test
  void showsEachValueWithItsOrigin() throws Exception {
    String province = sixBlocks("province", TOWN, "3", "5");
    String city = sixBlocks("city", "province@1.0.0", "5", "6");
    CommandRun run =
        CommandRun.of(
            "standards",
            "show",
            TOWN,
            "--overlay",
            city,
            "--overlay",
            province,
            "--resolved",
            "--lang=en");
    assertEquals("", run.err());
    String out = run.out().replaceAll("\\s+", " ");
    assertTrue(out.contains("/require/compare/2/value 6 city@1.0.0, 001"), run.out());
    assertTrue(out.contains("was 5, tightened, stricter here"), run.out());
    assertTrue(out.contains("severity error townscape-town@1.1.0, 001"), run.out());
    assertEquals(0, run.status());
  }

  @Test
  void judgesByTheOverlayAndNamesIt() throws Exception {
    String blocks =
        overlay(
            "city",
            TOWN,
            "'changes': [{'rule': 'TT-3.1-1', 'severity': 'warning', " + REASON + "}]");
    String bad = Submission.file(folder, "bad.json", Submission.datesOutOfOrder());
    CommandRun run = CommandRun.of("validate", "--lang=en", "--overlay", blocks, bad);
    assertTrue(run.out().startsWith("Verdict: conforms\n"), run.out());
    assertTrue(run.out().contains("city@1.0.0, local rules, 某市住建局"), run.out());
    assertEquals(0, run.status(), run.err());
    JsonNode json =
        JsonMapper.builder()
            .build()
            .readTree(CommandRun.of("validate", "--format=json", "--overlay", blocks, bad).out());
    assertEquals("city", json.at("/standards/0/overlays/0/id").asText());
    assertEquals("city@1.0.0", json.at("/findings/0/overlays/0").asText());
    assertFalse(json.at("/standards/0/digest").equals(json.at("/standards/0/baseDigest")));
  }

  @Test
  void aDisabledRuleIsNamedWithTheReason() throws Exception {
    String file =
        overlay("city", TOWN, "'changes': [{'rule': 'TT-3.1-1', 'disable': true, " + REASON + "}]");
    CommandRun run = CommandRun.of("validate", "--lang=zh", "--overlay", file, good);
    assertTrue(run.out().contains("有 1 条规则由补充规定停用，未作判断：TT-3.1-1"), run.out());
  }

  @Test
  void adoptionChangesTheNameOfTheVerdict() throws Exception {
    String file = overlay("qz", "quzhou-community-check@1.0.0", "'adopt': {" + REASON + "}");
    String[] words = {"validate", "--lang=en", "--standard", "quzhou-community-check@1.0.0", good};
    assertTrue(CommandRun.of(words).out().contains("press report"));
    CommandRun run =
        CommandRun.of(
            "validate",
            "--lang=en",
            "--standard",
            "quzhou-community-check@1.0.0",
            "--overlay",
            file,
            good);
    assertTrue(run.out().contains("normative text, adopted by overlay qz@1.0.0"), run.out());
    assertFalse(run.out().contains("what the source reports"), run.out());
  }

  @Test
  void aRefusedOverlayIsWrongUsageWithPlaceAndReason() throws Exception {
    String file =
        overlay(
            "city", TOWN, "'changes': [{'rule': 'TT-3.2-9', 'severity': 'erorr', " + REASON + "}]");
    CommandRun broken = CommandRun.of("validate", "--lang=en", "--overlay", file, good);
    assertTrue(broken.err().contains("city.json is no overlay"), broken.err());
    assertEquals(3, broken.status());
    String nowhere =
        overlay("town", TOWN, "'changes': [{'rule': 'TT-0', 'disable': true, " + REASON + "}]");
    CommandRun refused = CommandRun.of("validate", "--lang=en", "--overlay", nowhere, good);
    assertTrue(refused.err().contains("2:22 /changes/0/rule"), refused.err());
    assertTrue(refused.err().contains("there is nothing called TT-0"), refused.err());
    assertEquals(2, refused.status());
  }

  @Test
  void anOverlayOfAnotherVersionIsNotLaidOn() throws Exception {
    String file = sixBlocks("city", "townscape-town@9.0.0", "3", "4");
    CommandRun run = CommandRun.of("validate", "--lang=en", "--overlay", file, good);
    assertTrue(run.err().contains("lies on townscape-town@9.0.0"), run.err());
    assertEquals(2, run.status());
  }

  @Test
  void whatTheRulesCannotBeJudgedByIsRefused() throws Exception {
    String file =
        overlay(
            "city",
            TOWN,
            "'changes': [{'rule': 'TT-2.2-2', 'threshold': {'was': {'amount': '5', 'unit': 'min'},"
                + " 'becomes': {'amount': '5', 'unit': '元'}}, "
                + REASON
                + ", 'title': {'zh': '甲', 'en': 'a'}, 'message': {'zh': '甲', 'en': 'a'},"
                + " 'fix': {'zh': '甲', 'en': 'a'}}]");
    CommandRun run = CommandRun.of("validate", "--lang=en", "--overlay", file, good);
    assertTrue(run.err().contains("TT-2.2-2: the unit of"), run.err());
    assertEquals(2, run.status());
  }
}
