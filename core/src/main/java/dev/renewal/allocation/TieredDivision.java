package dev.renewal.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Pays fixed amounts from a pool, by the type of object or by grade (分级分类奖励), and meets a shortfall
 * as declared.
 *
 * <p>The amounts are parameters: "进行分级分类奖励" states none. If they exceed the pool and no {@link
 * Shortfall} is named, nothing is divided.
 */
public final class TieredDivision {
  private TieredDivision() {}

  /**
   * Pays from a pool.
   *
   * @param poolFen the pool, in fen
   * @param entitlements what each is to get, in any order
   * @param shortfall how amounts are met that exceed the pool
   * @return what each gets
   * @throws InvalidAllocationException if the pool is negative, two have the same id, the amounts
   *     exceed the pool and no shortfall is named, or a rank is needed and missing
   */
  public static Allocation of(
      long poolFen, List<Entitlement> entitlements, Optional<Shortfall> shortfall) {
    List<Entitlement> sorted = new ArrayList<>(entitlements);
    sorted.sort(Comparator.comparing(Entitlement::id));
    Set<String> ids = new HashSet<>();
    sorted.forEach(it -> Pools.requireNew(ids, it.id()));
    Pools.requirePool(poolFen);
    long wanted = Pools.sum(sorted, Entitlement::fen);
    if (wanted <= poolFen) {
      return new Allocation(
          poolFen, sorted.stream().map(TieredDivision::inFull).toList(), Optional.empty());
    }
    Shortfall how =
        shortfall.orElseThrow(
            () ->
                InvalidAllocationException.of(
                    "shortfall-open", "wanted", Fen.money(wanted), "pool", Fen.money(poolFen)));
    List<Award> awards =
        how == Shortfall.PRO_RATA ? proRata(poolFen, sorted) : byRank(poolFen, sorted, how);
    return new Allocation(poolFen, awards, Optional.of(how));
  }

  private static Award inFull(Entitlement it) {
    return new Award(it.id(), it.fen(), AwardReason.IN_FULL, it.fen(), weight(it), BigDecimal.ZERO);
  }

  private static BigDecimal weight(Entitlement it) {
    return BigDecimal.valueOf(it.fen(), 2);
  }

  private static List<Award> proRata(long poolFen, List<Entitlement> sorted) {
    List<LargestRemainder.Part> parts =
        sorted.stream()
            .map(it -> new LargestRemainder.Part(it.id(), weight(it).unscaledValue()))
            .toList();
    long[] shares = LargestRemainder.of(poolFen, parts);
    BigDecimal weights =
        sorted.stream().map(TieredDivision::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Award> awards = new ArrayList<>(shares.length);
    for (int i = 0; i < shares.length; i++) {
      Entitlement it = sorted.get(i);
      awards.add(new Award(it.id(), shares[i], AwardReason.SHARE, poolFen, weight(it), weights));
    }
    return awards;
  }

  private static List<Award> byRank(long poolFen, List<Entitlement> sorted, Shortfall how) {
    Map<BigDecimal, List<Entitlement>> byRank = new TreeMap<>();
    for (Entitlement it : sorted) {
      BigDecimal rank =
          it.rank().orElseThrow(() -> InvalidAllocationException.of("no-rank", "id", it.id()));
      byRank.computeIfAbsent(rank, unused -> new ArrayList<>()).add(it);
    }
    List<Award> awards = new ArrayList<>(sorted.size());
    long left = poolFen;
    boolean usedUp = false;
    for (List<Entitlement> equals : byRank.values()) {
      long wanted = Pools.sum(equals, Entitlement::fen);
      if (!usedUp && wanted <= left) {
        equals.forEach(it -> awards.add(inFull(it)));
        left -= wanted;
        continue;
      }
      if (!usedUp && how == Shortfall.BY_RANK_PARTIAL && left > 0) {
        awards.addAll(proRata(left, equals));
        left = 0;
      } else {
        equals.forEach(it -> awards.add(nothing(it)));
      }
      usedUp = true;
    }
    awards.sort(Comparator.comparing(Award::id));
    return awards;
  }

  private static Award nothing(Entitlement it) {
    return new Award(it.id(), 0, AwardReason.USED_UP, it.fen(), weight(it), BigDecimal.ZERO);
  }
}
