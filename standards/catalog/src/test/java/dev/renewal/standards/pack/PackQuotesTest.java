package dev.renewal.standards.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every quote stands, character by character, at the place its locator names. */
class PackQuotesTest {
  private static final Pattern CHAPTER = Pattern.compile("(?m)^([一二三四五六七]、)");
  private static final Pattern SECTION = Pattern.compile("(?m)^(\\([一二三四五六]\\))");
  private static final Pattern ITEM = Pattern.compile("(?m)^(\\d+\\.)");
  private static final Pattern HEADINGS = Pattern.compile("([一二三四五六七]、)(\\([一二三四五六]\\))?(\\d+)?");
  private static final Pattern PARAGRAPH = Pattern.compile("第(\\d+)段(?:、([一二三四五六]是))?");
  private static final Pattern POINT = Pattern.compile("(?:^|(?<=。))[一二三四五六]是");

  static List<PackFiles> packs() {
    return PackFiles.all();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void quotesStandWhereTheirLocatorsSay(PackFiles pack) throws IOException {
    List<String> misplaced = new ArrayList<>();
    for (JsonNode source : PackFiles.elements(pack.standard().path("sources"))) {
      if (pack.isUnverified()) {
        assertFalse(source.has("file"), "a pack without sources at hand names no file");
        continue;
      }
      String text = SharedFiles.text("sources/" + source.path("file").asText());
      for (JsonNode clause : pack.clauses()) {
        if (clause.path("source").equals(source.path("id"))
            && !section(text, clause.path("locator").asText())
                .contains(clause.path("quote").asText())) {
          misplaced.add(clause.path("id").asText());
        }
      }
    }
    assertEquals(List.of(), misplaced);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void quotesAreSingleClauses(PackFiles pack) {
    for (JsonNode clause : pack.clauses()) {
      String quote = clause.path("quote").asText();
      if (pack.isUnverified()) {
        assertFalse(clause.has("quote"), clause.path("id").asText() + " has nothing to quote");
        continue;
      }
      assertFalse(quote.isBlank(), clause.path("id").asText());
      assertTrue(quote.length() <= 60, () -> clause.path("id").asText() + " is a passage");
      assertFalse(quote.contains("。"), () -> clause.path("id").asText() + " spans sentences");
    }
  }

  @Test
  void aQuoteOfAnotherSectionIsMisplaced() {
    String text = "一、甲\n(一)乙。\n(二)丙。\n二、丁。\n(一)戊。\n";
    assertEquals("(一)乙。\n", section(text, "一、(一)"));
    assertEquals("(一)戊。\n", section(text, "二、(一)"));
    assertEquals("二、丁。\n", section(text, "二、"));
    assertFalse(section(text, "一、(二)").contains("乙"));
    assertEquals("2.丙2.1。\n", section("一、甲\n1.乙。\n2.丙2.1。\n12.丁。\n", "一、2"));
  }

  @Test
  void aQuoteOfAnotherItemIsMisplaced() {
    String text = "一、甲\n(一)乙\n1.丙。\n2.丁。\n(二)戊\n1.己。\n";
    assertEquals("2.丁。\n", section(text, "一、(一)2"));
    assertEquals("1.己。\n", section(text, "一、(二)1"));
    assertThrows(AssertionError.class, () -> section(text, "一、(二)2"));
  }

  @Test
  void aQuoteOfAnotherParagraphOrPointIsMisplaced() {
    String text = "甲\n\n总述。一是乙,一是如此。二是丙。\n丁。\n";
    assertEquals("甲", section(text, "第1段"));
    assertEquals("总述。一是乙,一是如此。二是丙。", section(text, "第2段"));
    assertEquals("一是乙,一是如此。", section(text, "第2段、一是"));
    assertEquals("二是丙。", section(text, "第2段、二是"));
    assertThrows(AssertionError.class, () -> section(text, "第2段、三是"));
    assertThrows(AssertionError.class, () -> section(text, "第4段"));
  }

  /**
   * The part of a text that a locator names: {@code 三、(二)} by its headings, {@code 三、(二)1} and
   * {@code 三、1} by the numbered item beneath, {@code 第3段} by the number of the paragraph that is
   * not blank, {@code 第3段、一是} by the point within it.
   */
  private static String section(String text, String locator) {
    Matcher numbered = PARAGRAPH.matcher(locator);
    if (numbered.matches()) {
      String paragraph = paragraph(text, Integer.parseInt(numbered.group(1)));
      return numbered.group(2) == null ? paragraph : point(paragraph, numbered.group(2));
    }
    Matcher headings = HEADINGS.matcher(locator);
    assertTrue(headings.matches(), () -> "no place " + locator);
    String chapter = part(text, headings.group(1), CHAPTER);
    if (headings.group(2) == null && headings.group(3) == null) {
      return chapter.split(SECTION.pattern(), 2)[0];
    }
    String section =
        headings.group(2) == null ? chapter : part(chapter, headings.group(2), SECTION);
    return headings.group(3) == null ? section : part(section, headings.group(3) + ".", ITEM);
  }

  private static String paragraph(String text, int number) {
    List<String> paragraphs = text.lines().filter(line -> !line.isBlank()).toList();
    assertTrue(number >= 1 && number <= paragraphs.size(), () -> "no paragraph " + number);
    return paragraphs.get(number - 1);
  }

  private static String point(String paragraph, String head) {
    Matcher points = POINT.matcher(paragraph);
    while (points.find()) {
      if (points.group().equals(head)) {
        int begin = points.start();
        return paragraph.substring(begin, points.find() ? points.start() : paragraph.length());
      }
    }
    throw new AssertionError("no point " + head);
  }

  private static String part(String text, String head, Pattern heads) {
    int begin = ("\n" + text).indexOf("\n" + head);
    assertTrue(begin >= 0, () -> "no part " + head);
    Matcher next = heads.matcher(text);
    return text.substring(begin, next.find(begin + head.length()) ? next.start() : text.length());
  }
}
