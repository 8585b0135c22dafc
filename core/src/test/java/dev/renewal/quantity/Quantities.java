package dev.renewal.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Random values of this package for properties. */
final class Quantities extends DomainContextBase {

  private static final int MAX_DECIMALS = 8;
  private static final BigInteger MAX_UNSCALED = BigInteger.TEN.pow(18);

  /** Decimals of either sign with 0 to 8 digits behind the point. */
  @Provide
  Arbitrary<BigDecimal> decimals() {
    return decimals(MAX_UNSCALED.negate());
  }

  @Provide
  Arbitrary<Money> money() {
    return Combinators.combine(decimals(), Arbitraries.of(MoneyUnit.class).withoutEdgeCases())
        .as(Money::of);
  }

  @Provide
  Arbitrary<Area> areas() {
    return Combinators.combine(
            decimals(BigInteger.ZERO), Arbitraries.of(AreaUnit.class).withoutEdgeCases())
        .as(Area::of);
  }

  @Provide
  Arbitrary<Length> lengths() {
    return Combinators.combine(
            decimals(BigInteger.ZERO), Arbitraries.of(LengthUnit.class).withoutEdgeCases())
        .as(Length::of);
  }

  @Provide
  Arbitrary<Percentage> percentages() {
    return decimals().map(Percentage::of);
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    Arbitrary<String> units = Arbitraries.of("套", "户", "座", "个", "人次", "户/年", "e3", "per km", "①");
    return Arbitraries.oneOf(
        Combinators.combine(decimals(), units).as(Quantity::of),
        decimals().map(Quantity::withoutUnit));
  }

  @Provide
  Arbitrary<Fraction> fractions() {
    return Combinators.combine(
            Arbitraries.longs().between(-5_000, 5_000), Arbitraries.longs().between(1, 60))
        .as(Fraction::of)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    long first = LocalDate.of(1, 1, 1).toEpochDay();
    long last = LocalDate.of(9999, 12, 31).toEpochDay();
    long around = LocalDate.of(2025, 1, 1).toEpochDay();
    return Arbitraries.oneOf(
            Arbitraries.longs().between(around - 800, around + 800),
            Arbitraries.longs().between(first, last))
        .map(LocalDate::ofEpochDay)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<ReportingPeriod> periods() {
    return Combinators.combine(Arbitraries.of(PeriodKind.class).withoutEdgeCases(), days())
        .as(ReportingPeriod::containing);
  }

  @Provide
  Arbitrary<PartialDate> partialDates() {
    return Combinators.combine(Arbitraries.of(DatePrecision.class).withoutEdgeCases(), days())
        .as(Quantities::partialDate);
  }

  private static PartialDate partialDate(DatePrecision precision, LocalDate day) {
    return switch (precision) {
      case YEAR -> PartialDate.of(Year.from(day));
      case MONTH -> PartialDate.of(YearMonth.from(day));
      case DAY -> PartialDate.of(day);
    };
  }

  /** Any decimals, mixed with some that are equal in other units or written otherwise. */
  private static Arbitrary<BigDecimal> decimals(BigInteger least) {
    Arbitrary<BigDecimal> any =
        Combinators.combine(
                Arbitraries.bigIntegers().between(least, MAX_UNSCALED),
                Arbitraries.integers().between(0, MAX_DECIMALS))
            .as(BigDecimal::new);
    Arbitrary<BigDecimal> meeting =
        Arbitraries.of("0", "0.00", "1", "1.0", "15", "150.0", "1000", "10000", "0.0001", "0.001")
            .map(BigDecimal::new);
    return Arbitraries.frequencyOf(Tuple.of(2, any), Tuple.of(1, meeting)).withoutEdgeCases();
  }
}
