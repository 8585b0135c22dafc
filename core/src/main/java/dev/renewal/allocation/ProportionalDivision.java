package dev.renewal.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Divides a pool by weight, within floors and caps (按权数分配).
 *
 * <p>Everybody gets λ × weight, but no less than their floor and no more than their cap, where λ is
 * the one number with which the pool is used up (water-filling). The shares between the bounds are
 * made whole by the largest remainder; equal remainders go to the larger weight, then the first id.
 * If all have reached their caps, what is left is left over. If the floors alone exceed the pool,
 * they are met as the {@link Shortfall} says, and not at all without one.
 *
 * <pre>{@code
 * Allocation result =
 *     ProportionalDivision.of(
 *         Fen.of(Money.parse("1000万元")),
 *         List.of(Claim.of("T1", new BigDecimal("3")), Claim.of("T2", new BigDecimal("4"))),
 *         Optional.empty());
 * }</pre>
 */
public final class ProportionalDivision {
  private ProportionalDivision() {}

  /**
   * Divides a pool.
   *
   * @param poolFen the pool, in fen
   * @param claims those among whom it is divided, in any order
   * @param shortfall how floors are met that exceed the pool
   * @return what each gets
   * @throws InvalidAllocationException if the pool is negative, two have the same id, all weights
   *     are 0, or the floors exceed the pool and no shortfall is named
   */
  public static Allocation of(long poolFen, List<Claim> claims, Optional<Shortfall> shortfall) {
    List<Claim> sorted = sorted(claims);
    long floors = Pools.sum(sorted, Claim::floorFen);
    Pools.requirePool(poolFen);
    if (floors > poolFen) {
      return TieredDivision.of(poolFen, floors(sorted), shortfall);
    }
    if (!sorted.isEmpty() && sorted.stream().allMatch(claim -> claim.weight().signum() == 0)) {
      throw InvalidAllocationException.of("no-weight");
    }
    return new Allocation(poolFen, new WaterFilling(poolFen, sorted).awards(), Optional.empty());
  }

  private static List<Claim> sorted(List<Claim> claims) {
    List<Claim> sorted = new ArrayList<>(claims);
    sorted.sort(Comparator.comparing(Claim::id));
    Set<String> ids = new HashSet<>();
    for (Claim claim : sorted) {
      Pools.requireNew(ids, claim.id());
    }
    return sorted;
  }

  private static List<Entitlement> floors(List<Claim> claims) {
    return claims.stream()
        .map(claim -> new Entitlement(claim.id(), claim.floorFen(), claim.rank()))
        .toList();
  }

  /** The sum of weights. */
  static BigDecimal weights(List<Claim> claims) {
    return claims.stream().map(Claim::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
