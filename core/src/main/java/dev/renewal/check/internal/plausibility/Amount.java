package dev.renewal.check.internal.plausibility;

import dev.renewal.quantity.Money;
import dev.renewal.quantity.MoneyUnit;
import java.util.List;
import java.util.Optional;

/**
 * An amount of money and where it stands.
 *
 * @param path the JSON Pointer within the document
 * @param money the amount
 */
record Amount(String path, Money money) {

  static void add(List<Amount> amounts, String path, Optional<Money> money) {
    if (money.isPresent() && money.get().signum() != 0) {
      amounts.add(new Amount(path, money.get()));
    }
  }

  /** The same number in a unit that is ten to the power of so much as large. */
  Optional<Money> shifted(int power) {
    for (MoneyUnit unit : MoneyUnit.values()) {
      if (unit != MoneyUnit.FEN && unit.exponent() == money.unit().exponent() + power) {
        return Optional.of(Money.of(money.amount(), unit));
      }
    }
    return Optional.empty();
  }
}
