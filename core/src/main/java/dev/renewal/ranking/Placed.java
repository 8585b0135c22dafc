package dev.renewal.ranking;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A unit with its rank (名次).
 *
 * @param unit the unit
 * @param id its id
 * @param value what it is ordered by, as given; empty where it is undefined
 * @param rank its rank, from 1; a half by {@link RankStyle#FRACTIONAL}; empty where the value is
 *     undefined
 * @param sharedBy how many units share the rank, itself included; 0 without a rank
 * @param <T> what is ranked
 */
public record Placed<T>(
    T unit, String id, Optional<BigDecimal> value, Optional<BigDecimal> rank, int sharedBy) {

  /** Tells whether other units share its rank. */
  public boolean isTied() {
    return sharedBy > 1;
  }
}
