package dev.renewal.sheets.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetLayoutTest {

  private static final SheetLayout LAYOUT = SheetLayout.ofModel();

  @Test
  void everyNameFitsIntoAWorkbookAndIsItsOwn() {
    Set<String> names = new HashSet<>();
    for (Sheet sheet : LAYOUT.all()) {
      assertTrue(sheet.name().length() <= 31, sheet::name);
      assertTrue(sheet.name().matches("[^\\[\\]:*?/\\\\']+"), sheet::name);
      assertTrue(names.add(sheet.name().toLowerCase(Locale.ROOT)), sheet::name);
    }
    assertTrue(names.size() > 100, names::toString);
  }

  @Test
  void everyColumnOfASheetHasItsOwnLabelAndKey() {
    for (Sheet sheet : LAYOUT.all()) {
      Set<String> labels = new HashSet<>();
      Set<String> keys = new HashSet<>();
      for (Column column : sheet.columns()) {
        assertEquals(column, sheet.columns().get(column.index()));
        assertTrue(labels.add(column.label().zh()), () -> sheet + " " + column.label());
        assertTrue(keys.add(column.key()), () -> sheet + " " + column.key());
      }
    }
  }

  @Test
  void listsOfListsNameTheRowThatOwnsThem() {
    Sheet values = LAYOUT.find("community.healthChecks.values").orElseThrow();
    assertEquals("社区·社区体检·指标值", values.name());
    assertEquals(
        List.of("#community.healthChecks.values", "^id", "^healthChecks", "^"),
        values.columns().stream().map(Column::key).limit(4).toList());
    assertEquals("社区编号", values.columns().get(1).label().zh());
    assertEquals("社区体检序号", values.columns().get(2).label().zh());
  }

  @Test
  void singleObjectsStandInTheRowOfTheirOwner() {
    Sheet town = LAYOUT.find("镇(街道)").orElseThrow();
    Column total = town.column("population.total").orElseThrow();
    assertEquals("人口·总人口", total.label().zh());
  }
}
