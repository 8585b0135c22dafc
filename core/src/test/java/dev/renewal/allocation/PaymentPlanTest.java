package dev.renewal.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.quantity.Fraction;
import dev.renewal.quantity.Money;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An invented 1000 万元 over three years at 50 % and 50 %, and the like. */
class PaymentPlanTest {
  private static final List<Portion> HALVES = Portion.equal(List.of("city", "county"));
  private static final List<Portion> THREE_YEARS = Portion.equal(List.of("2024", "2025", "2026"));

  @Test
  void tenMillionOverThreeYearsByCityAndCounty() {
    PaymentPlan plan = new PaymentPlan(THREE_YEARS, HALVES, RoundingMode.HALF_UP);
    List<PaymentPlan.Payment> payments = plan.payments(Fen.of(Money.parse("1000万元")));
    // A = 333333333.3, 666666666.7, 1000000000 fen; C = R(A/2) = 166666667, 333333334, 500000000
    assertEquals(
        List.of(
            new PaymentPlan.Payment(
                "2024", 333_333_333, List.of(166_666_667L, 166_666_666L), 333_333_333),
            new PaymentPlan.Payment(
                "2025", 333_333_334, List.of(166_666_667L, 166_666_667L), 666_666_667),
            new PaymentPlan.Payment(
                "2026", 333_333_333, List.of(166_666_666L, 166_666_667L), 1_000_000_000)),
        payments);
    assertEquals(500_000_000, payments.stream().mapToLong(it -> it.shares().get(0)).sum());
  }

  @Test
  void unequalYears() {
    List<Portion> years =
        List.of(
            new Portion("2024", Fraction.of(1, 2)),
            new Portion("2025", Fraction.of(3, 10)),
            new Portion("2026", Fraction.of(1, 5)));
    PaymentPlan plan = new PaymentPlan(years, HALVES, RoundingMode.HALF_UP);
    // A = 51 (50.5), 81 (80.8), 101; C = 26 (25.5), 41 (40.5), 51 (50.5)
    assertEquals(List.of(51L, 30L, 20L), plan.payments(101).stream().map(it -> it.fen()).toList());
    assertEquals(
        List.of(List.of(26L, 25L), List.of(15L, 15L), List.of(10L, 10L)),
        plan.payments(101).stream().map(it -> it.shares()).toList());
  }

  @Test
  void aPartyThatBearsNothing() {
    List<Portion> parties =
        List.of(
            new Portion("province", Fraction.ZERO),
            new Portion("city", Fraction.ONE),
            new Portion("county", Fraction.ZERO));
    PaymentPlan plan = new PaymentPlan(THREE_YEARS, parties, RoundingMode.FLOOR);
    assertEquals(List.of(0L, 100L, 0L), plan.byParty(100));
  }

  @Test
  void sharesThatAreNotTheWholeAreRefused() {
    List<Portion> less =
        List.of(new Portion("city", Fraction.of(1, 2)), new Portion("county", Fraction.of(2, 5)));
    InvalidAllocationException refused =
        assertThrows(
            InvalidAllocationException.class,
            () -> new PaymentPlan(THREE_YEARS, less, RoundingMode.HALF_UP));
    assertEquals(
        "the shares of the parties are 9/10 together and should be 1", refused.text().en());
    assertTrue(refused.text().zh().contains("9/10"), refused.text()::zh);
    assertThrows(
        InvalidAllocationException.class,
        () -> new PaymentPlan(List.of(), HALVES, RoundingMode.HALF_UP));
    assertThrows(
        InvalidAllocationException.class,
        () -> new PaymentPlan(THREE_YEARS, HALVES, RoundingMode.UNNECESSARY));
    assertThrows(
        InvalidAllocationException.class,
        () ->
            new PaymentPlan(
                THREE_YEARS,
                List.of(new Portion("a", Fraction.of(3, 2)), new Portion("b", Fraction.of(-1, 2))),
                RoundingMode.HALF_UP));
  }
}
