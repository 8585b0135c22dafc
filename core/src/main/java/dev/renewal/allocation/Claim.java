package dev.renewal.allocation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What somebody brings to the division of a pool (分配对象).
 *
 * @param id who it is
 * @param weight the weight, 0 or more
 * @param floorFen the least it gets, in fen
 * @param capFen the most it gets, in fen; no limit if empty
 * @param rank its rank, from 1, which counts only where a shortfall is met by rank
 */
public record Claim(
    String id, BigDecimal weight, long floorFen, Optional<Long> capFen, Optional<BigDecimal> rank) {

  /**
   * Holds the numbers to their bounds.
   *
   * @throws InvalidAllocationException if weight or floor are negative, or the cap is below the
   *     floor
   */
  public Claim {
    if (weight.signum() < 0) {
      throw InvalidAllocationException.of(
          "negative-weight", "id", id, "weight", weight.toPlainString());
    }
    if (floorFen < 0 || capFen.map(cap -> cap < floorFen).orElse(false)) {
      throw InvalidAllocationException.of(
          "bounds",
          "id",
          id,
          "floor",
          Fen.money(floorFen),
          "cap",
          capFen.map(cap -> Fen.money(cap).toString()).orElse("–"));
    }
  }

  /**
   * A claim with neither floor nor cap nor rank.
   *
   * @param id who it is
   * @param weight the weight, 0 or more
   * @return the claim
   * @throws InvalidAllocationException if the weight is negative
   */
  public static Claim of(String id, BigDecimal weight) {
    return new Claim(id, weight, 0, Optional.empty(), Optional.empty());
  }

  /**
   * The claim with bounds.
   *
   * @param leastFen the least it gets, in fen
   * @param mostFen the most it gets, in fen; no limit if empty
   * @return the claim
   * @throws InvalidAllocationException if they are out of bounds
   */
  public Claim within(long leastFen, Optional<Long> mostFen) {
    return new Claim(id, weight, leastFen, mostFen, rank);
  }

  /**
   * The claim with a rank.
   *
   * @param place the rank, from 1
   * @return the claim
   */
  public Claim ranked(BigDecimal place) {
    return new Claim(id, weight, floorFen, capFen, Optional.of(place));
  }
}
