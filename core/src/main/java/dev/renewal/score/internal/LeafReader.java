package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.IndicatorCell;
import dev.renewal.score.IndicatorRow;
import dev.renewal.score.IndicatorTable;
import dev.renewal.score.treatment.Denominator;
import dev.renewal.standard.ScoreColumn;
import dev.renewal.standard.ScoreSource;
import dev.renewal.standard.ScoreTable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads what is known of one indicator from the row of a unit. */
final class LeafReader {
  private final LeafModel leaf;
  private final Optional<Denominator> denominator;
  private final Optional<String> groupColumn;
  private final Optional<IndicatorTable> previous;
  private final boolean divided;
  private final boolean conditional;
  private final String key;
  private final String denominatorKey;
  private final String appliesKey;

  /**
   * A reader.
   *
   * @param leaf the indicator
   * @param table says where the groups of a unit are found
   * @param previous the same units in the period before
   */
  LeafReader(LeafModel leaf, ScoreTable table, Optional<IndicatorTable> previous) {
    this.leaf = leaf;
    this.denominator = leaf.per().map(Denominator::new);
    this.groupColumn = leaf.grouping().flatMap(name -> column(table, name));
    this.previous = previous;
    this.divided = leaf.node().denominator().isPresent();
    this.conditional = leaf.node().applies().isPresent();
    this.key = leaf.node().key();
    this.denominatorKey = leaf.node().denominatorKey();
    this.appliesKey = leaf.node().appliesKey();
  }

  private static Optional<String> column(ScoreTable table, String name) {
    Optional<ScoreSource> source = Optional.ofNullable(table.groups().get(name));
    return source.map(it -> ScoreColumn.keyOf(name, it));
  }

  /** Tells whether what follows the value as given is left open. */
  boolean isOpen() {
    boolean ungrouped = leaf.node().imputation().option("by").isPresent() && groupColumn.isEmpty();
    return (divided && denominator.isEmpty()) || ungrouped;
  }

  LeafInput read(IndicatorRow row) {
    IndicatorCell cell = row.cell(key);
    boolean out = conditional && row.cell(appliesKey).value().equals(OptionalDouble.of(0));
    CellState state = out ? CellState.NOT_APPLICABLE : cell.state();
    double raw = state == CellState.PRESENT ? cell.value().orElse(Double.NaN) : Double.NaN;
    double divisor = divided ? row.cell(denominatorKey).value().orElse(Double.NaN) : Double.NaN;
    double quotient = quotient(raw, divisor);
    boolean missing = state != CellState.NOT_APPLICABLE && Double.isNaN(quotient);
    return new LeafInput(
        state,
        raw,
        divisor,
        quotient,
        groupColumn.flatMap(row::text),
        missing ? earlier(row.unit()) : List.of());
  }

  private double quotient(double value, double divisor) {
    return divided
        ? denominator.map(it -> it.divide(value, divisor).orElse(Double.NaN)).orElse(Double.NaN)
        : value;
  }

  /** The value of the same unit one period earlier, divided as this one is. */
  private List<OptionalDouble> earlier(String unit) {
    Optional<Integer> at = previous.flatMap(it -> it.position(unit));
    if (at.isEmpty()) {
      return List.of();
    }
    IndicatorTable before = previous.orElseThrow();
    double value = before.cell(at.get(), key).value().orElse(Double.NaN);
    double by = before.cell(at.get(), denominatorKey).value().orElse(Double.NaN);
    double quotient = quotient(value, by);
    return List.of(Double.isNaN(quotient) ? OptionalDouble.empty() : OptionalDouble.of(quotient));
  }
}
