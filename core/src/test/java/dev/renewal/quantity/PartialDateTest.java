package dev.renewal.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.fixture.BothJacksons;
import dev.renewal.quantity.InvalidQuantityException.Reason;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2025, YEAR, 2025-01-01, 2025-12-31",
    "2024-02, MONTH, 2024-02-01, 2024-02-29",
    "2025-05-03, DAY, 2025-05-03, 2025-05-03",
    "0001-01-01, DAY, 0001-01-01, 0001-01-01",
    "9999, YEAR, 9999-01-01, 9999-12-31"
  })
  void knowsTheDaysItMayMean(
      String text, DatePrecision precision, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text);
    assertEquals(text, date.toString());
    assertEquals(precision, date.precision());
    assertEquals(earliest, date.earliestDay());
    assertEquals(latest, date.latestDay());
    assertEquals(
        precision == DatePrecision.DAY ? Optional.of(earliest) : Optional.empty(), date.day());
  }

  @ParameterizedTest
  @CsvSource({
    "'', FORMAT",
    "25, FORMAT",
    "2025-5, FORMAT",
    "2025-5-3, FORMAT",
    "2025/05/03, FORMAT",
    "2025-05/03, FORMAT",
    "2025-05-3x, FORMAT",
    "２０２５-05, FORMAT",
    "20250503, FORMAT",
    "2025-05-03T00:00, FORMAT",
    "2025-H1, FORMAT",
    "2025-13, RANGE",
    "2025-00, RANGE",
    "2025-02-29, RANGE",
    "2025-04-31, RANGE",
    "2025-04-00, RANGE",
    "0000-01-01, RANGE"
  })
  void refusesOtherTexts(String text, Reason reason) {
    assertEquals(Optional.of(reason), PartialDate.check(text));
    assertEquals(
        reason,
        assertThrows(InvalidQuantityException.class, () -> PartialDate.parse(text)).reason());
  }

  @Test
  void answersOnlyWhatIsCertain() {
    PartialDate may = PartialDate.parse("2025-05");
    assertTrue(may.isCertainlyBefore(PartialDate.parse("2025-06-01")));
    assertFalse(may.isCertainlyBefore(PartialDate.parse("2025-05-31")));
    assertFalse(may.isCertainlyBefore(PartialDate.parse("2025")));
    assertTrue(may.mayBe(LocalDate.of(2025, 5, 31)));
    assertFalse(may.mayBe(LocalDate.of(2025, 6, 1)));
    assertThrows(InvalidQuantityException.class, () -> PartialDate.of(Year.of(10_000)));
    assertThrows(InvalidQuantityException.class, () -> PartialDate.of(Year.of(0)));
  }

  @Test
  void isOrderedByEarliestThenLatestDay() {
    List<String> inOrder = List.of("2024-12-31", "2025-01-01", "2025-01", "2025", "2025-01-02");
    assertEquals(
        inOrder,
        inOrder.stream()
            .sorted(Collections.reverseOrder())
            .map(PartialDate::parse)
            .sorted()
            .map(PartialDate::toString)
            .toList());
  }

  @Property
  @Domain(Quantities.class)
  void parseUndoesToString(@ForAll PartialDate date) {
    assertEquals(date, PartialDate.parse(date.toString()));
    assertEquals(date.hashCode(), PartialDate.parse(date.toString()).hashCode());
    BothJacksons.assertRoundTrip(date);
  }

  @Property
  @Domain(Quantities.class)
  void comparesByTheDaysItMayMean(@ForAll PartialDate left, @ForAll PartialDate right) {
    int byEarliest = Integer.signum(left.earliestDay().compareTo(right.earliestDay()));
    int expected =
        byEarliest != 0
            ? byEarliest
            : Integer.signum(left.latestDay().compareTo(right.latestDay()));
    boolean sameDays = expected == 0;
    assertEquals(expected, Integer.signum(left.compareTo(right)));
    assertEquals(sameDays, left.equals(right));
  }
}
