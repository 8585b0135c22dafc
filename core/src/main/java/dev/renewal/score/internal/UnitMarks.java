package dev.renewal.score.internal;

import dev.renewal.ranking.PublishedRounding;
import dev.renewal.score.GateResult;
import dev.renewal.score.IndicatorRow;
import dev.renewal.score.PointsResult;
import dev.renewal.score.Standing;
import dev.renewal.score.UnitScore;
import dev.renewal.standard.ScoreColumn;
import dev.renewal.standard.ScoreSource;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What came out for each unit, in columns, from which the score of any one is made when it is asked
 * for: some hundred bytes a unit.
 */
public final class UnitMarks {
  private static final List<Standing> STANDINGS = List.of(Standing.values());
  private static final byte NO_GRADE = -1;

  private final Roster roster;
  private final Finish finish;
  private final Optional<PublishedRounding> rounding;
  private final Optional<String> nameColumn;
  private final double[] base;
  private final double[] low;
  private final double[] high;
  private final double[][] points;
  private final double[][] gates;
  private final double[] scores;
  private final double[] ranks;
  private final byte[] standings;
  private final byte[] grades;
  private final @Nullable String[] names;

  /**
   * Room for what comes out.
   *
   * @param fitted the fitted scorecard
   * @param finish what follows its tree
   * @param rounding how scores are published
   */
  UnitMarks(Fitted fitted, Finish finish, Optional<PublishedRounding> rounding) {
    this.roster = fitted.roster();
    this.finish = finish;
    this.rounding = rounding;
    Optional<ScoreSource> name = fitted.scorecard().table().name();
    this.nameColumn = name.map(it -> ScoreColumn.keyOf("name", it));
    int size = roster.size();
    base = nothing(size);
    low = nothing(size);
    high = nothing(size);
    scores = nothing(size);
    ranks = new double[size];
    points = new double[finish.pointCount()][];
    Arrays.setAll(points, item -> nothing(size));
    gates = new double[finish.gateCount()][];
    Arrays.setAll(gates, gate -> nothing(size));
    standings = new byte[size];
    grades = new byte[size];
    names = new String[name.isPresent() ? size : 0];
  }

  private static double[] nothing(int size) {
    double[] none = new double[size];
    Arrays.fill(none, Double.NaN);
    return none;
  }

  /** Takes what came out for the unit that was scored last. */
  void add(UnitRun run, IndicatorRow row) {
    Fitted fitted = run.fitted();
    int root = fitted.model().root().index();
    int unit = run.position();
    boolean decided = !fitted.undecided(root) && !fitted.isScreeningOpen();
    if (decided) {
      base[unit] = run.number(root);
      low[unit] = run.low(root);
      high[unit] = run.high(root);
    }
    for (int item = 0; item < points.length; item++) {
      points[item][unit] = finish.pointValue(item, row);
    }
    for (int gate = 0; gate < gates.length; gate++) {
      gates[gate][unit] = finish.gateValue(gate, run, row);
    }
    List<GateResult> results = gates(unit);
    if (!Double.isNaN(base[unit]) && !finish.isOpen()) {
      IntToDoubleFunction values = item -> points[item][unit];
      double adjusted =
          finish.adjusted(
              base[unit],
              finish.bonus(values),
              finish.deduction(values),
              fitted.worst(root),
              fitted.best(root));
      scores[unit] = Finish.capped(adjusted, results);
    }
    boolean defined = !Double.isNaN(scores[unit]);
    stand(unit, defined ? Finish.standing(results) : Standing.UNDEFINED);
    grades[unit] =
        standing(unit) == Standing.RANKED
            ? (byte) finish.gradeIndex(scores[unit], results, run)
            : NO_GRADE;
    name(unit, row);
  }

  /** Says that a unit has too little data to be scored. */
  void screenOut(int unit, IndicatorRow row) {
    stand(unit, Standing.SCREENED_OUT);
    grades[unit] = NO_GRADE;
    name(unit, row);
  }

  /** A value that points are given or taken for, NaN where there is none. */
  double point(int item, int unit) {
    return points[item][unit];
  }

  /** What a bottom line looks at, NaN where there is none. */
  double gate(int gate, int unit) {
    return gates[gate][unit];
  }

  private void stand(int unit, Standing standing) {
    standings[unit] = (byte) STANDINGS.indexOf(standing);
  }

  private void name(int unit, IndicatorRow row) {
    if (names.length > 0) {
      names[unit] = nameColumn.flatMap(row::text).orElse(null);
    }
  }

  private List<GateResult> gates(int unit) {
    return finish.gates(gate -> gates[gate][unit]);
  }

  /** The final scores, NaN for units that have none or are not ranked. */
  double[] ranked() {
    double[] ranked = scores.clone();
    for (int unit = 0; unit < ranked.length; unit++) {
      ranked[unit] = standing(unit) == Standing.RANKED ? ranked[unit] : Double.NaN;
    }
    return ranked;
  }

  /** Sets the ranks, 0 where there is none. */
  void rank(double[] found) {
    System.arraycopy(found, 0, ranks, 0, ranks.length);
  }

  /** How many units there are. */
  public int size() {
    return roster.size();
  }

  /** Where a unit stands. */
  public Standing standing(int unit) {
    return STANDINGS.get(standings[unit]);
  }

  double rank(int unit) {
    return ranks[unit];
  }

  /** What came out for a unit. */
  public UnitScore unit(int unit) {
    IntToDoubleFunction values = item -> points[item][unit];
    PointsResult bonus = finish.bonus(values);
    PointsResult deduction = finish.deduction(values);
    OptionalDouble score = optional(scores[unit]);
    return new UnitScore(
        roster.ids().get(unit),
        names.length == 0 ? Optional.empty() : Optional.ofNullable(names[unit]),
        standing(unit),
        optional(base[unit]),
        optional(low[unit]),
        optional(high[unit]),
        bonus,
        deduction,
        score,
        score.isEmpty()
            ? Optional.empty()
            : rounding.map(it -> it.of(new BigDecimal(score.getAsDouble()))),
        ranks[unit] == 0 ? Optional.empty() : Optional.of(published(ranks[unit])),
        finish.grade(grades[unit]),
        gates(unit));
  }

  private static BigDecimal published(double rank) {
    return rank == StrictMath.rint(rank)
        ? BigDecimal.valueOf((long) rank)
        : BigDecimal.valueOf(rank);
  }

  private static OptionalDouble optional(double number) {
    return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
  }
}
