package dev.renewal.allocation;

import dev.renewal.quantity.Fraction;
import dev.renewal.text.MessageBundle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A named part of a whole: the share of a party, or of a year (份额).
 *
 * @param name whose it is: {@code city}, {@code 2024}
 * @param share the exact share, 0 or more
 */
public record Portion(String name, Fraction share) {

  /**
   * Equal parts of a whole.
   *
   * @param names whose they are, in order
   * @return the parts, 1/n each
   */
  public static List<Portion> equal(List<String> names) {
    return names.stream().map(name -> new Portion(name, Fraction.of(1, names.size()))).toList();
  }

  /** Holds parts to be different, not negative and the whole together. */
  static List<Portion> whole(String what, List<Portion> portions) {
    Fraction sum = Fraction.ZERO;
    Set<String> names = new HashSet<>();
    List<Portion> checked = new ArrayList<>();
    for (Portion portion : portions) {
      Pools.requireNew(names, portion.name());
      if (portion.share().signum() < 0) {
        throw InvalidAllocationException.of(
            "negative-share", "name", portion.name(), "share", portion.share());
      }
      sum = sum.plus(portion.share());
      checked.add(portion);
    }
    if (!sum.equals(Fraction.ONE)) {
      throw InvalidAllocationException.of(
          "shares", "what", MessageBundle.core().text("allocation." + what), "sum", sum);
    }
    return List.copyOf(checked);
  }
}
