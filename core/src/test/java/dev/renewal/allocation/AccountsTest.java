package dev.renewal.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.model.funding.Budget;
import dev.renewal.model.funding.BudgetAdjustment;
import dev.renewal.quantity.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Budgets, ledgers and formulas by hand. */
class AccountsTest {

  private static BudgetAdjustment adjustment(String amount) {
    return BudgetAdjustment.builder().amount(Money.parse(amount)).build();
  }

  @Test
  void theBudgetOf2023WithItsMidYearIncrease() {
    Budget budget =
        Budget.builder()
            .id("B2023")
            .original(Money.parse("3.5亿元"))
            .addAdjustments(adjustment("1.24亿元"))
            .build();
    AdjustedBudget adjusted = AdjustedBudget.of(budget);
    assertEquals(Money.parse("4.74亿元"), adjusted.total());
    assertEquals("调整后：3.5亿元 + 1.24亿元 = 4.74亿元", adjusted.explanation().zh());
    assertEquals(47_400_000_000L, Fen.of(adjusted.total()));
  }

  @Test
  void adjustmentsFollowTheirDates() {
    BudgetAdjustment cut =
        BudgetAdjustment.builder()
            .date(LocalDate.of(2023, 9, 1))
            .amount(Money.parse("-90万元"))
            .build();
    BudgetAdjustment rise =
        BudgetAdjustment.builder()
            .date(LocalDate.of(2023, 6, 1))
            .amount(Money.parse("50万元"))
            .build();
    Budget.Builder budget = Budget.builder().id("B").original(Money.parse("60万元"));
    AdjustedBudget adjusted = AdjustedBudget.of(budget.addAdjustments(cut, rise).build());
    assertEquals("after adjustments: 60万元 + 50万元 - 90万元 = 20万元", adjusted.explanation().en());
    Budget poor =
        Budget.builder().id("B").original(Money.parse("60万元")).addAdjustments(cut).build();
    assertThrows(InvalidAllocationException.class, () -> AdjustedBudget.of(poor));
    Budget none = Budget.builder().id("B").build();
    assertThrows(InvalidAllocationException.class, () -> AdjustedBudget.of(none));
  }

  @Test
  void aLedgerBySourceAndUse() {
    Ledger ledger =
        Ledger.of(
            List.of(
                new Ledger.Entry("city", "PUBLIC_SERVICE_PLATFORM", Ledger.Column.APPROVED, 500),
                new Ledger.Entry("city", "PUBLIC_SERVICE_PLATFORM", Ledger.Column.COMMITTED, 300),
                new Ledger.Entry("city", "PUBLIC_SERVICE_PLATFORM", Ledger.Column.PAID, 100),
                new Ledger.Entry("city", "OLD_INFRASTRUCTURE", Ledger.Column.APPROVED, 200),
                new Ledger.Entry(
                    "county", "PUBLIC_SERVICE_PLATFORM", Ledger.Column.APPROVED, 500)));
    assertEquals(
        List.of(
            new Ledger.Line("city", "", 700, 300, 100), new Ledger.Line("county", "", 500, 0, 0)),
        ledger.bySource());
    assertEquals(
        List.of(
            new Ledger.Line("", "OLD_INFRASTRUCTURE", 200, 0, 0),
            new Ledger.Line("", "PUBLIC_SERVICE_PLATFORM", 1000, 300, 100)),
        ledger.byUse());
    assertEquals(new Ledger.Line("", "", 1200, 300, 100), ledger.total());
    assertEquals(900, ledger.total().uncommittedFen());
    assertEquals(200, ledger.total().unpaidFen());
    assertEquals(List.of(), ledger.problems());
  }

  @Test
  void moreCommittedThanApprovedIsToldAndNotMended() {
    Ledger ledger =
        Ledger.of(
            List.of(
                new Ledger.Entry("city", "", Ledger.Column.APPROVED, 100),
                new Ledger.Entry("city", "", Ledger.Column.COMMITTED, 101),
                new Ledger.Entry("county", "", Ledger.Column.PAID, 1)));
    assertEquals(2, ledger.problems().size());
    assertTrue(ledger.problems().get(0).en().contains("committed 1.01元"), ledger::toString);
  }

  @Test
  void aFormulaOfColumnsIsExact() {
    WeightFormula formula = WeightFormula.parse("0.6*population + 0.4*area*score + 2");
    assertEquals(Set.of("area", "population", "score"), formula.columns());
    Map<String, BigDecimal> row =
        Map.of(
            "population", new BigDecimal("10"),
            "area", new BigDecimal("0.5"),
            "score", new BigDecimal("3"));
    // 6 + 0.6 + 2
    BigDecimal weight = formula.of("a", column -> Optional.ofNullable(row.get(column)));
    assertEquals(0, new BigDecimal("8.6").compareTo(weight));
    assertThrows(InvalidAllocationException.class, () -> WeightFormula.parse("0.6*+2"));
    assertThrows(InvalidAllocationException.class, () -> WeightFormula.parse(""));
    assertThrows(
        InvalidAllocationException.class, () -> formula.of("a", column -> Optional.empty()));
    assertThrows(
        InvalidAllocationException.class,
        () -> formula.of("a", column -> Optional.of(BigDecimal.valueOf(-1))));
  }

  @Test
  void aHundredThousandRecipientsWithFloorsAndCaps() {
    List<Claim> claims =
        IntStream.range(0, 100_000)
            .mapToObj(
                i ->
                    Claim.of("R%06d".formatted(i), new BigDecimal(i % 997 + "." + i % 10))
                        .within(i % 3 * 1000L, Optional.of(600_000L + i)))
            .toList();
    long pool = Fen.of(Money.parse("4.74亿元"));
    Allocation result = ProportionalDivision.of(pool, claims, Optional.empty());
    assertEquals(pool, result.awardedFen());
    assertTrue(
        result.awards().stream().map(Award::reason).distinct().count() == 3, "all bounds met");
  }
}
