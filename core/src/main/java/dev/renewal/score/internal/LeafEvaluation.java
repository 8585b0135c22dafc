package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.IndicatorCell;
import dev.renewal.score.IndicatorTable;
import dev.renewal.score.treatment.Column;
import dev.renewal.score.treatment.Denominated;
import dev.renewal.score.treatment.Denominator;
import dev.renewal.score.treatment.Imputed;
import dev.renewal.score.treatment.Normalised;
import dev.renewal.score.treatment.Peers;
import dev.renewal.score.treatment.Scale;
import dev.renewal.score.treatment.Treated;
import dev.renewal.standard.ScoreColumn;
import dev.renewal.standard.ScoreSource;
import dev.renewal.standard.ScoreTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Brings the values of one indicator to scores, step by step. */
final class LeafEvaluation {
  private final LeafModel leaf;
  private final ScoreTable grouped;
  private final IndicatorTable table;

  LeafEvaluation(LeafModel leaf, ScoreTable grouped, IndicatorTable table) {
    this.leaf = leaf;
    this.grouped = grouped;
    this.table = table;
  }

  /**
   * The columns of an indicator.
   *
   * @param previous the table of the period before, if there is one
   * @param reference the values among which peer-relative scores are found; those of the table
   *     itself where empty
   */
  LeafColumns columns(Optional<IndicatorTable> previous, Optional<Column> reference) {
    List<CellState> states = states();
    Column raw = values(table, states);
    Optional<Column> divisors = leaf.node().denominator().map(it -> divisors(table));
    Optional<Denominated> denominated = divided(raw, divisors);
    Optional<Column> quotients =
        divisors.isEmpty() ? Optional.of(raw) : denominated.map(Denominated::values);
    Optional<Imputed> imputed = quotients.flatMap(it -> imputed(it, states, previous));
    Optional<Treated> treated =
        imputed.flatMap(it -> leaf.treatment().map(way -> way.treat(it.values())));
    Optional<Normalised> normalised =
        treated.flatMap(it -> normalised(it.values(), reference.orElse(it.values())));
    double[] ends = ends(normalised);
    return new LeafColumns(
        states, raw, divisors, denominated, imputed, treated, normalised, ends[0], ends[1]);
  }

  private double[] ends(Optional<Normalised> normalised) {
    Scale scale = leaf.scale().orElse(Scale.HUNDRED);
    return leaf.normaliser()
        .filter(it -> normalised.isPresent())
        .map(it -> Scales.ends(it, scale, normalised.orElseThrow().scores()))
        .orElseGet(() -> new double[] {scale.lowest(), scale.highest()});
  }

  private List<CellState> states() {
    List<CellState> states = new ArrayList<>();
    boolean conditional = leaf.node().applies().isPresent();
    for (int unit = 0; unit < table.size(); unit++) {
      IndicatorCell applies = table.cell(unit, leaf.node().appliesKey());
      boolean out = conditional && applies.value().equals(OptionalDouble.of(0));
      states.add(out ? CellState.NOT_APPLICABLE : table.cell(unit, leaf.node().key()).state());
    }
    return states;
  }

  private Column values(IndicatorTable of, List<CellState> states) {
    double[] values = new double[of.size()];
    for (int unit = 0; unit < values.length; unit++) {
      values[unit] =
          states.get(unit) == CellState.PRESENT
              ? of.cell(unit, leaf.node().key()).value().orElse(Double.NaN)
              : Double.NaN;
    }
    return Column.of(values);
  }

  private Column divisors(IndicatorTable of) {
    double[] values = new double[of.size()];
    for (int unit = 0; unit < values.length; unit++) {
      values[unit] = of.cell(unit, leaf.node().denominatorKey()).value().orElse(Double.NaN);
    }
    return Column.of(values);
  }

  private Optional<Denominated> divided(Column raw, Optional<Column> divisors) {
    return divisors.flatMap(by -> leaf.per().map(per -> new Denominator(per).divide(raw, by)));
  }

  /** Fills what is missing, but never what does not apply. */
  private Optional<Imputed> imputed(
      Column column, List<CellState> states, Optional<IndicatorTable> previous) {
    Peers peers =
        new Peers(groups(), previous.flatMap(this::earlier).map(List::of).orElse(List.of()));
    return leaf.imputation()
        .filter(way -> leaf.node().imputation().option("by").isEmpty() || grouping().isPresent())
        .map(way -> way.impute(column, peers))
        .map(it -> without(it, states));
  }

  private static Imputed without(Imputed imputed, List<CellState> states) {
    double[] values = imputed.values().toArray();
    for (int unit = 0; unit < values.length; unit++) {
      if (states.get(unit) == CellState.NOT_APPLICABLE) {
        values[unit] = Double.NaN;
      }
    }
    return new Imputed(
        Column.of(values),
        imputed.fills().stream()
            .filter(it -> states.get(it.index()) != CellState.NOT_APPLICABLE)
            .toList(),
        imputed.unfilled().stream()
            .filter(it -> states.get(it) != CellState.NOT_APPLICABLE)
            .toList());
  }

  private Optional<ScoreSource> grouping() {
    return leaf.grouping().flatMap(it -> Optional.ofNullable(grouped.groups().get(it)));
  }

  private List<Optional<String>> groups() {
    Optional<ScoreSource> source = grouping();
    if (source.isEmpty()) {
      return List.of();
    }
    String key = ScoreColumn.keyOf(leaf.grouping().orElseThrow(), source.get());
    List<Optional<String>> groups = new ArrayList<>();
    for (int unit = 0; unit < table.size(); unit++) {
      groups.add(table.text(unit, key));
    }
    return groups;
  }

  /** The values of the same units one period earlier, divided as these are. */
  private Optional<Column> earlier(IndicatorTable previous) {
    double[] values = new double[table.size()];
    for (int unit = 0; unit < values.length; unit++) {
      Optional<Integer> at = previous.position(table.units().get(unit));
      values[unit] = at.map(it -> quotient(previous, it)).orElse(Double.NaN);
    }
    return Optional.of(Column.of(values));
  }

  private double quotient(IndicatorTable previous, int unit) {
    OptionalDouble value = previous.cell(unit, leaf.node().key()).value();
    if (value.isEmpty() || leaf.node().denominator().isEmpty()) {
      return value.orElse(Double.NaN);
    }
    OptionalDouble by = previous.cell(unit, leaf.node().denominatorKey()).value();
    double per = leaf.per().orElse(Double.NaN);
    return new Denominator(per)
        .divide(Column.of(value.getAsDouble()), Column.of(by.orElse(Double.NaN)))
        .values()
        .value(0)
        .orElse(Double.NaN);
  }

  private Optional<Normalised> normalised(Column column, Column reference) {
    return leaf.normaliser()
        .flatMap(way -> leaf.direction().map(it -> way.normalise(column, reference, it)));
  }
}
