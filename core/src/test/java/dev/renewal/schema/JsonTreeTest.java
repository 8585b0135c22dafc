package dev.renewal.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.fixture.BothJacksons;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JsonTreeTest {

  @Test
  void knowsThePlaceOfEveryPart() {
    JsonTree tree =
        JsonTree.of(Map.of("a/b", List.of(Map.of("~", Arrays.asList(true, null))))).at("/rules/3");
    JsonTree element = tree.get("a/b").orElseThrow().elements().get(0);
    assertEquals("/rules/3/a~1b/0", element.pointer());
    assertEquals(
        "/rules/3/a~1b/0/~0/1", element.get("~").orElseThrow().elements().get(1).pointer());
    assertEquals(Optional.empty(), tree.get("a"));
  }

  @Test
  void keepsNumbersAsWritten() {
    assertEquals("1.50", JsonTree.number("1.50").text());
    assertEquals(Optional.of(new BigDecimal("1.50")), JsonTree.number("1.50").number());
    assertNotEquals(JsonTree.number("1.5"), JsonTree.number("1.50"));
    assertEquals(JsonTree.number("2e3"), JsonTree.number("2E+3"));
    assertNotEquals(JsonTree.number("1"), JsonTree.string("1"));
    assertThrows(NumberFormatException.class, () -> JsonTree.number("NaN"));
  }

  @Test
  void placesDoNotCount() {
    JsonTree tree = JsonTree.of(List.of("x"));
    assertEquals(tree, tree.at("/here"));
    assertEquals(tree.hashCode(), tree.at("/here").hashCode());
  }

  @Test
  void refusesWhatIsNoJson() {
    assertThrows(IllegalArgumentException.class, () -> JsonTree.of(Thread.State.NEW));
  }

  @Property(tries = 200)
  void comesBackFromBothJacksons(@ForAll("trees") JsonTree tree) {
    BothJacksons.assertRoundTrip(DatasetHeader.builder().parameters(tree).build());
  }

  @Property(tries = 200)
  void comesBackFromPlainValues(@ForAll("trees") JsonTree tree) {
    assertEquals(tree, JsonTree.of(tree.plain()));
  }

  @Provide
  Arbitrary<JsonTree> trees() {
    return trees(3);
  }

  /** Trees of a bounded depth, so that generating them cannot run away. */
  private static Arbitrary<JsonTree> trees(int depth) {
    Arbitrary<JsonTree> leaves =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(5).excludeChars(surrogates()).map(JsonTree::string),
            Arbitraries.bigDecimals().ofScale(3).map(it -> JsonTree.number(it.toString())),
            Arbitraries.of(true, false).map(JsonTree::bool));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<JsonTree> inner = trees(depth - 1).withoutEdgeCases();
    return Arbitraries.oneOf(
        leaves,
        inner.list().ofMaxSize(3).map(JsonTree::array),
        Arbitraries.maps(Arbitraries.strings().alpha().ofMaxLength(4), inner)
            .ofMaxSize(3)
            .map(JsonTree::object));
  }

  private static char[] surrogates() {
    char[] all = new char[Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1];
    for (int at = 0; at < all.length; at++) {
      all[at] = (char) (Character.MIN_SURROGATE + at);
    }
    return all;
  }
}
