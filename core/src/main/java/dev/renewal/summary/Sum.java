package dev.renewal.summary;

import dev.renewal.quantity.Money;

/**
 * An amount added up from stated ones.
 *
 * @param amount the amount, in a unit that holds it exactly
 * @param terms how many amounts were added
 * @param formula the amounts as stated, {@code 600万元 + 1000万元}; with more than six only the first
 *     six and the rest counted
 */
public record Sum(Money amount, int terms, String formula) {
  private static final int SHOWN = 6;

  static Sum of(Money amount) {
    return new Sum(amount, 1, amount.toString());
  }

  Sum plus(Money next) {
    String more = terms < SHOWN ? formula + " + " + next : shortened(terms + 1);
    return new Sum(amount.plus(next), terms + 1, more);
  }

  private String shortened(int all) {
    int rest = formula.indexOf(" + … ");
    return (rest < 0 ? formula : formula.substring(0, rest)) + " + … (" + (all - SHOWN) + ")";
  }
}
