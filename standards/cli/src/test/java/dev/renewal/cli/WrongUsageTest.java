package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every wrong word ends with status 2, nothing on stdout, and the word that was probably meant. */
class WrongUsageTest {

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vaildate x | unknown command vaildate; did you mean validate?",
        "xyzzy | unknown command xyzzy",
        "validate | missing argument FILE",
        "validate --standrad x f | unknown option --standrad; did you mean --standard?",
        "validate --fail-on=eror f | --fail-on does not take \"eror\"; did you mean error?",
        "validate --format xml f | (one of: text, json, html, problems, sarif, junit)",
        "validate --format text --format json f | --format is given more than once",
        "validate --stage constuction f | did you mean construction?",
        "validate --as-of 2025-02-30 f | --as-of needs a date such as 2025-06-30",
        "validate --max-findings -1 f | --max-findings needs a whole number from 0",
        "validate --max-findings 1.5 f | --max-findings needs a whole number from 0",
        "validate --outcomes some f | --outcomes does not take \"some\"",
        "validate --standard townscape-twon f | did you mean townscape-town?",
        "validate --standard townscape-town@0.0.9 f | there is no version townscape-town@0.0.9",
        "validate --param awardAmount=1 f | --param has the form PACK:NAME=VALUE",
        "validate --param townscape:awardAmount=1 f | there is no standard townscape",
        "validate --param townscape-town:awardAmont=1 f | did you mean awardAmount?",
        "validate --lang=en f --as-of | option --as-of has no value",
        "standards show nothing | there is no standard nothing",
        "standards shw townscape-town | did you mean show?",
        "explain TT-32-1 | there is no rule TT-32-1; did you mean TT-3.2-1?",
        "params template | missing argument",
        "compare a | missing argument NEW",
        "compare a b c | superfluous argument \"c\"",
        "rank f | option --value has no value",
        "rank f --value x --style olympic | --style does not take \"olympic\"",
        "rank f --value x --published 1 | --published has the form DIGITS:ROUNDING",
        "rank f --value x --tie-break y | --tie-break has the form COLUMN:highest",
        "select f --value x --end lowest --quota 110% | needs a number of places or a share",
        "select f --value x --end lowest --quota 10% | name the kind of the units in f",
        "select f --value x --end lowest --quota 1 --ties toss | --ties does not take \"toss\"",
        "allocate f --pool 1000 --weight w | --pool needs an amount of money",
        "allocate f --pool 1元 | name one of --weight, --formula and --tier",
        "allocate f --pool 1元 --tier t | --tier and --amount go together",
        "allocate f --pool 1元 --weight w --years equal:1,2 | years and parties need --rounding",
        "--lang=fr standards list | --lang 不接受“fr”（可用：zh, en）",
      })
  void saysWhatIsWrong(String line, String message) {
    CommandRun run = CommandRun.of(english(line));
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
    assertEquals(2, run.status(), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    if (!line.contains("--lang")) {
      assertFalse(CHINESE.matcher(run.err()).find(), run.err());
    }
  }

  @Test
  void speaksChineseUnlessAsked() {
    CommandRun run = CommandRun.of("validate", "f", "--standrad");
    assertTrue(run.err().startsWith("错误：未知选项 --standrad；是否指 --standard？\n"), run.err());
  }

  @Test
  void saysHowItIsUsedWhenNothingIsAsked() {
    for (String[] args : List.of(new String[0], new String[] {"standards"})) {
      CommandRun run = CommandRun.of(args);
      assertTrue(run.err().startsWith("用法： renewal"), run.err());
      assertEquals(2, run.status());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | must be a JSON object",
        "{\"townscape-town\": 1} | must be a JSON object",
        "{\"townscape-town\": {\"awardAmount\": {\"amount\": \"6\"}}} | is no value",
        "{\"townscape-town\": {\"awardAmont\": \"600万元\"}} | did you mean awardAmount?",
      })
  void refusesAParamsFileThatCannotBeMeant(String json, String message) throws Exception {
    Path file = Files.writeString(folder.resolve("p.json"), json, StandardCharsets.UTF_8);
    CommandRun run = CommandRun.of("validate", "--lang=en", "--params", file.toString(), "f");
    assertTrue(run.err().contains(message), run.err());
    assertEquals(2, run.status());
  }

  @Test
  void aParamsFileThatIsNoJsonCannotBeRead() throws Exception {
    Path file = Files.writeString(folder.resolve("p.json"), "{\n  \"a\"", StandardCharsets.UTF_8);
    CommandRun run = CommandRun.of("validate", "--lang=en", "--params", file.toString(), "f");
    assertTrue(run.err().contains("p.json, line 2"), run.err());
    assertEquals(3, run.status());
  }

  private static String[] english(String line) {
    return line.contains("--lang")
        ? line.split(" ", -1)
        : Stream.concat(Stream.of(line.split(" ", -1)), Stream.of("--lang=en"))
            .toArray(String[]::new);
  }
}
