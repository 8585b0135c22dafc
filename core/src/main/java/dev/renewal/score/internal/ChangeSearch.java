package dev.renewal.score.internal;

import dev.renewal.score.GateResult;
import dev.renewal.score.SmallestChange;
import dev.renewal.score.Standing;
import dev.renewal.score.UnitScore;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/** Finds what would bring a unit to the next grade, by halving the way to full marks. */
public final class ChangeSearch {
  private static final int HALVINGS = 60;

  private final Evaluation evaluation;
  private final Finish finish;
  private final UnitScore unit;
  private final int at;
  private final Optional<Finish.Next> next;

  /**
   * A search.
   *
   * @param evaluation the evaluated tree
   * @param finish what follows it
   * @param unit what came out for the unit
   */
  public ChangeSearch(Evaluation evaluation, Finish finish, UnitScore unit) {
    this.evaluation = evaluation;
    this.finish = finish;
    this.unit = unit;
    this.at = evaluation.table().position(unit.id()).orElseThrow();
    this.next = unit.score().isPresent() ? finish.next(unit.grade()) : Optional.empty();
  }

  /** What it takes. */
  public SmallestChange find() {
    OptionalDouble from =
        next.isPresent() ? OptionalDouble.of(next.get().from()) : OptionalDouble.empty();
    OptionalDouble gap =
        from.isPresent()
            ? OptionalDouble.of(StrictMath.max(0, from.getAsDouble() - unit.score().orElseThrow()))
            : OptionalDouble.empty();
    return new SmallestChange(
        unit.id(),
        unit.grade(),
        next.map(Finish.Next::grade),
        from,
        gap,
        next.isPresent() ? single() : List.of(),
        next.isPresent() ? together() : OptionalDouble.empty(),
        blocking());
  }

  private List<LocalText> blocking() {
    return unit.gates().stream()
        .filter(it -> it.verdict() != GateResult.Verdict.PASSED)
        .map(GateResult::title)
        .toList();
  }

  private List<SmallestChange.Change> single() {
    record Found(SmallestChange.Change change, double share) {}
    List<Found> found = new ArrayList<>();
    for (LeafModel leaf : evaluation.model().leaves()) {
      NodeColumns columns = evaluation.node(leaf.index());
      double width = columns.best - columns.worst;
      if (!columns.isPresent(at) || !(columns.scores[at] < columns.best)) {
        continue;
      }
      double now = columns.scores[at];
      least(now, columns.best, score -> reaches(Map.of(leaf.index(), score)))
          .ifPresent(
              needed -> found.add(new Found(change(leaf, now, needed), (needed - now) / width)));
    }
    found.sort(
        Comparator.comparingDouble(Found::share).thenComparing(it -> it.change().indicator()));
    return found.stream().map(Found::change).toList();
  }

  private SmallestChange.Change change(LeafModel leaf, double now, double needed) {
    LeafColumns steps = evaluation.leaf(leaf.index());
    OptionalDouble value = steps.treated().orElseThrow().values().value(at);
    OptionalDouble neededValue =
        value.isPresent()
            ? steps.normalised().orElseThrow().curve().nearestReaching(needed, value.getAsDouble())
            : OptionalDouble.empty();
    return new SmallestChange.Change(
        leaf.id(), leaf.node().title(), now, needed, value, neededValue);
  }

  /** The share of its way to full marks that every indicator has to go. */
  private OptionalDouble together() {
    return least(0, 1, share -> reaches(moved(share)));
  }

  private Map<Integer, Double> moved(double share) {
    Map<Integer, Double> moved = new HashMap<>();
    for (LeafModel leaf : evaluation.model().leaves()) {
      NodeColumns columns = evaluation.node(leaf.index());
      if (columns.isPresent(at)) {
        double now = columns.scores[at];
        moved.put(leaf.index(), now + share * StrictMath.max(0, columns.best - now));
      }
    }
    return moved;
  }

  /** The least number between two that is enough, to the last digit; empty if none is. */
  private static OptionalDouble least(double from, double to, DoublePredicate enough) {
    if (!enough.test(to)) {
      return OptionalDouble.empty();
    }
    double below = from;
    double above = to;
    for (int step = 0; step < HALVINGS; step++) {
      double middle = below + (above - below) / 2;
      if (enough.test(middle)) {
        above = middle;
      } else {
        below = middle;
      }
    }
    return OptionalDouble.of(above);
  }

  private boolean reaches(Map<Integer, Double> changed) {
    NodeModel root = evaluation.model().root();
    NodeColumns columns = evaluation.node(root.index());
    Hypothesis nodes = new Hypothesis(evaluation, at, changed);
    OptionalDouble base = nodes.score(root);
    if (base.isEmpty()) {
      return false;
    }
    List<GateResult> gates = finish.gates(nodes, at);
    double score =
        Finish.capped(
            finish.adjusted(
                base.getAsDouble(), unit.bonus(), unit.deduction(), columns.worst, columns.best),
            gates);
    return Finish.standing(gates) == Standing.RANKED
        && finish.isAtLeast(finish.grade(score, gates, nodes), next.orElseThrow().grade());
  }
}
