package dev.renewal.score.internal;

import dev.renewal.pack.internal.SettingType;
import dev.renewal.ranking.Quantised;
import dev.renewal.score.GateResult;
import dev.renewal.score.IndicatorRow;
import dev.renewal.score.PointsResult;
import dev.renewal.score.Standing;
import dev.renewal.standard.ScoreAdjustment;
import dev.renewal.standard.ScoreAdjustments;
import dev.renewal.standard.ScoreGate;
import dev.renewal.standard.ScoreGrade;
import dev.renewal.standard.Scorecard;
import dev.renewal.standard.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/** What follows the score of the tree: bonus and deduction, bottom lines, grades. */
public final class Finish {
  private static final List<String> EFFECTS =
      List.of("disqualify", "cap-grade", "cap-score", "hold");
  private static final List<String> EVIDENCE = List.of("hold", "pass", "fail");

  private final Scorecard scorecard;
  private final ScoreModel model;
  private final List<GateModel> gates = new ArrayList<>();
  private final Adjustments bonus;
  private final Adjustments deduction;
  private final List<Band> bands = new ArrayList<>();
  private final boolean graded;

  /** A bottom line with its settings settled. */
  private record GateModel(
      ScoreGate gate,
      Optional<Double> limit,
      Optional<String> effect,
      Optional<String> cap,
      Optional<String> whenMissing) {}

  /** Bonuses or deductions with their settings settled. */
  private record Adjustments(
      List<ScoreAdjustment> items,
      List<Optional<Double>> points,
      List<Optional<Double>> caps,
      Optional<Double> cap,
      boolean open) {}

  /** A grade with its settings settled. */
  private record Band(ScoreGrade grade, double from, Map<String, Double> minimums) {}

  /**
   * Settles what follows the score of the tree.
   *
   * @param scorecard the scorecard
   * @param model its settled tree
   * @param choices settle what it leaves open
   */
  public Finish(Scorecard scorecard, ScoreModel model, Choices choices) {
    this.scorecard = scorecard;
    this.model = model;
    for (ScoreGate gate : scorecard.gates()) {
      gates.add(
          new GateModel(
              gate,
              choices.number(gate.limit(), SettingType.NUMBER),
              choices.word(gate.effect(), EFFECTS),
              gate.cap().flatMap(choices::text),
              choices.word(gate.whenMissing(), EVIDENCE)));
    }
    this.bonus = adjustments(scorecard.bonus(), choices);
    this.deduction = adjustments(scorecard.deduction(), choices);
    this.graded = bands(choices);
  }

  private static Adjustments adjustments(ScoreAdjustments adjustments, Choices choices) {
    List<Optional<Double>> points = new ArrayList<>();
    List<Optional<Double>> caps = new ArrayList<>();
    boolean open = false;
    for (ScoreAdjustment item : adjustments.items()) {
      points.add(choices.number(item.points(), SettingType.NOT_NEGATIVE));
      caps.add(cap(item.cap(), choices));
      open |= points.get(points.size() - 1).isEmpty();
      open |= item.cap().isPresent() && caps.get(caps.size() - 1).isEmpty();
    }
    Optional<Double> cap = cap(adjustments.cap(), choices);
    open |= adjustments.cap().isPresent() && cap.isEmpty();
    return new Adjustments(adjustments.items(), points, caps, cap, open);
  }

  private static Optional<Double> cap(Optional<Setting> cap, Choices choices) {
    return cap.flatMap(it -> choices.number(it, SettingType.NOT_NEGATIVE));
  }

  /** Settles the bands; false if one is left open. */
  private boolean bands(Choices choices) {
    boolean settled = true;
    for (ScoreGrade grade : scorecard.grades()) {
      Optional<Double> from = grade.from().flatMap(it -> choices.number(it, SettingType.NUMBER));
      settled &= grade.from().isEmpty() || from.isPresent();
      Map<String, Double> minimums = new LinkedHashMap<>();
      for (Map.Entry<String, Setting> least : grade.minimums().entrySet()) {
        Optional<Double> minimum = choices.number(least.getValue(), SettingType.NUMBER);
        settled &= minimum.isPresent();
        minimum.ifPresent(it -> minimums.put(least.getKey(), it));
      }
      bands.add(new Band(grade, from.orElse(Double.NEGATIVE_INFINITY), minimums));
    }
    return settled;
  }

  /** Tells whether the final score is left open by the points of a bonus or deduction. */
  public boolean isOpen() {
    return bonus.open() || deduction.open();
  }

  /** How many values bonuses and deductions are given for. */
  int pointCount() {
    return bonus.items().size() + deduction.items().size();
  }

  /** A value that points are given or taken for, NaN where there is none; bonuses come first. */
  double pointValue(int item, IndicatorRow row) {
    int size = bonus.items().size();
    ScoreAdjustment of = item < size ? bonus.items().get(item) : deduction.items().get(item - size);
    return row.cell(of.key()).value().orElse(Double.NaN);
  }

  /**
   * The bonuses of a unit.
   *
   * @param values the values that points are given or taken for
   */
  public PointsResult bonus(IntToDoubleFunction values) {
    return points(bonus, values);
  }

  /**
   * The deductions of a unit.
   *
   * @param values the values that points are given or taken for
   */
  public PointsResult deduction(IntToDoubleFunction values) {
    int first = bonus.items().size();
    return points(deduction, item -> values.applyAsDouble(first + item));
  }

  private static PointsResult points(Adjustments adjustments, IntToDoubleFunction values) {
    List<PointsResult.Item> items = new ArrayList<>();
    double sum = 0;
    for (int at = 0; at < adjustments.items().size(); at++) {
      ScoreAdjustment item = adjustments.items().get(at);
      double value = values.applyAsDouble(at);
      double each = adjustments.points().get(at).orElse(0.0);
      double points = Double.isNaN(value) ? 0 : Math.max(value, 0) * each;
      double counted =
          StrictMath.min(points, adjustments.caps().get(at).orElse(Double.POSITIVE_INFINITY));
      items.add(new PointsResult.Item(item.id(), item.title(), optional(value), points, counted));
      sum += counted;
    }
    double counted = StrictMath.min(sum, adjustments.cap().orElse(Double.POSITIVE_INFINITY));
    return new PointsResult(items, sum, counted);
  }

  private static OptionalDouble optional(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /**
   * The score after bonus and deduction, held between the worst and the best there can be; just the
   * base where the scorecard has neither.
   */
  public double adjusted(
      double base, PointsResult added, PointsResult taken, double worst, double best) {
    if (bonus.items().isEmpty() && deduction.items().isEmpty()) {
      return base;
    }
    double moved = base + added.counted() - taken.counted();
    return StrictMath.max(worst, StrictMath.min(best, moved));
  }

  /** How many bottom lines there are. */
  int gateCount() {
    return gates.size();
  }

  /** What a bottom line looks at, NaN where there is none. */
  double gateValue(int gate, UnitNodes nodes, IndicatorRow row) {
    ScoreGate of = gates.get(gate).gate();
    Optional<NodeModel> node = of.node().flatMap(model::node);
    OptionalDouble value =
        node.isPresent() ? nodes.score(node.get()) : row.cell(of.key().orElse(of.id())).value();
    return value.orElse(Double.NaN);
  }

  /**
   * How a unit stands against the bottom lines.
   *
   * @param values what they look at
   */
  public List<GateResult> gates(IntToDoubleFunction values) {
    List<GateResult> results = new ArrayList<>();
    for (int at = 0; at < gates.size(); at++) {
      GateModel gate = gates.get(at);
      OptionalDouble actual = optional(values.applyAsDouble(at));
      results.add(
          new GateResult(
              gate.gate().id(),
              gate.gate().title(),
              verdict(gate, actual),
              actual,
              gate.gate().comparison().sign(),
              gate.limit().map(OptionalDouble::of).orElse(OptionalDouble.empty()),
              gate.effect().orElse("hold"),
              gate.cap()));
    }
    return results;
  }

  /** The place of the node that a bottom line looks at; empty where it looks at a value. */
  Optional<NodeModel> gateNode(int gate) {
    return gates.get(gate).gate().node().flatMap(model::node);
  }

  private static GateResult.Verdict verdict(GateModel gate, OptionalDouble actual) {
    if (actual.isEmpty() || gate.limit().isEmpty()) {
      return switch (gate.whenMissing().orElse("hold")) {
        case "pass" -> GateResult.Verdict.PASSED;
        case "fail" -> GateResult.Verdict.FAILED;
        default -> GateResult.Verdict.NO_EVIDENCE;
      };
    }
    int order = Quantised.compare(actual.getAsDouble(), gate.limit().get());
    return gate.gate().comparison().holds(order)
        ? GateResult.Verdict.PASSED
        : GateResult.Verdict.FAILED;
  }

  /** Where a unit stands by its bottom lines, if it has a score. */
  public static Standing standing(List<GateResult> gates) {
    Standing standing = Standing.RANKED;
    for (GateResult gate : gates) {
      boolean failed = gate.verdict() == GateResult.Verdict.FAILED;
      if (failed && gate.effect().equals("disqualify")) {
        return Standing.DISQUALIFIED;
      }
      if (gate.verdict() == GateResult.Verdict.NO_EVIDENCE
          || (failed && gate.effect().equals("hold"))) {
        standing = Standing.HELD;
      }
    }
    return standing;
  }

  /** The score that failed bottom lines leave at most. */
  public static double capped(double score, List<GateResult> gates) {
    double capped = score;
    for (GateResult gate : gates) {
      if (gate.verdict() == GateResult.Verdict.FAILED && gate.effect().equals("cap-score")) {
        double cap = gate.cap().flatMap(SettingType.NUMBER::read).orElse(Double.POSITIVE_INFINITY);
        capped = StrictMath.min(capped, cap);
      }
    }
    return capped;
  }

  /** The code of a grade by its index; empty for -1. */
  Optional<String> grade(int index) {
    return index < 0 ? Optional.empty() : Optional.of(bands.get(index).grade().code());
  }

  /**
   * The index of the grade of a unit, the lowest of its band and of what failed bottom lines leave;
   * -1 if it has none.
   */
  public int gradeIndex(double score, List<GateResult> results, UnitNodes nodes) {
    int best = 0;
    for (GateResult gate : results) {
      if (gate.verdict() == GateResult.Verdict.FAILED && gate.effect().equals("cap-grade")) {
        best = Math.max(best, indexOf(gate.cap().orElse("")));
      }
    }
    for (int at = best; graded && at < bands.size(); at++) {
      if (reaches(bands.get(at), score, nodes)) {
        return at;
      }
    }
    return -1;
  }

  private int indexOf(String code) {
    for (int at = 0; at < bands.size(); at++) {
      if (bands.get(at).grade().code().equals(code)) {
        return at;
      }
    }
    return 0;
  }

  private boolean reaches(Band band, double score, UnitNodes nodes) {
    if (band.from() != Double.NEGATIVE_INFINITY && Quantised.compare(score, band.from()) < 0) {
      return false;
    }
    for (Map.Entry<String, Double> least : band.minimums().entrySet()) {
      OptionalDouble node = nodes.score(model.node(least.getKey()).orElseThrow());
      if (node.isEmpty() || Quantised.compare(node.getAsDouble(), least.getValue()) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a grade, by its index, is at least as good as another. */
  boolean isAtLeast(int grade, String other) {
    return grade >= 0 && grade <= indexOf(other);
  }

  /** The lowest score of the next better grade; empty for the best grade and without grades. */
  public Optional<Next> next(Optional<String> grade) {
    int at = grade.map(this::indexOf).orElse(bands.size());
    return graded && at > 0
        ? Optional.of(
            new Next(
                bands.get(at - 1).grade().code(),
                bands.get(at - 1).from(),
                bands.get(at - 1).minimums()))
        : Optional.empty();
  }

  /**
   * The grade above.
   *
   * @param grade its code
   * @param from its lowest score
   * @param minimums the least scores of single nodes
   */
  public record Next(String grade, double from, Map<String, Double> minimums) {}
}
