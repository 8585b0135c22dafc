package dev.renewal.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.quantity.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pools divided by hand. */
class DivisionTest {
  private static Claim claim(String id, String weight) {
    return Claim.of(id, new BigDecimal(weight));
  }

  private static Claim claim(String id, String weight, long floor, long cap) {
    return claim(id, weight).within(floor, Optional.of(cap));
  }

  private static Allocation divide(long pool, Claim... claims) {
    return ProportionalDivision.of(pool, List.of(claims), Optional.empty());
  }

  @Test
  void theLargestRemaindersGetTheOddFen() {
    // 100 x 3/7 = 42.86, x 2/7 = 28.57, x 2/7 = 28.57: 42 + 28 + 28 = 98, so two fen more
    Allocation result = divide(100, claim("a", "3"), claim("b", "2"), claim("c", "2"));
    assertEquals("a=43 b=29 c=28", amounts(result));
    assertEquals(0, result.leftFen());
  }

  @Test
  void equalRemaindersGoToTheLargerWeightThenToTheFirstId() {
    // 2 x 1/4 = 0.5, x 3/4 = 1.5: the remainders are equal, the weights are not
    assertEquals("a=0 b=2", amounts(divide(2, claim("a", "1"), claim("b", "3"))));
    assertEquals("a=1 b=0", amounts(divide(1, claim("b", "1"), claim("a", "1"))));
  }

  @Test
  void decimalWeightsAreExact() {
    // 0.1 + 0.2 + 0.3 = 0.6; 60 x 0.1/0.6 = 10
    assertEquals(
        "a=10 b=20 c=30",
        amounts(divide(60, claim("a", "0.1"), claim("b", "0.20"), claim("c", "0.3"))));
  }

  @Test
  void weightsOfAnyLengthAreExactAndExplained() {
    String third = "0." + "3".repeat(80);
    Allocation result = divide(100, claim("a", third), claim("b", third));
    assertEquals("a=50 b=50", amounts(result));
    assertTrue(result.awards().get(0).explanation().en().contains("= 50.000000 fen"));
  }

  @Test
  void waterFillsBetweenFloorsAndCaps() {
    // a is held at its cap 10, b at its floor 40; the other 50 go 1 : 4 to c and d
    Allocation result =
        divide(
            100,
            claim("a", "5", 0, 10),
            claim("b", "1", 40, 60),
            claim("c", "1", 0, 100),
            claim("d", "4", 0, 100));
    assertEquals("a=10 b=40 c=10 d=40", amounts(result));
    assertEquals(
        List.of(AwardReason.CAP, AwardReason.FLOOR, AwardReason.SHARE, AwardReason.SHARE),
        result.awards().stream().map(Award::reason).toList());
  }

  @Test
  void aCapSendsItsExcessToTheOthersWhichMayReachTheirsInTurn() {
    // 30 each; a stops at 10, 20 more to b and c; b stops at 35; c gets 45
    Allocation result =
        divide(90, claim("a", "1", 0, 10), claim("b", "1", 0, 35), claim("c", "1", 0, 90));
    assertEquals("a=10 b=35 c=45", amounts(result));
  }

  @Test
  void whatNobodyMayTakeIsLeftOver() {
    Allocation result = divide(100, claim("a", "1", 0, 10), claim("b", "9", 0, 20));
    assertEquals("a=10 b=20", amounts(result));
    assertEquals(70, result.leftFen());
  }

  @Test
  void aWeightOfNothingGetsItsFloorOnly() {
    assertEquals("a=5 b=95", amounts(divide(100, claim("a", "0", 5, 50), claim("b", "1"))));
  }

  @Test
  void anEmptyPoolAndNobodyToDivideItAmong() {
    assertEquals("a=0 b=0", amounts(divide(0, claim("a", "1"), claim("b", "1"))));
    assertEquals(100, divide(100).leftFen());
  }

  @Test
  void whatCannotBeDividedSaysWhy() {
    assertEquals(
        "all weights are 0, so nothing can be divided by them; at least one should be more",
        refusal(() -> divide(1, claim("a", "0"))));
    assertEquals(
        "a stands twice; list each only once",
        refusal(() -> divide(1, claim("a", "1"), claim("a", "1"))));
    assertEquals(
        "the weight -1 of a is negative; weights are 0 or more", refusal(() -> claim("a", "-1")));
    assertEquals(
        "the pool -0.01元 is negative; it should be 0 or more",
        refusal(() -> divide(-1, claim("a", "1"))));
    assertEquals(
        "the floor 0.05元 and the cap 0.04元 of a cannot be: a floor is 0 or more, a cap not below the"
            + " floor",
        refusal(() -> claim("a", "1", 5, 4)));
    assertEquals(
        "0.001元 is no whole number of fen, or too large; write it to the fen",
        refusal(() -> Fen.of(Money.parse("0.001元"))));
  }

  @Test
  void floorsThatExceedThePoolNeedAWordOnHowTheyAreMet() {
    List<Claim> claims = List.of(claim("a", "1", 60, 90), claim("b", "1", 60, 90));
    assertThrows(
        InvalidAllocationException.class,
        () -> ProportionalDivision.of(100, claims, Optional.empty()));
    assertEquals(
        "a=50 b=50",
        amounts(ProportionalDivision.of(100, claims, Optional.of(Shortfall.PRO_RATA))));
  }

  private static List<Entitlement> grades() {
    // 600, 600 and 1000 万元 as fen
    return new ArrayList<>(
        List.of(
            new Entitlement("C1", 600_000_000, Optional.of(BigDecimal.valueOf(2))),
            new Entitlement("C2", 600_000_000, Optional.of(BigDecimal.valueOf(2))),
            new Entitlement("T1", 1_000_000_000, Optional.of(BigDecimal.ONE))));
  }

  @Test
  void fixedAmountsAreInFullIfThePoolHoldsThem() {
    Allocation result =
        TieredDivision.of(Fen.of(Money.parse("0.25亿元")), grades(), Optional.empty());
    assertEquals("C1=600000000 C2=600000000 T1=1000000000", amounts(result));
    assertEquals(Money.parse("3000000.00元"), Fen.money(result.leftFen()));
    assertEquals(Optional.empty(), result.shortfall());
  }

  @Test
  void aShortfallIsMetAsDeclared() {
    long pool = Fen.of(Money.parse("1900万元"));
    assertThrows(
        InvalidAllocationException.class,
        () -> TieredDivision.of(pool, grades(), Optional.empty()));
    // 1900 x 600/2200 = 518.18181818 万元, x 1000/2200 = 863.63636363; one fen is left for T1, 0.63
    assertEquals(
        "C1=518181818 C2=518181818 T1=863636364",
        amounts(TieredDivision.of(pool, grades(), Optional.of(Shortfall.PRO_RATA))));
    assertEquals(
        "C1=450000000 C2=450000000 T1=1000000000",
        amounts(TieredDivision.of(pool, grades(), Optional.of(Shortfall.BY_RANK_PARTIAL))));
    Allocation whole = TieredDivision.of(pool, grades(), Optional.of(Shortfall.BY_RANK_WHOLE));
    assertEquals("C1=0 C2=0 T1=1000000000", amounts(whole));
    assertEquals(900_000_000, whole.leftFen());
    List<Entitlement> unranked =
        List.of(
            new Entitlement("a", 2, Optional.empty()), new Entitlement("b", 2, Optional.empty()));
    assertEquals(
        "a has no rank, and the shortfall is to be met by rank",
        refusal(() -> TieredDivision.of(1, unranked, Optional.of(Shortfall.BY_RANK_WHOLE))));
  }

  @Test
  void nobodyBehindARankThatCannotBePaidInFullIsPaid() {
    List<Entitlement> three =
        List.of(
            new Entitlement("a", 50, Optional.of(BigDecimal.ONE)),
            new Entitlement("b", 80, Optional.of(BigDecimal.valueOf(2))),
            new Entitlement("c", 10, Optional.of(BigDecimal.valueOf(3))));
    assertEquals(
        "a=50 b=0 c=0",
        amounts(TieredDivision.of(100, three, Optional.of(Shortfall.BY_RANK_WHOLE))));
    assertEquals(
        "a=50 b=50 c=0",
        amounts(TieredDivision.of(100, three, Optional.of(Shortfall.BY_RANK_PARTIAL))));
  }

  @Test
  void theOrderOfRecipientsDoesNotMatter() {
    List<Entitlement> turned = grades();
    Collections.reverse(turned);
    Optional<Shortfall> how = Optional.of(Shortfall.PRO_RATA);
    assertEquals(TieredDivision.of(7, grades(), how), TieredDivision.of(7, turned, how));
  }

  @Test
  void eachAwardExplainsItself() {
    Allocation result =
        divide(100, claim("a", "3"), claim("b", "2"), claim("c", "2"), claim("d", "9", 0, 0));
    assertEquals(
        "a: 100 fen × weight 3 ÷ sum of weights 7 = 42.857142 fen; 42 fen rounded down, 1 fen by the"
            + " largest remainder; 0.43元",
        result.awards().get(0).explanation().en());
    assertEquals(
        "c：100 分 × 权数 2 ÷ 权数合计 7 = 28.571428 分；取整 28 分，最大余数补 0 分；计 0.28元",
        result.awards().get(2).explanation().zh());
    assertEquals(
        "d: by weight more than its cap, so the cap 0.00元",
        result.awards().get(3).explanation().en());
    assertEquals(
        "of 1.00元, 1.00元 to 4 recipients, 0.00元 left over", result.explanation().get(0).en());
  }

  private static String refusal(Runnable run) {
    return assertThrows(InvalidAllocationException.class, run::run).text().en();
  }

  static String amounts(Allocation allocation) {
    return String.join(
        " ", allocation.awards().stream().map(it -> it.id() + "=" + it.fen()).toList());
  }
}
