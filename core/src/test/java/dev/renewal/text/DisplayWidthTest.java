package dev.renewal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "城市更新, 8",
    "（二）, 6",
    "≥ 3, 3",
    "ｆｕｌｌ, 8",
    "𠮷野家, 6",
    "e\u0301, 1",
    "T1 镇, 5",
    "m², 2"
  })
  void countsColumns(String text, int columns) {
    assertEquals(columns, DisplayWidth.of(text));
  }

  @Test
  void padsToColumnsNotCharacters() {
    assertEquals("镇  |", DisplayWidth.padRight("镇", 4) + "|");
    assertEquals("  镇|", DisplayWidth.padLeft("镇", 4) + "|");
    assertEquals("城市更新", DisplayWidth.padRight("城市更新", 4));
  }

  @Test
  void wrapsBetweenChineseCharactersButNotBeforeAComma() {
    assertEquals(List.of("选择三", "个，以", "上"), DisplayWidth.wrap("选择三个，以上", 6));
    assertEquals(List.of("at least", "three"), DisplayWidth.wrap("at least three", 9));
    assertEquals(List.of("unbreakable", "a"), DisplayWidth.wrap("unbreakable a", 4));
    assertEquals(List.of(""), DisplayWidth.wrap("", 4));
  }

  @Property
  void wrappingLosesNothingButSpaces(@ForAll String text, @ForAll @IntRange(min = 2) int columns) {
    String wrapped = String.join("", DisplayWidth.wrap(text, columns));
    assertEquals(withoutSpace(text), withoutSpace(wrapped));
  }

  private static String withoutSpace(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
