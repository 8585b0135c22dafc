package dev.renewal.score.robustness;

import dev.renewal.text.Language;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * Intervals of units side by side as an SVG picture (区间图): a bar from low to high, a dot at the
 * middle and a diamond at the nominal value. No script, no font or file from elsewhere; the same
 * chart gives the same text.
 *
 * @param title what is shown
 * @param subtitle from how much it was computed
 * @param axis what the numbers are
 * @param middle what the dot is
 * @param interval what the bar is
 * @param rows the units, from top to bottom
 */
public record IntervalChart(
    LocalText title,
    LocalText subtitle,
    LocalText axis,
    LocalText middle,
    LocalText interval,
    List<Row> rows) {

  /** Copies the rows. */
  public IntervalChart {
    rows = List.copyOf(rows);
  }

  /**
   * A unit of a chart.
   *
   * @param label its name
   * @param bar its interval; empty if it has none
   * @param nominal its nominal value; empty if it has none
   */
  public record Row(String label, Optional<Bar> bar, OptionalDouble nominal) {}

  /**
   * An interval.
   *
   * @param low its lower end
   * @param middle the value in between that is marked
   * @param high its upper end
   */
  public record Bar(double low, double middle, double high) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it is not {@code low ≤ middle ≤ high}, all finite
     */
    public Bar {
      if (!(low <= middle && middle <= high && Double.isFinite(high - low))) {
        throw new IllegalArgumentException(
            "low, middle and high must ascend: " + low + ", " + middle + ", " + high);
      }
    }

    private static Bar of(Spread spread) {
      return new Bar(spread.low(), spread.median(), spread.high());
    }
  }

  /**
   * The ranks of units in replicates: 5-95 % interval, median, nominal rank; in the order of
   * nominal ranks, then of ids, units without a nominal rank last.
   *
   * @param draws the replicates
   * @param nominal the scores without any draw, NaN where undefined
   * @param name the name of a unit by its id
   * @throws IllegalArgumentException if there is not one nominal score for each unit
   */
  public static IntervalChart ofRanks(Draws draws, double[] nominal, UnaryOperator<String> name) {
    return of(draws, nominal, name, false);
  }

  /** The scores of units in replicates, in the same form and order. */
  public static IntervalChart ofScores(Draws draws, double[] nominal, UnaryOperator<String> name) {
    return of(draws, nominal, name, true);
  }

  private static IntervalChart of(
      Draws draws, double[] nominal, UnaryOperator<String> name, boolean scores) {
    if (nominal.length != draws.units().size()) {
      throw new IllegalArgumentException(
          nominal.length + " nominal scores for " + draws.units().size() + " units");
    }
    int[] ranks = Places.of(nominal);
    List<Integer> order = new ArrayList<>();
    for (int unit = 0; unit < ranks.length; unit++) {
      order.add(unit);
    }
    order.sort(
        Comparator.comparingInt(
                (Integer unit) -> ranks[unit] == 0 ? Integer.MAX_VALUE : ranks[unit])
            .thenComparing(draws.units()::get));
    List<Row> rows = new ArrayList<>();
    for (int unit : order) {
      Optional<Spread> spread = scores ? draws.scores(unit) : draws.ranks(unit);
      double value = scores ? nominal[unit] : ranks[unit];
      rows.add(
          new Row(
              name.apply(draws.units().get(unit)),
              spread.map(Bar::of),
              ranks[unit] == 0 ? OptionalDouble.empty() : OptionalDouble.of(value)));
    }
    MessageBundle messages = MessageBundle.core();
    return new IntervalChart(
        messages.text(scores ? "robustness.chart.scores" : "robustness.chart.ranks"),
        messages.format(
            "robustness.chart.replicates",
            Map.of(
                "number", draws.replicates(),
                "failed", draws.failures().size(),
                "seed", draws.seed())),
        messages.text(scores ? "robustness.chart.score" : "robustness.chart.rank"),
        messages.text("robustness.chart.median"),
        messages.text("robustness.chart.interval"),
        rows);
  }

  /** The same with the first rows only. */
  public IntervalChart first(int most) {
    return new IntervalChart(
        title,
        subtitle,
        axis,
        middle,
        interval,
        rows.subList(0, StrictMath.min(most, rows.size())));
  }

  /** The picture with its texts in a language, lines ended by LF. */
  public String svg(Language language) {
    return new IntervalDrawing(this, language).svg();
  }
}
