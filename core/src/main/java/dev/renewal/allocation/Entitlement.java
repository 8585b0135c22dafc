package dev.renewal.allocation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A fixed amount that somebody is to get, by the type of object or by grade (定额).
 *
 * @param id who it is
 * @param fen the amount in fen, 0 or more
 * @param rank its rank, from 1, which counts only where a shortfall is met by rank
 */
public record Entitlement(String id, long fen, Optional<BigDecimal> rank) {

  /**
   * Holds the amount to 0 or more.
   *
   * @throws InvalidAllocationException if it is negative
   */
  public Entitlement {
    if (fen < 0) {
      throw InvalidAllocationException.of("negative-amount", "id", id, "amount", Fen.money(fen));
    }
  }
}
