package dev.renewal.cli;

import dev.renewal.allocation.PaymentPlan;
import dev.renewal.allocation.Portion;
import dev.renewal.quantity.Fraction;
import dev.renewal.quantity.InvalidQuantityException;
import dev.renewal.quantity.Percentage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Over which years awards are paid, by whom, for what, and what has been paid. */
final class PaymentOptions {
  private static final String EQUAL = "equal:";

  @Option(names = "--years", paramLabel = "YEAR=SHARE,…", descriptionKey = "years")
  private Optional<String> years = Optional.empty();

  @Option(names = "--parties", paramLabel = "PARTY=SHARE,…", descriptionKey = "parties")
  private Optional<String> parties = Optional.empty();

  @Option(
      names = "--rounding",
      paramLabel = "floor|ceiling|half-up|half-even",
      descriptionKey = "fenRounding")
  private Optional<String> rounding = Optional.empty();

  @Option(names = "--use", paramLabel = "COLUMN", descriptionKey = "use")
  private Optional<String> use = Optional.empty();

  @Option(names = "--payments", paramLabel = "FILE", descriptionKey = "payments")
  private Optional<String> payments = Optional.empty();

  /**
   * The plan, where years or parties are named.
   *
   * @throws CommandException if a share cannot be read, or the rounding is not named
   */
  Optional<PaymentPlan> plan() {
    if (years.isEmpty() && parties.isEmpty()) {
      return Optional.empty();
    }
    String word = rounding.orElseThrow(() -> CommandException.usage("usage.fen-rounding"));
    return Optional.of(
        new PaymentPlan(
            portions("--years", years),
            portions("--parties", parties),
            RankOptions.rounding("--rounding", word)));
  }

  /** The column with the uses. */
  Optional<String> use() {
    return use;
  }

  /** The file with what has been paid. */
  Optional<String> payments() {
    return payments;
  }

  private static List<Portion> portions(String option, Optional<String> text) {
    if (text.isEmpty()) {
      return List.of(new Portion("", Fraction.ONE));
    }
    if (text.get().startsWith(EQUAL)) {
      return Portion.equal(List.of(text.get().substring(EQUAL.length()).split(",", -1)));
    }
    List<Portion> portions = new ArrayList<>();
    for (String part : text.get().split(",", -1)) {
      int equals = part.lastIndexOf('=');
      Optional<Fraction> share = equals < 1 ? Optional.empty() : share(part.substring(equals + 1));
      if (share.isEmpty()) {
        throw CommandException.usage("usage.portion", "option", option, "given", part);
      }
      portions.add(new Portion(part.substring(0, equals), share.get()));
    }
    return portions;
  }

  private static Optional<Fraction> share(String text) {
    try {
      if (text.endsWith("%")) {
        return Optional.of(Percentage.parse(text).fraction());
      }
      return Optional.of(
          text.matches("[0-9]{1,20}\\.[0-9]{1,20}")
              ? Fraction.of(new BigDecimal(text))
              : Fraction.parse(text));
    } catch (InvalidQuantityException other) {
      return Optional.empty();
    }
  }
}
