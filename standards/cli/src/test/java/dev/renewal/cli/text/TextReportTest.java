package dev.renewal.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.cli.Golden;
import dev.renewal.finding.Report;
import dev.renewal.text.DisplayWidth;
import dev.renewal.text.Language;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextReportTest {

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  static Stream<Arguments> goldens() {
    Map<String, Report> reports =
        Map.of(
            "broken", SampleReports.broken(),
            "shared", SampleReports.shared(),
            "conforming", SampleReports.conforming(),
            "draft", SampleReports.draft());
    return reports.entrySet().stream()
        .flatMap(
            entry ->
                Stream.of(Language.values())
                    .map(language -> Arguments.of(entry.getKey(), entry.getValue(), language)));
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void readsAsCommitted(String name, Report report, Language language) throws Exception {
    TextOptions options =
        new TextOptions(language, Ink.PLAIN, name.equals("draft"), name.equals("conforming"));
    Golden.assertMatches(
        "text/" + name + "_" + language.tag() + ".txt", TextReport.of(report, options));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void beginsWithTheVerdict(Language language) {
    String first = TextReport.of(SampleReports.broken(), TextOptions.plain(language));
    assertTrue(
        first.lines().findFirst().orElseThrow().matches("结论：不符合|Verdict: does not conform"), first);
  }

  @Test
  void englishTextIsEnglishButForQuotationsAndLocators() {
    String text = TextReport.of(SampleReports.broken(), TextOptions.plain(Language.EN));
    String ours = text.replaceAll("「[^」]*」", "").replaceAll("001 \\S+", "");
    assertEquals("", CHINESE.matcher(ours).find() ? ours : "");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void coloursChangeNoLetterAndNoColumn(Language language) {
    Report report = SampleReports.draft();
    String plain = TextReport.of(report, new TextOptions(language, Ink.PLAIN, true, true));
    String coloured = TextReport.of(report, new TextOptions(language, Ink.COLOURED, true, true));
    assertTrue(coloured.contains("\u001B[31m"));
    assertEquals(plain, coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noLineIsWiderThanAPage(Language language) {
    TextReport.of(SampleReports.shared(), TextOptions.plain(language))
        .lines()
        .forEach(line -> assertTrue(DisplayWidth.of(line) <= 100, line));
  }
}
