package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.GateResult;
import dev.renewal.score.NodeScore;
import dev.renewal.score.PointsResult;
import dev.renewal.score.ScoreReasons;
import dev.renewal.score.ScoreReasons.Code;
import dev.renewal.score.ScoreReasons.Reason;
import dev.renewal.score.ScoreReasons.Standout;
import dev.renewal.score.UnitScore;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Finds why a unit has the score it has. */
public final class ReasonSearch {
  private static final int MOST = 5;

  private final UnitRun run;
  private final NodeScore tree;
  private final UnitScore unit;
  private final LeafMeans means;
  private final List<Reason> reasons = new ArrayList<>();

  /**
   * A search.
   *
   * @param run the unit, scored
   * @param tree how it was
   * @param unit what came out for it
   * @param means the mean scores of the indicators
   */
  public ReasonSearch(UnitRun run, NodeScore tree, UnitScore unit, LeafMeans means) {
    this.run = run;
    this.tree = tree;
    this.unit = unit;
    this.means = means;
  }

  /** The reasons. */
  public ScoreReasons find() {
    List<Standout> standouts = standouts();
    unit.gates().forEach(this::gate);
    points();
    tree.leaves().forEach(this::value);
    lost();
    Comparator<Standout> least =
        Comparator.comparingDouble(Standout::difference).thenComparing(Standout::indicator);
    return new ScoreReasons(
        unit.id(),
        standouts.stream()
            .filter(it -> it.difference() > 0)
            .sorted(
                Comparator.comparingDouble((Standout it) -> -it.difference())
                    .thenComparing(Standout::indicator))
            .limit(MOST)
            .toList(),
        standouts.stream().filter(it -> it.difference() < 0).sorted(least).limit(MOST).toList(),
        reasons);
  }

  private List<Standout> standouts() {
    List<Standout> standouts = new ArrayList<>();
    for (NodeScore leaf : tree.leaves()) {
      OptionalDouble mean = means.of(index(leaf));
      if (leaf.score().isPresent() && mean.isPresent() && leaf.effectiveWeight() > 0) {
        double apart = leaf.score().getAsDouble() - mean.getAsDouble();
        standouts.add(
            new Standout(
                leaf.id(),
                leaf.title(),
                leaf.score().getAsDouble(),
                mean.getAsDouble(),
                leaf.effectiveWeight() * apart));
      }
    }
    return standouts;
  }

  private int index(NodeScore leaf) {
    return run.fitted().model().node(leaf.id()).orElseThrow().index();
  }

  private void add(
      Code code, String about, LocalText title, OptionalDouble points, Object... more) {
    String key = "reason." + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<Object> arguments = new ArrayList<>(List.of("about", title));
    points.ifPresent(it -> arguments.addAll(List.of("points", Figure.of(it))));
    arguments.addAll(List.of(more));
    reasons.add(new Reason(code, about, points, Told.text(key, arguments.toArray())));
  }

  private void gate(GateResult gate) {
    if (gate.verdict() == GateResult.Verdict.FAILED) {
      add(Code.BOTTOM_LINE_NOT_MET, gate.id(), gate.title(), OptionalDouble.empty());
    } else if (gate.verdict() == GateResult.Verdict.NO_EVIDENCE) {
      add(Code.BOTTOM_LINE_WITHOUT_EVIDENCE, gate.id(), gate.title(), OptionalDouble.empty());
    }
  }

  private void points() {
    for (PointsResult.Item item : unit.deduction().items()) {
      if (item.counted() > 0) {
        add(Code.DEDUCTED, item.id(), item.title(), OptionalDouble.of(item.counted()));
      }
    }
    double beyond = unit.bonus().overflow();
    if (beyond > 0) {
      LocalText title = tree.title();
      add(Code.BONUS_BEYOND_CAP, tree.id(), title, OptionalDouble.of(beyond));
    }
  }

  private void value(NodeScore leaf) {
    LeafValue value = run.value(index(leaf));
    OptionalDouble none = OptionalDouble.empty();
    if (value.fill().isPresent()) {
      add(Code.FILLED_IN, leaf.id(), leaf.title(), none);
    } else if (value.input().state() == CellState.INVALID) {
      add(Code.INVALID, leaf.id(), leaf.title(), none);
    } else if (leaf.state() == CellState.MISSING) {
      add(Code.MISSING, leaf.id(), leaf.title(), none);
    }
    boolean moved =
        run.fitted()
            .leaf(index(leaf))
            .treatment()
            .filter(it -> it.limited(value.imputed()) != value.imputed())
            .isPresent();
    if (moved && !Double.isNaN(value.imputed())) {
      add(Code.OUTLIER_MOVED, leaf.id(), leaf.title(), none);
    }
  }

  /** The indicators that lack most points of full marks. */
  private void lost() {
    record Lost(NodeScore leaf, double points) {}
    tree.leaves().stream()
        .filter(leaf -> leaf.score().isPresent() && leaf.effectiveWeight() > 0)
        .map(leaf -> new Lost(leaf, leaf.effectiveWeight() * gap(leaf)))
        .filter(it -> it.points() > 0)
        .sorted(
            Comparator.comparingDouble((Lost it) -> -it.points())
                .thenComparing(it -> it.leaf().id()))
        .limit(MOST)
        .forEach(
            it ->
                add(
                    Code.POINTS_LOST,
                    it.leaf().id(),
                    it.leaf().title(),
                    OptionalDouble.of(it.points()),
                    "score",
                    Figure.of(it.leaf().score()),
                    "best",
                    Figure.of(run.fitted().best(index(it.leaf())))));
  }

  private double gap(NodeScore leaf) {
    return run.fitted().best(index(leaf)) - leaf.score().orElse(0);
  }
}
