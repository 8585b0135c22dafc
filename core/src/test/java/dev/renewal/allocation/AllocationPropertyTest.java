package dev.renewal.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.quantity.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** For any pool, weights, years and parties: sums are exact, and nothing is negative. */
class AllocationPropertyTest {

  @Property
  void aPoolByWeightIsUsedUpExactlyWithinFloorsAndCaps(
      @ForAll @LongRange(max = 2_000_000_000_000L) long pool,
      @ForAll("claims") List<Claim> claims,
      @ForAll Shortfall shortfall) {
    Assume.that(claims.stream().anyMatch(claim -> claim.weight().signum() > 0));
    Allocation result = ProportionalDivision.of(pool, claims, Optional.of(shortfall));
    assertEquals(pool, result.awardedFen() + result.leftFen());
    assertTrue(result.leftFen() >= 0);
    if (result.shortfall().isPresent()) {
      result.awards().forEach(award -> assertTrue(award.fen() >= 0, award::toString));
      return;
    }
    for (Award award : result.awards()) {
      Claim claim =
          claims.stream().filter(it -> it.id().equals(award.id())).findFirst().orElseThrow();
      assertTrue(award.fen() >= claim.floorFen(), award::toString);
      assertTrue(award.fen() <= claim.capFen().orElse(Long.MAX_VALUE), award::toString);
    }
    boolean someoneCouldTakeMore =
        result.awards().stream().anyMatch(award -> award.reason() == AwardReason.SHARE);
    assertTrue(!someoneCouldTakeMore || result.leftFen() == 0, result::toString);
  }

  @Property
  void noShareIsAFenFromItsExactValue(
      @ForAll @LongRange(max = 1_000_000_000_000L) long pool,
      @ForAll("claims") List<Claim> claims) {
    Assume.that(claims.stream().anyMatch(claim -> claim.weight().signum() > 0));
    Allocation result =
        ProportionalDivision.of(pool, claims, Optional.of(Shortfall.BY_RANK_PARTIAL));
    for (Award award : result.awards()) {
      Fraction distance = Fraction.of(award.fen(), 1).minus(award.exact());
      assertTrue(distance.compareTo(Fraction.ONE) < 0, award::toString);
      assertTrue(distance.compareTo(Fraction.of(-1, 1)) > 0, award::toString);
    }
  }

  @Property
  void aLevelOfWaterExplainsEveryShare(
      @ForAll @LongRange(max = 1_000_000L) long pool, @ForAll("claims") List<Claim> claims) {
    Assume.that(claims.stream().anyMatch(claim -> claim.weight().signum() > 0));
    Assume.that(claims.stream().mapToLong(Claim::floorFen).sum() <= pool);
    Allocation result = ProportionalDivision.of(pool, claims, Optional.empty());
    Optional<Fraction> level =
        result.awards().stream()
            .filter(it -> it.reason() == AwardReason.SHARE && it.weight().signum() > 0)
            .map(it -> it.exact().dividedBy(Fraction.of(it.weight())))
            .findFirst();
    for (Award award : result.awards()) {
      Claim claim =
          claims.stream().filter(it -> it.id().equals(award.id())).findFirst().orElseThrow();
      Fraction weight = Fraction.of(claim.weight());
      level.ifPresent(
          water -> {
            int byWeight = water.multipliedBy(weight).compareTo(Fraction.of(award.claimFen(), 1));
            switch (award.reason()) {
              case FLOOR -> assertTrue(byWeight <= 0, award::toString);
              case CAP -> assertTrue(byWeight >= 0, award::toString);
              default -> assertEquals(water.multipliedBy(weight), award.exact());
            }
          });
    }
  }

  @Property
  void theOrderOfRecipientsNeverMatters(
      @ForAll @LongRange(max = 1_000_000L) long pool,
      @ForAll("claims") List<Claim> claims,
      @ForAll long seed) {
    Assume.that(claims.stream().anyMatch(claim -> claim.weight().signum() > 0));
    List<Claim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, new Random(seed));
    Optional<Shortfall> how = Optional.of(Shortfall.PRO_RATA);
    assertEquals(
        ProportionalDivision.of(pool, claims, how), ProportionalDivision.of(pool, shuffled, how));
  }

  @Property
  void fixedAmountsAreNeverExceededAndNeverNegative(
      @ForAll @LongRange(max = 1_000_000L) long pool,
      @ForAll @Size(max = 20) List<@LongRange(max = 100_000L) Long> amounts,
      @ForAll Shortfall shortfall) {
    List<Entitlement> entitlements =
        IntStream.range(0, amounts.size())
            .mapToObj(
                i ->
                    new Entitlement(
                        "r" + i, amounts.get(i), Optional.of(BigDecimal.valueOf(i % 5 + 1L))))
            .toList();
    Allocation result = TieredDivision.of(pool, entitlements, Optional.of(shortfall));
    assertEquals(pool, result.awardedFen() + result.leftFen());
    assertTrue(result.leftFen() >= 0);
    for (Award award : result.awards()) {
      long wanted = amounts.get(Integer.parseInt(award.id().substring(1)));
      assertTrue(award.fen() >= 0 && award.fen() <= wanted, award::toString);
    }
    if (result.shortfall().isPresent() && shortfall != Shortfall.BY_RANK_WHOLE) {
      assertEquals(0, result.leftFen());
    }
  }

  @Property
  void paymentsByYearAndPartyAddUpAndAreNeverNegative(
      @ForAll @LongRange(max = 1_000_000_000_000L) long award,
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 9) Integer> years,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 9) Integer> parties,
      @ForAll RoundingMode rounding) {
    Assume.that(rounding != RoundingMode.UNNECESSARY);
    Assume.that(sum(years) > 0 && sum(parties) > 0);
    PaymentPlan plan = new PaymentPlan(portions(years), portions(parties), rounding);
    List<PaymentPlan.Payment> payments = plan.payments(award);
    assertEquals(award, payments.stream().mapToLong(PaymentPlan.Payment::fen).sum());
    for (PaymentPlan.Payment payment : payments) {
      assertTrue(payment.fen() >= 0, payments::toString);
      payment.shares().forEach(share -> assertTrue(share >= 0, payments::toString));
      assertEquals(payment.fen(), payment.shares().stream().mapToLong(it -> it).sum());
    }
    List<Long> whole = plan.byParty(award);
    for (int party = 0; party < parties.size(); party++) {
      int place = party;
      assertEquals(
          whole.get(party), payments.stream().mapToLong(it -> it.shares().get(place)).sum());
      Fraction exact = Fraction.of(award, 1).multipliedBy(portions(parties).get(party).share());
      Fraction distance = Fraction.of(whole.get(party), 1).minus(exact);
      assertTrue(distance.compareTo(Fraction.of(parties.size(), 1)) < 0, distance::toString);
      assertTrue(distance.compareTo(Fraction.of(-parties.size(), 1)) > 0, distance::toString);
    }
  }

  @Property
  void smallAwardsOverManyYearsByAnyShareAreNeverNegative(
      @ForAll @LongRange(max = 40) long award,
      @ForAll @IntRange(min = 1, max = 12) int years,
      @ForAll @IntRange(max = 100) int percent,
      @ForAll RoundingMode rounding) {
    Assume.that(rounding != RoundingMode.UNNECESSARY);
    List<Integer> equal = Collections.nCopies(years, 1);
    PaymentPlan plan =
        new PaymentPlan(portions(equal), portions(List.of(percent, 100 - percent)), rounding);
    for (PaymentPlan.Payment payment : plan.payments(award)) {
      assertTrue(payment.fen() >= 0, payment::toString);
      payment.shares().forEach(share -> assertTrue(share >= 0, payment::toString));
    }
  }

  @Property
  void everyFenOfALedgerStandsInOneLine(
      @ForAll @Size(max = 30) List<@IntRange(max = 2000) Integer> numbers) {
    List<Ledger.Column> columns = List.of(Ledger.Column.values());
    List<Ledger.Entry> entries =
        numbers.stream()
            .map(n -> new Ledger.Entry("s" + n % 3, "u" + n % 2, columns.get(n % 7 % 3), n))
            .toList();
    Ledger ledger = Ledger.of(entries);
    long all = numbers.stream().mapToLong(it -> it).sum();
    for (List<Ledger.Line> lines :
        List.of(ledger.lines(), ledger.bySource(), ledger.byUse(), List.of(ledger.total()))) {
      assertEquals(
          all,
          lines.stream()
              .mapToLong(it -> it.approvedFen() + it.committedFen() + it.paidFen())
              .sum());
    }
    Ledger.Line total = ledger.total();
    assertEquals(total.approvedFen(), total.paidFen() + total.unpaidFen() + total.uncommittedFen());
  }

  @Provide
  Arbitrary<List<Claim>> claims() {
    Arbitrary<BigDecimal> weights =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 5).map(BigDecimal::valueOf),
            Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1000))
                .ofScale(3));
    Arbitrary<Long> floors =
        Arbitraries.oneOf(Arbitraries.just(0L), Arbitraries.longs().between(0, 100_000));
    Arbitrary<Optional<Long>> rooms =
        Arbitraries.longs().between(0, 500_000).injectNull(0.5).map(Optional::ofNullable);
    return Combinators.combine(weights, floors, rooms)
        .as(AllocationPropertyTest::unnamed)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(AllocationPropertyTest::named);
  }

  private static Claim unnamed(BigDecimal weight, long floor, Optional<Long> room) {
    return Claim.of("", weight).within(floor, room.map(it -> floor + it));
  }

  private static List<Claim> named(List<Claim> claims) {
    List<Claim> named = new ArrayList<>();
    for (Claim claim : claims) {
      named.add(
          Claim.of("r" + (100 + named.size()), claim.weight())
              .within(claim.floorFen(), claim.capFen())
              .ranked(BigDecimal.valueOf(named.size() % 4 + 1L)));
    }
    return named;
  }

  private static int sum(List<Integer> parts) {
    return parts.stream().mapToInt(it -> it).sum();
  }

  private static List<Portion> portions(List<Integer> parts) {
    int whole = sum(parts);
    return IntStream.range(0, parts.size())
        .mapToObj(i -> new Portion("p" + i, Fraction.of(parts.get(i), whole)))
        .toList();
  }
}
