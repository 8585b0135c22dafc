package dev.renewal.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.fixture.BothJacksons;
import dev.renewal.quantity.InvalidQuantityException.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2025, YEAR, 2025-01-01, 2025-12-31, 2024, 2026",
    "2025-H1, HALF_YEAR, 2025-01-01, 2025-06-30, 2024-H2, 2025-H2",
    "2025-Q3, QUARTER, 2025-07-01, 2025-09-30, 2025-Q2, 2025-Q4",
    "2025-Q4, QUARTER, 2025-10-01, 2025-12-31, 2025-Q3, 2026-Q1",
    "2024-02, MONTH, 2024-02-01, 2024-02-29, 2024-01, 2024-03",
    "2025-02, MONTH, 2025-02-01, 2025-02-28, 2025-01, 2025-03",
    "1900-02, MONTH, 1900-02-01, 1900-02-28, 1900-01, 1900-03",
    "0999-12, MONTH, 0999-12-01, 0999-12-31, 0999-11, 1000-01"
  })
  void knowsItsDaysAndNeighbours(
      String text,
      PeriodKind kind,
      LocalDate firstDay,
      LocalDate lastDay,
      String previous,
      String next) {
    ReportingPeriod period = ReportingPeriod.parse(text);
    assertEquals(text, period.toString());
    assertEquals(kind, period.kind());
    assertEquals(firstDay, period.firstDay());
    assertEquals(lastDay, period.lastDay());
    assertEquals(previous, period.previous().toString());
    assertEquals(next, period.next().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "25, FORMAT",
    "'', FORMAT",
    "2025-, FORMAT",
    "2025-5, FORMAT",
    "2025-h1, FORMAT",
    "2025-H12, FORMAT",
    "2025/05, FORMAT",
    "2025-05-03, FORMAT",
    "２０２５, FORMAT",
    "2025-Qx, FORMAT",
    "2025-X1, FORMAT",
    "20a5-01, FORMAT",
    "-025-01, FORMAT",
    "2025-00, RANGE",
    "2025-13, RANGE",
    "2025-H3, RANGE",
    "2025-H0, RANGE",
    "2025-Q5, RANGE",
    "0000, RANGE"
  })
  void refusesOtherTexts(String text, Reason reason) {
    assertEquals(Optional.of(reason), ReportingPeriod.check(text));
    assertEquals(
        reason,
        assertThrows(InvalidQuantityException.class, () -> ReportingPeriod.parse(text)).reason());
  }

  @Test
  void isOrderedByFirstDayThenLength() {
    List<String> inOrder =
        List.of(
            "2024-12", "2025-01", "2025-Q1", "2025-H1", "2025", "2025-02", "2025-04", "2025-Q2");
    assertEquals(
        inOrder,
        inOrder.stream()
            .sorted(Collections.reverseOrder())
            .map(ReportingPeriod::parse)
            .sorted()
            .map(ReportingPeriod::toString)
            .toList());
  }

  @Test
  void listsWholePeriodsOnly() {
    LocalDate start = LocalDate.of(2025, 1, 2);
    assertEquals(
        List.of("2025-Q2", "2025-Q3", "2025-Q4"),
        whole(PeriodKind.QUARTER, start, LocalDate.of(2026, 3, 30)));
    assertEquals(
        List.of("2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1"),
        whole(PeriodKind.QUARTER, start, LocalDate.of(2026, 3, 31)));
    assertEquals(
        List.of("2025-02"),
        whole(PeriodKind.MONTH, LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28)));
    assertEquals(List.of(), whole(PeriodKind.YEAR, start, LocalDate.of(2025, 12, 31)));
    assertEquals(List.of(), whole(PeriodKind.MONTH, start, LocalDate.of(2020, 1, 1)));
  }

  @Test
  void listsEndlessWindowsLazily() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () ->
            assertEquals(
                List.of("0001-01", "0001-02"),
                ReportingPeriod.wholePeriodsWithin(PeriodKind.MONTH, LocalDate.MIN, LocalDate.MAX)
                    .limit(2)
                    .map(ReportingPeriod::toString)
                    .toList()));
    assertEquals(
        9_999,
        ReportingPeriod.wholePeriodsWithin(PeriodKind.YEAR, LocalDate.MIN, LocalDate.MAX).count());
    assertEquals(
        List.of("9999-12"),
        whole(PeriodKind.MONTH, LocalDate.of(9999, 12, 1), LocalDate.of(9999, 12, 31)));
  }

  @Test
  void endsWithTheYearsThatFourDigitsWrite() {
    assertThrows(InvalidQuantityException.class, () -> ReportingPeriod.parse("9999").next());
    assertThrows(InvalidQuantityException.class, () -> ReportingPeriod.parse("0001").previous());
    assertThrows(InvalidQuantityException.class, () -> ReportingPeriod.ofYear(10_000));
    assertThrows(InvalidQuantityException.class, () -> ReportingPeriod.ofMonth(2025, 13));
  }

  @Test
  void containsItsParts() {
    ReportingPeriod half = ReportingPeriod.ofHalfYear(2025, 1);
    assertTrue(half.contains(ReportingPeriod.ofQuarter(2025, 2)));
    assertTrue(half.contains(half));
    assertFalse(half.contains(ReportingPeriod.ofQuarter(2025, 3)));
    assertFalse(half.contains(ReportingPeriod.ofYear(2025)));
    assertEquals(ReportingPeriod.ofYear(2025), half.wholeYear());
  }

  @Property
  @Domain(Quantities.class)
  void parseUndoesToString(@ForAll ReportingPeriod period) {
    assertEquals(period, ReportingPeriod.parse(period.toString()));
    assertEquals(period.hashCode(), ReportingPeriod.parse(period.toString()).hashCode());
    BothJacksons.assertRoundTrip(period);
  }

  @Property
  @Domain(Quantities.class)
  void containsExactlyItsDays(@ForAll ReportingPeriod period, @ForAll LocalDate day) {
    assertEquals(
        !day.isBefore(period.firstDay()) && !day.isAfter(period.lastDay()), period.contains(day));
    assertTrue(ReportingPeriod.containing(period.kind(), day).contains(day));
  }

  @Property
  @Domain(Quantities.class)
  void comparesByFirstDayThenLastDay(@ForAll ReportingPeriod left, @ForAll ReportingPeriod right) {
    int byFirst = Integer.signum(left.firstDay().compareTo(right.firstDay()));
    int expected =
        byFirst != 0 ? byFirst : Integer.signum(left.lastDay().compareTo(right.lastDay()));
    assertEquals(expected, Integer.signum(left.compareTo(right)));
    assertEquals(expected == 0, left.equals(right));
  }

  @Property
  void listsWhatLiesInTheWindow(
      @ForAll PeriodKind kind,
      @ForAll @IntRange(max = 900) int from,
      @ForAll @IntRange(max = 900) int length) {
    LocalDate start = LocalDate.of(2023, 6, 1).plusDays(from);
    LocalDate end = start.plusDays(length);
    List<ReportingPeriod> expected =
        Stream.iterate(ReportingPeriod.containing(kind, start), ReportingPeriod::next)
            .limit(50)
            .filter(period -> !period.firstDay().isBefore(start) && !period.lastDay().isAfter(end))
            .toList();
    assertEquals(expected, ReportingPeriod.wholePeriodsWithin(kind, start, end).toList());
  }

  private static List<String> whole(PeriodKind kind, LocalDate start, LocalDate end) {
    return ReportingPeriod.wholePeriodsWithin(kind, start, end)
        .map(ReportingPeriod::toString)
        .toList();
  }
}
