package dev.renewal.allocation;

import dev.renewal.quantity.Money;
import dev.renewal.quantity.MoneyUnit;
import java.math.BigDecimal;

/**
 * Whole fen (分), in which everything here is counted: 1 yuan is 100 fen, 1000 万元 are 10^9 fen. A
 * {@code long} holds more than 9 × 10^16 yuan.
 */
public final class Fen {
  private Fen() {}

  /**
   * An amount in fen.
   *
   * @param amount the amount
   * @return its fen
   * @throws InvalidAllocationException if it is no whole number of fen, or too large
   */
  public static long of(Money amount) {
    try {
      return amount.inYuan().movePointRight(2).longValueExact();
    } catch (ArithmeticException notWhole) {
      throw InvalidAllocationException.of("not-fen", "amount", amount);
    }
  }

  /**
   * Fen as money.
   *
   * @param fen the fen
   * @return the amount in yuan, with two decimals
   */
  public static Money money(long fen) {
    return Money.of(BigDecimal.valueOf(fen, 2), MoneyUnit.YUAN);
  }
}
