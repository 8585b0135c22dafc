package dev.renewal.cli;

import dev.renewal.allocation.AdjustedBudget;
import dev.renewal.allocation.Shortfall;
import dev.renewal.model.funding.Budget;
import dev.renewal.model.funding.BudgetAdjustment;
import dev.renewal.quantity.InvalidQuantityException;
import dev.renewal.quantity.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is divided and by what. Amounts and shares have no defaults: the sources state none. */
final class AllocateOptions {

  @Option(names = "--pool", paramLabel = "MONEY", required = true, descriptionKey = "pool")
  private String pool = "";

  @Option(names = "--adjust", paramLabel = "MONEY", descriptionKey = "adjust")
  private List<String> adjustments = new ArrayList<>();

  @Option(names = "--weight", paramLabel = "COLUMN", descriptionKey = "weight")
  private Optional<String> weight = Optional.empty();

  @Option(names = "--formula", paramLabel = "FORMULA", descriptionKey = "formula")
  private Optional<String> formula = Optional.empty();

  @Option(names = "--tier", paramLabel = "COLUMN", descriptionKey = "tier")
  private Optional<String> tier = Optional.empty();

  @Option(names = "--amount", paramLabel = "TIER=MONEY", descriptionKey = "tierAmount")
  private List<String> amounts = new ArrayList<>();

  @Option(names = "--floor", paramLabel = "MONEY|COLUMN", descriptionKey = "floor")
  private Optional<String> floor = Optional.empty();

  @Option(names = "--cap", paramLabel = "MONEY|COLUMN", descriptionKey = "cap")
  private Optional<String> cap = Optional.empty();

  @Option(names = "--rank", paramLabel = "COLUMN", descriptionKey = "allocateRank")
  private Optional<String> rank = Optional.empty();

  @Option(
      names = "--shortfall",
      paramLabel = "pro-rata|by-rank-partial|by-rank-whole",
      descriptionKey = "shortfall")
  private Optional<String> shortfall = Optional.empty();

  /**
   * The pool with its adjustments.
   *
   * @throws CommandException if an amount cannot be read
   */
  AdjustedBudget pool() {
    Budget.Builder budget = Budget.builder().id("--pool").original(money("--pool", pool));
    for (String adjustment : adjustments) {
      budget.addAdjustments(
          BudgetAdjustment.builder().amount(money("--adjust", adjustment)).build());
    }
    return AdjustedBudget.of(budget.build());
  }

  /**
   * Checks that exactly one way to divide is named.
   *
   * @throws CommandException if none or several are
   */
  void check() {
    long ways = List.of(weight, formula, tier).stream().filter(Optional::isPresent).count();
    if (ways != 1) {
      throw CommandException.usage("usage.one-way");
    }
    if (tier.isPresent() == amounts.isEmpty()) {
      throw CommandException.usage("usage.tier-amounts");
    }
  }

  /** The column of weights. */
  Optional<String> weight() {
    return weight;
  }

  /** The formula of weights. */
  Optional<String> formula() {
    return formula;
  }

  /** The column of tiers. */
  Optional<String> tier() {
    return tier;
  }

  /**
   * The amount of each tier.
   *
   * @throws CommandException if one is not of its form, or stands twice
   */
  Map<String, Money> amounts() {
    Map<String, Money> byTier = new LinkedHashMap<>();
    for (String amount : amounts) {
      int equals = amount.indexOf('=');
      String name = amount.substring(0, Math.max(0, equals));
      if (equals < 1 || byTier.containsKey(name)) {
        throw CommandException.usage("usage.amount", "given", amount);
      }
      byTier.put(name, money("--amount", amount.substring(equals + 1)));
    }
    return byTier;
  }

  /** The least amounts: an amount of money or a column. */
  Optional<String> floor() {
    return floor;
  }

  /** The greatest amounts: an amount of money or a column. */
  Optional<String> cap() {
    return cap;
  }

  /** The column of ranks. */
  Optional<String> rank() {
    return rank;
  }

  /**
   * How a shortfall is met, where that is said.
   *
   * @throws CommandException if there is no such way
   */
  Optional<Shortfall> shortfall() {
    return shortfall.map(word -> Choice.constant("--shortfall", Shortfall.class, word));
  }

  /** The amount of money that an option was given. */
  static Money money(String option, String text) {
    try {
      return Money.parse(text);
    } catch (InvalidQuantityException other) {
      throw CommandException.usage("usage.money", "option", option, "given", text);
    }
  }
}
