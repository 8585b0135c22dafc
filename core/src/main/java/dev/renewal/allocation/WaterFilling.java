package dev.renewal.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Raises the level λ from 0 until the pool is used up: a claim leaves its floor at λ = floor ÷
 * weight and reaches its cap at λ = cap ÷ weight. Everything is exact.
 */
final class WaterFilling {

  /** Doubles further apart than this stand for levels of the same order. */
  private static final double SURELY_LESS = 1 - 1e-9;

  /** What happens to a claim when the level reaches a bound of it. */
  private record Bound(
      int claim, BigInteger fen, BigInteger weight, double level, AwardReason becomes) {
    Bound(int claim, BigInteger fen, BigInteger weight, AwardReason becomes) {
      this(claim, fen, weight, fen.doubleValue() / weight.doubleValue(), becomes);
    }

    /** Whether the level fen ÷ weight of one is lower; of equal levels floors are left first. */
    static int order(Bound left, Bound right) {
      if (left.level < right.level * SURELY_LESS || right.level < left.level * SURELY_LESS) {
        return Double.compare(left.level, right.level);
      }
      int level = left.fen.multiply(right.weight).compareTo(right.fen.multiply(left.weight));
      return level != 0 ? level : left.becomes.compareTo(right.becomes);
    }
  }

  private final List<Claim> claims;
  private final WholeWeights wholes;
  private final AwardReason[] states;
  private BigInteger left;
  private BigInteger freeWeight = BigInteger.ZERO;

  WaterFilling(long poolFen, List<Claim> claims) {
    this.claims = claims;
    this.wholes = WholeWeights.of(claims.stream().map(Claim::weight).toList());
    this.states = new AwardReason[claims.size()];
    this.left = BigInteger.valueOf(poolFen);
    fill(start());
  }

  /** Puts each claim at its floor, and gives the bounds above level 0, lowest first. */
  private List<Bound> start() {
    List<Bound> bounds = new ArrayList<>();
    for (int i = 0; i < states.length; i++) {
      Claim claim = claims.get(i);
      BigInteger weight = wholes.whole(claim.weight());
      BigInteger floor = BigInteger.valueOf(claim.floorFen());
      states[i] = AwardReason.FLOOR;
      left = left.subtract(floor);
      if (weight.signum() > 0) {
        bounds.add(new Bound(i, floor, weight, AwardReason.SHARE));
        if (claim.capFen().isPresent()) {
          BigInteger cap = BigInteger.valueOf(claim.capFen().get());
          bounds.add(new Bound(i, cap, weight, AwardReason.CAP));
        }
      }
    }
    bounds.sort(Comparator.comparing(bound -> bound, Bound::order));
    return bounds;
  }

  private void fill(List<Bound> bounds) {
    for (Bound bound : bounds) {
      boolean usedUpBefore =
          left.multiply(bound.weight).compareTo(bound.fen.multiply(freeWeight)) < 0;
      if (usedUpBefore) {
        return;
      }
      states[bound.claim] = bound.becomes;
      if (bound.becomes == AwardReason.SHARE) {
        left = left.add(bound.fen);
        freeWeight = freeWeight.add(bound.weight);
      } else {
        left = left.subtract(bound.fen);
        freeWeight = freeWeight.subtract(bound.weight);
      }
    }
  }

  /** What each claim gets, in their order. */
  List<Award> awards() {
    List<LargestRemainder.Part> free = new ArrayList<>();
    for (int i = 0; i < states.length; i++) {
      if (states[i] == AwardReason.SHARE) {
        Claim claim = claims.get(i);
        free.add(new LargestRemainder.Part(claim.id(), wholes.whole(claim.weight())));
      }
    }
    long divided = free.isEmpty() ? 0 : left.longValueExact();
    long[] shares = free.isEmpty() ? new long[0] : LargestRemainder.of(divided, free);
    BigDecimal weights = wholes.weight(freeWeight);
    List<Award> awards = new ArrayList<>(states.length);
    int next = 0;
    for (int i = 0; i < states.length; i++) {
      Claim claim = claims.get(i);
      long fen = states[i] == AwardReason.SHARE ? shares[next++] : bound(claim, states[i]);
      long claimed = states[i] == AwardReason.SHARE ? divided : fen;
      awards.add(new Award(claim.id(), fen, states[i], claimed, claim.weight(), weights));
    }
    return awards;
  }

  private static long bound(Claim claim, AwardReason reason) {
    return reason == AwardReason.CAP ? claim.capFen().orElseThrow() : claim.floorFen();
  }
}
