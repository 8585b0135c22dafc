package dev.renewal.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.fixture.BothJacksons;
import dev.renewal.quantity.InvalidQuantityException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the spellings of units to the tables that document them. */
class UnitSpellingsTest {

  private static final Pattern ROW =
      Pattern.compile("<tr><td>\\{@link #(\\w+)}</td>\\s*(?:\\*\\s*)?<td>([^<]+)</td>");

  @Test
  void moneyIsReadAsDocumented() throws IOException {
    assertDocumented("MoneyUnit", MoneyUnit.names(), MoneyUnit::parse, MoneyUnit.values());
  }

  @Test
  void areasAreReadAsDocumented() throws IOException {
    assertDocumented("AreaUnit", AreaUnit.names(), AreaUnit::parse, AreaUnit.values());
  }

  @Test
  void lengthsAreReadAsDocumented() throws IOException {
    assertDocumented("LengthUnit", LengthUnit.names(), LengthUnit::parse, LengthUnit.values());
  }

  @Test
  void unitsAreTextInJson() {
    assertEquals("\"万元\"", BothJacksons.write(MoneyUnit.WAN_YUAN));
    assertEquals(AreaUnit.SQUARE_METRE, BothJacksons.read("\"㎡\"", AreaUnit.class));
    assertEquals(LengthUnit.KILOMETRE, BothJacksons.read("\"千米\"", LengthUnit.class));
  }

  @Test
  void aWrongUnitNamesTheRightOnes() {
    InvalidQuantityException refusal =
        assertThrows(InvalidQuantityException.class, () -> LengthUnit.parse("里"));
    assertEquals(Reason.UNIT, refusal.reason());
    assertEquals("里", refusal.found());
    assertTrue(refusal.expected().contains("公里"), refusal.expected());
    assertThrows(UnsupportedOperationException.class, () -> LengthUnit.names().clear());
  }

  private static <U> void assertDocumented(
      String type, Set<String> names, Function<String, U> parse, U[] units) throws IOException {
    Map<String, String> documented = documented(type);
    assertEquals(units.length, Set.copyOf(documented.values()).size(), "a row for each unit");
    assertEquals(documented.keySet(), new TreeMap<>(parsed(names, parse)).keySet());
    assertEquals(documented, new TreeMap<>(parsed(names, parse)));
    for (U unit : units) {
      assertEquals(unit, parse.apply(unit.toString()), "the canonical spelling is one of them");
    }
  }

  private static <U> Map<String, String> parsed(Set<String> names, Function<String, U> parse) {
    Map<String, String> units = new TreeMap<>();
    for (String name : names) {
      units.put(name, ((Enum<?>) parse.apply(name)).name());
    }
    return units;
  }

  private static Map<String, String> documented(String type) throws IOException {
    String source = Files.readString(Path.of("src/main/java/dev/renewal/quantity", type + ".java"));
    Map<String, String> units = new TreeMap<>();
    List<String> rows = new ArrayList<>();
    Matcher row = ROW.matcher(source);
    while (row.find()) {
      rows.add(row.group());
      for (String name : row.group(2).split(", ", -1)) {
        units.put(name, row.group(1));
      }
    }
    assertTrue(rows.size() > 2, "the table of " + type + " was found");
    return units;
  }
}
