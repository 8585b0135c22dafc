package dev.renewal.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.identifier.DivisionCode;
import dev.renewal.identifier.DivisionLevel;
import dev.renewal.model.RenewalCategory;
import dev.renewal.model.community.Community;
import dev.renewal.model.town.Town;
import dev.renewal.quantity.PartialDate;
import dev.renewal.quantity.ReportingPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributePathTest {

  private static final RecordType TOWN = RecordType.of(Town.class);

  @Test
  void stepsThroughObjectsAndLists() {
    AttributePath path = AttributePath.resolve(TOWN, "actionPlan.renewalBlocks[].renewalCategory");
    assertEquals(3, path.attributes().size());
    assertEquals(RenewalCategory.class, path.type().javaType());
    assertTrue(path.isMany());
    assertEquals("actionPlan.renewalBlocks.renewalCategory", path.toString());
    assertFalse(AttributePath.resolve(TOWN, "division").isMany());
  }

  @Test
  void endsInDerivedAttributes() {
    AttributePath path = AttributePath.resolve(TOWN, "division.county.level");
    assertEquals(DivisionLevel.class, path.type().javaType());
    assertEquals(2, path.derived().size());
  }

  @ParameterizedTest
  @CsvSource({
    "actionPlan.renewalBlock, 11, renewalBlock, ActionPlan, renewalBlocks",
    "divison, 0, divison, town, division",
    "division.lvel, 9, lvel, DIVISION DivisionCode, level",
    "division.level.x, 15, x, CLOSED_CODE DivisionLevel,",
    "name..x, 5, '', TEXT String,"
  })
  void anUnknownStepIsLocated(
      String path, int position, String name, String owner, String nearest) {
    UnknownPathException refusal =
        assertThrows(UnknownPathException.class, () -> AttributePath.resolve(TOWN, path));
    assertEquals(position, refusal.position());
    assertEquals(name, refusal.name());
    assertEquals(owner, refusal.owner());
    assertEquals(Optional.ofNullable(nearest), refusal.nearest());
  }

  @ParameterizedTest
  @CsvSource({
    "330402001, level, SUBDISTRICT",
    "330402001, prefecture, 3304",
    "330402001, county, 330402",
    "330402001, code, 330402001",
    "33, county,",
    "33, prefecture,"
  })
  void divisionsHaveDerivedAttributes(String code, String name, String expected) {
    assertDerived(DivisionCode.class, DivisionCode.of(code), name, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-Q1, previous, 2024-Q4",
    "2025-Q1, year, 2025",
    "2025-Q1, firstDay, 2025-01-01",
    "2025-Q1, lastDay, 2025-03-31"
  })
  void periodsHaveDerivedAttributes(String period, String name, String expected) {
    assertDerived(ReportingPeriod.class, ReportingPeriod.parse(period), name, expected);
  }

  @Test
  void datesHaveDerivedAttributes() {
    LocalDate day = LocalDate.of(2024, 2, 29);
    assertDerived(LocalDate.class, day, "year", "2024");
    assertDerived(LocalDate.class, day, "previousYear", "2023");
    assertDerived(PartialDate.class, PartialDate.parse("2024-02"), "lastDay", "2024-02-29");
    assertDerived(PartialDate.class, PartialDate.parse("2024-02"), "previousYear", "2023");
    assertDerived(YearMonth.class, YearMonth.of(2024, 2), "lastDay", "2024-02-29");
    assertDerived(Year.class, Year.of(2024), "lastDay", "2024-12-31");
    assertDerived(Year.class, Year.of(2024), "period", "2024");
    assertDerived(Instant.class, Instant.parse("2024-02-28T16:00:00Z"), "date", "2024-02-29");
  }

  private static void assertDerived(Class<?> type, Object value, String name, String expected) {
    DerivedAttribute derived = ValueType.of(type).derived(name).orElseThrow();
    Object actual = derived.function().apply(value);
    assertEquals(Optional.ofNullable(expected), Optional.ofNullable(actual).map(Object::toString));
    if (actual != null) {
      assertTrue(derived.type().javaType().isInstance(actual));
    }
  }

  @Test
  void resolvesEveryAttributeOfACommunity() {
    RecordType community = RecordType.of(Community.class);
    for (Attribute attribute : community.attributes()) {
      assertEquals(attribute.type(), AttributePath.resolve(community, attribute.name()).type());
    }
  }
}
