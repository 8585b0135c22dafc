package dev.renewal.score.internal;

import dev.renewal.pack.internal.SettingType;
import dev.renewal.ranking.Criterion;
import dev.renewal.ranking.PublishedRounding;
import dev.renewal.ranking.RankOrder;
import dev.renewal.ranking.RankStyle;
import dev.renewal.score.GateResult;
import dev.renewal.score.IndicatorTable;
import dev.renewal.score.PointsResult;
import dev.renewal.score.Standing;
import dev.renewal.score.UnitScore;
import dev.renewal.standard.ScoreRanking;
import dev.renewal.standard.ScoreTieBreak;
import dev.renewal.standard.Scorecard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes of the evaluated tree the scores, grades and ranks of the units. */
public final class Marks {
  private static final List<String> ORDERS = List.of("high", "low");

  private final Scorecard scorecard;
  private final Evaluation evaluation;
  private final IndicatorTable table;
  private final Finish finish;
  private final Choices choices;

  /**
   * The marks of an evaluation.
   *
   * @param scorecard the scorecard
   * @param evaluation its tree over a table
   * @param finish what follows the tree
   * @param choices settle what it leaves open
   */
  public Marks(Scorecard scorecard, Evaluation evaluation, Finish finish, Choices choices) {
    this.scorecard = scorecard;
    this.evaluation = evaluation;
    this.table = evaluation.table();
    this.finish = finish;
    this.choices = choices;
  }

  /** All units: those ranked by rank, then the others; equals by id. */
  public List<UnitScore> all() {
    Optional<PublishedRounding> rounding = rounding();
    List<UnitScore> units = new ArrayList<>();
    for (int unit = 0; unit < table.size(); unit++) {
      units.add(unit(unit, rounding));
    }
    Map<String, BigDecimal> ranks = ranks(units);
    return units.stream()
        .map(unit -> ranked(unit, Optional.ofNullable(ranks.get(unit.id()))))
        .sorted(
            Comparator.comparing((UnitScore unit) -> unit.standing())
                .thenComparing(unit -> unit.rank().orElse(BigDecimal.ZERO))
                .thenComparing(UnitScore::id))
        .toList();
  }

  private Optional<PublishedRounding> rounding() {
    ScoreRanking ranking = scorecard.ranking();
    Optional<Double> scale = ranking.scale().flatMap(it -> choices.number(it, SettingType.WHOLE));
    if (ranking.scale().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> mode =
        choices.word(
            ranking.rounding(), Arrays.stream(RoundingMode.values()).map(Enum::name).toList());
    return scale.flatMap(
        places ->
            mode.map(it -> new PublishedRounding(places.intValue(), RoundingMode.valueOf(it))));
  }

  private UnitScore unit(int unit, Optional<PublishedRounding> rounding) {
    NodeColumns root = evaluation.node(evaluation.model().root().index());
    boolean defined = !root.undecided && root.isPresent(unit);
    OptionalDouble base = defined ? OptionalDouble.of(root.scores[unit]) : OptionalDouble.empty();
    PointsResult bonus = finish.bonus(unit);
    PointsResult deduction = finish.deduction(unit);
    UnitNodes nodes = evaluation.unit(unit);
    List<GateResult> gates = finish.gates(nodes, unit);
    OptionalDouble score =
        defined && !finish.isOpen()
            ? OptionalDouble.of(
                Finish.capped(
                    finish.adjusted(root.scores[unit], bonus, deduction, root.worst, root.best),
                    gates))
            : OptionalDouble.empty();
    Standing standing = score.isPresent() ? Finish.standing(gates) : Standing.UNDEFINED;
    boolean graded = standing == Standing.RANKED;
    return new UnitScore(
        table.units().get(unit),
        name(unit),
        standing,
        base,
        end(root, root.low[unit]),
        end(root, root.high[unit]),
        bonus,
        deduction,
        score,
        published(score, rounding),
        Optional.empty(),
        graded ? finish.grade(score.getAsDouble(), gates, nodes) : Optional.empty(),
        gates);
  }

  private Optional<String> name(int unit) {
    return scorecard
        .table()
        .name()
        .flatMap(it -> table.text(unit, dev.renewal.standard.ScoreColumn.keyOf("name", it)));
  }

  private static OptionalDouble end(NodeColumns root, double end) {
    return root.undecided || Double.isNaN(end) ? OptionalDouble.empty() : OptionalDouble.of(end);
  }

  private static Optional<BigDecimal> published(
      OptionalDouble score, Optional<PublishedRounding> rounding) {
    return score.isEmpty()
        ? Optional.empty()
        : rounding.map(it -> it.of(new BigDecimal(score.getAsDouble())));
  }

  private Map<String, BigDecimal> ranks(List<UnitScore> units) {
    Map<String, BigDecimal> ranks = new HashMap<>();
    Optional<RankOrder<UnitScore>> order = order();
    List<UnitScore> ranked =
        units.stream().filter(unit -> unit.standing() == Standing.RANKED).toList();
    order.ifPresent(
        it ->
            it.rank(ranked)
                .places()
                .forEach(place -> place.rank().ifPresent(rank -> ranks.put(place.id(), rank))));
    return ranks;
  }

  private Optional<RankOrder<UnitScore>> order() {
    Optional<String> style =
        choices.word(
            scorecard.ranking().style(),
            Arrays.stream(RankStyle.values()).map(RankStyle::code).toList());
    if (style.isEmpty()) {
      return Optional.empty();
    }
    RankOrder<UnitScore> order =
        RankOrder.by(
            UnitScore::id, Criterion.highest("score", Criterion.computed(UnitScore::score)));
    for (ScoreTieBreak tieBreak : scorecard.ranking().tieBreaks()) {
      Optional<String> end = choices.word(tieBreak.order(), ORDERS);
      if (end.isEmpty()) {
        return Optional.empty();
      }
      order = order.thenBy(criterion(tieBreak.node(), end.get().equals("high")));
    }
    return Optional.of(order.style(RankStyle.valueOf(style.get())));
  }

  private Criterion<UnitScore> criterion(String node, boolean high) {
    NodeColumns columns = evaluation.node(evaluation.model().node(node).orElseThrow().index());
    return high
        ? Criterion.highest(node, Criterion.computed(unit -> score(columns, unit)))
        : Criterion.lowest(node, Criterion.computed(unit -> score(columns, unit)));
  }

  private OptionalDouble score(NodeColumns columns, UnitScore unit) {
    int at = table.position(unit.id()).orElseThrow();
    return columns.isPresent(at) ? OptionalDouble.of(columns.scores[at]) : OptionalDouble.empty();
  }

  private static UnitScore ranked(UnitScore unit, Optional<BigDecimal> rank) {
    return new UnitScore(
        unit.id(),
        unit.name(),
        unit.standing(),
        unit.base(),
        unit.lowest(),
        unit.highest(),
        unit.bonus(),
        unit.deduction(),
        unit.score(),
        unit.published(),
        rank,
        unit.grade(),
        unit.gates());
  }
}
