package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command has a help page, complete in both languages. */
class HelpTest {

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  static List<String> commands() {
    return List.of(
        "",
        "validate",
        "standards",
        "standards list",
        "standards show",
        "explain",
        "params",
        "params template",
        "compare",
        "score",
        "robustness",
        "rank",
        "select",
        "allocate",
        "template",
        "convert",
        "sample",
        "grade",
        "schema");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpIsEnglishInEnglish(String command) {
    CommandRun run = help(command, "en");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().startsWith("Usage: renewal"), run.out());
    assertFalse(CHINESE.matcher(run.out()).find(), run.out());
    assertFalse(run.out().contains("${"), run.out());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpIsChineseInChinese(String command) {
    CommandRun run = help(command, "zh");
    assertEquals(0, run.status(), run.err());
    for (String line : run.out().lines().toList()) {
      boolean described = line.matches(" {2,7}\\S.* {2,}\\S.*");
      assertTrue(!described || CHINESE.matcher(line).find(), line);
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionIsDescribed(String command) {
    List<String> lines = new ArrayList<>(help(command, "en").out().lines().toList());
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches(" {2,6}-.*")) {
        boolean beside = lines.get(i).strip().matches("-.*\\S {2,}\\S.*");
        boolean below = i + 1 < lines.size() && lines.get(i + 1).matches(" {10,}\\S.*");
        assertTrue(beside || below, lines.get(i));
      }
    }
  }

  private static CommandRun help(String command, String language) {
    List<String> args = new ArrayList<>();
    if (!command.isEmpty()) {
      args.addAll(List.of(command.split(" ", -1)));
    }
    args.add("--help");
    args.add("--lang=" + language);
    return CommandRun.of(args.toArray(String[]::new));
  }
}
