package dev.renewal.cli;

import dev.renewal.allocation.AdjustedBudget;
import dev.renewal.allocation.Allocation;
import dev.renewal.allocation.Claim;
import dev.renewal.allocation.Entitlement;
import dev.renewal.allocation.Fen;
import dev.renewal.allocation.ProportionalDivision;
import dev.renewal.allocation.TieredDivision;
import dev.renewal.allocation.WeightFormula;
import dev.renewal.quantity.InvalidQuantityException;
import dev.renewal.quantity.Money;
import dev.renewal.text.NearestName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Divides a pool among the units of a table as the options say. */
final class Distribution {

  private final AllocateOptions options;
  private final UnitTable table;

  Distribution(AllocateOptions options, UnitTable table) {
    this.options = options;
    this.table = table;
  }

  /** The columns that the options name. */
  static List<String> columns(AllocateOptions options) {
    List<String> columns = new ArrayList<>();
    options.weight().ifPresent(columns::add);
    options.formula().ifPresent(text -> columns.addAll(WeightFormula.parse(text).columns()));
    options.tier().ifPresent(columns::add);
    options.rank().ifPresent(columns::add);
    options.floor().filter(text -> !isMoney(text)).ifPresent(columns::add);
    options.cap().filter(text -> !isMoney(text)).ifPresent(columns::add);
    return columns;
  }

  /**
   * Divides.
   *
   * @throws CommandException if a column is unknown, or a cell is missing or holds something else
   */
  Allocation allocation(AdjustedBudget pool) {
    long fen = Fen.of(pool.total());
    return options.tier().isPresent()
        ? TieredDivision.of(fen, entitlements(options.tier().get()), options.shortfall())
        : ProportionalDivision.of(fen, claims(), options.shortfall());
  }

  private CommandException noAmount(String id, String tier, String column) {
    return tier.isEmpty()
        ? CommandException.usage("usage.no-tier", "id", id, "column", column)
        : CommandException.usage(
            "usage.no-amount-of",
            "id",
            id,
            "tier",
            tier,
            "hint",
            Choice.hint(NearestName.of(tier, options.amounts().keySet())));
  }

  private List<Entitlement> entitlements(String tier) {
    int column = table.column(tier);
    Map<String, Money> amounts = options.amounts();
    Function<UnitTable.Row, Optional<BigDecimal>> rank = rank();
    List<Entitlement> entitlements = new ArrayList<>(table.rows().size());
    for (UnitTable.Row row : table.rows()) {
      Money amount = amounts.get(row.cells().get(column));
      if (amount == null) {
        throw noAmount(row.id(), row.cells().get(column), tier);
      }
      entitlements.add(new Entitlement(row.id(), Fen.of(amount), rank.apply(row)));
    }
    return entitlements;
  }

  private List<Claim> claims() {
    Function<UnitTable.Row, BigDecimal> weight = weight();
    Function<UnitTable.Row, Optional<Long>> floor = bound("--floor", options.floor());
    Function<UnitTable.Row, Optional<Long>> cap = bound("--cap", options.cap());
    Function<UnitTable.Row, Optional<BigDecimal>> rank = rank();
    List<Claim> claims = new ArrayList<>(table.rows().size());
    for (UnitTable.Row row : table.rows()) {
      claims.add(
          new Claim(
              row.id(),
              weight.apply(row),
              floor.apply(row).orElse(0L),
              cap.apply(row),
              rank.apply(row)));
    }
    return claims;
  }

  private Function<UnitTable.Row, BigDecimal> weight() {
    if (options.weight().isPresent()) {
      int column = table.column(options.weight().get());
      return row ->
          table
              .number(row, column)
              .orElseThrow(() -> table.wrongCell("table.no-weight", row, column));
    }
    WeightFormula formula = WeightFormula.parse(options.formula().orElseThrow());
    Map<String, Integer> columns = new HashMap<>();
    formula.columns().forEach(name -> columns.put(name, table.column(name)));
    return row -> formula.of(row.id(), name -> table.number(row, columns.getOrDefault(name, -1)));
  }

  private Function<UnitTable.Row, Optional<BigDecimal>> rank() {
    if (options.rank().isEmpty()) {
      return row -> Optional.empty();
    }
    int column = table.column(options.rank().get());
    return row -> table.number(row, column);
  }

  /** A bound in fen: the same for all, or from a column. */
  private Function<UnitTable.Row, Optional<Long>> bound(String option, Optional<String> given) {
    if (given.isEmpty()) {
      return row -> Optional.empty();
    }
    if (isMoney(given.get())) {
      Optional<Long> fen = Optional.of(Fen.of(AllocateOptions.money(option, given.get())));
      return row -> fen;
    }
    int column = table.column(given.get());
    return row -> table.money(row, column).map(Fen::of);
  }

  private static boolean isMoney(String text) {
    try {
      Money.parse(text);
      return true;
    } catch (InvalidQuantityException other) {
      return false;
    }
  }
}
