package dev.renewal.standards.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
  private static final Pattern CHAPTER = Pattern.compile("(?m)^([一二三四五六]、)");
  private static final Pattern SECTION = Pattern.compile("(?m)^(\\([一二三四五六]\\))");

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
  }

  /** The part of a text that a locator such as {@code 三、(二)} names. */
  private static String section(String text, String locator) {
    String chapter = part(text, locator.substring(0, 2), CHAPTER);
    return locator.length() == 2
        ? chapter.split(SECTION.pattern(), 2)[0]
        : part(chapter, locator.substring(2), SECTION);
  }

  private static String part(String text, String head, Pattern heads) {
    int begin = ("\n" + text).indexOf("\n" + head);
    assertTrue(begin >= 0, () -> "no part " + head);
    Matcher next = heads.matcher(text);
    return text.substring(begin, next.find(begin + head.length()) ? next.start() : text.length());
  }
}
