package dev.renewal.score.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.score.robustness.IntervalChart.Bar;
import dev.renewal.score.robustness.IntervalChart.Row;
import dev.renewal.text.Language;
import dev.renewal.text.LocalText;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class IntervalChartTest {

  private static final double[] NOMINAL = {70, 90, Double.NaN, 80};

  private static IntervalChart ranks() {
    Draws draws =
        MonteCarlo.of(42, 100)
            .run(
                List.of("a", "b", "c", "d"),
                replicate -> {
                  if (replicate.number() < 2) {
                    throw new IllegalStateException("refused");
                  }
                  double[] scores = NOMINAL.clone();
                  scores[0] += 15 * replicate.random().nextDouble();
                  return scores;
                });
    return IntervalChart.ofRanks(draws, NOMINAL, id -> "社区 <" + id + "> & \"co\"");
  }

  private static IntervalChart chart(List<Row> rows) {
    LocalText text = LocalText.of("图", "chart");
    return new IntervalChart(text, text, text, text, text, rows);
  }

  private static Document parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static List<String> texts(Document svg, String element) {
    List<String> texts = new ArrayList<>();
    NodeList nodes = svg.getElementsByTagName(element);
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void standsInTheOrderOfNominalRanks() {
    assertEquals(
        List.of("b", "d", "a", "c"),
        ranks().rows().stream().map(row -> row.label().replaceAll(".*<(.)>.*", "$1")).toList());
    assertTrue(ranks().rows().get(3).bar().isEmpty());
    assertEquals(OptionalDouble.of(3), ranks().rows().get(2).nominal());
    assertEquals(1, ranks().first(1).rows().size());
    assertEquals(4, ranks().first(99).rows().size());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void isWellFormedAndWithoutScripts(Language language) throws Exception {
    Document svg = parsed(ranks().svg(language));
    Set<String> elements = new TreeSet<>();
    NodeList all = svg.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      elements.add(element.getTagName());
      for (int j = 0; j < element.getAttributes().getLength(); j++) {
        String name = element.getAttributes().item(j).getNodeName();
        assertFalse(name.startsWith("on") || name.contains("href"), name);
      }
    }
    assertEquals(
        Set.of("circle", "desc", "g", "line", "path", "rect", "svg", "text", "title"), elements);
  }

  @Test
  void speaksBothLanguages() throws Exception {
    Document zh = parsed(ranks().svg(Language.ZH));
    Document en = parsed(ranks().svg(Language.EN));
    assertEquals("zh", zh.getDocumentElement().getAttribute("xml:lang"));
    assertEquals("不同选择下的名次", texts(zh, "title").get(0));
    assertEquals("Ranks under other choices", texts(en, "title").get(0));
    assertEquals(List.of("100 replicates, of which 2 failed; seed 42"), texts(en, "desc"));
    assertTrue(texts(zh, "text").contains("中位数"));
    assertTrue(texts(en, "text").contains("5-95% interval"));
    assertTrue(texts(en, "text").contains("社区 <d> & \"co\""));
  }

  @Test
  void theSameChartGivesTheSameText() {
    String svg = ranks().svg(Language.ZH);
    assertEquals(svg, ranks().svg(Language.ZH));
    assertFalse(svg.contains("\r"));
    assertTrue(svg.endsWith("</svg>\n"));
  }

  /** Labels of 4 columns: bars begin at 16 + 4·7 + 8 = 52 and end at 960 - 16 = 944, 892 wide. */
  @Test
  void barsStandWhereTheirNumbersAre() throws Exception {
    Document svg =
        parsed(
            chart(
                    List.of(
                        new Row("a", Optional.of(new Bar(0, 2, 5)), OptionalDouble.of(10)),
                        new Row("b", Optional.of(new Bar(10, 10, 10)), OptionalDouble.empty())))
                .svg(Language.EN));
    Element bar = (Element) svg.getElementsByTagName("rect").item(2);
    assertEquals("52", bar.getAttribute("x"));
    assertEquals("446", bar.getAttribute("width"));
    Element dot = (Element) svg.getElementsByTagName("circle").item(1);
    assertEquals("230.4", dot.getAttribute("cx"));
    Element diamond = (Element) svg.getElementsByTagName("path").item(1);
    assertEquals("translate(944 121)", diamond.getAttribute("transform"));
    // what has no width is still seen
    assertEquals("1", ((Element) svg.getElementsByTagName("rect").item(3)).getAttribute("width"));
    assertTrue(texts(svg, "text").containsAll(List.of("0", "1", "9", "10")));
  }

  @Test
  void drawsEvenWhatHasNoExtent() throws Exception {
    parsed(chart(List.of()).svg(Language.EN));
    Row point = new Row("x", Optional.of(new Bar(7, 7, 7)), OptionalDouble.of(7));
    assertTrue(texts(parsed(chart(List.of(point)).svg(Language.EN)), "text").contains("7"));
    Row none = new Row("y", Optional.empty(), OptionalDouble.empty());
    parsed(chart(List.of(none)).svg(Language.EN));
    Row tiny = new Row("z", Optional.of(new Bar(-3e-7, 0, 1e-7)), OptionalDouble.empty());
    assertTrue(texts(parsed(chart(List.of(tiny)).svg(Language.EN)), "text").contains("-0.0000002"));
  }

  @Test
  void cutsLongNamesAndKeepsThemWhole() throws Exception {
    String name = "中".repeat(60) + "\u0000";
    Row row = new Row(name, Optional.of(new Bar(1, 2, 3)), OptionalDouble.empty());
    Document svg = parsed(chart(List.of(row)).svg(Language.ZH));
    assertTrue(texts(svg, "text").contains("中".repeat(19) + "…"));
    assertTrue(texts(svg, "title").contains("中".repeat(60) + "\uFFFD"));
  }

  @Test
  void refusesBarsThatAreNone() {
    assertThrows(IllegalArgumentException.class, () -> new Bar(2, 1, 3));
    assertThrows(IllegalArgumentException.class, () -> new Bar(1, 2, Double.NaN));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Bar(Double.NEGATIVE_INFINITY, 2, Double.POSITIVE_INFINITY));
  }
}
