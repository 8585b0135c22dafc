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

  private final UnitRun run;
  private final Fitted fitted;
  private final Finish finish;
  private final UnitScore unit;
  private final Optional<Finish.Next> next;

  /**
   * A search.
   *
   * @param run the unit, scored
   * @param finish what follows its tree
   * @param unit what came out for it
   */
  public ChangeSearch(UnitRun run, Finish finish, UnitScore unit) {
    this.run = run;
    this.fitted = run.fitted();
    this.finish = finish;
    this.unit = unit;
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
    for (LeafModel leaf : fitted.model().leaves()) {
      int at = leaf.index();
      double width = fitted.best(at) - fitted.worst(at);
      if (!run.isPresent(at) || !(run.number(at) < fitted.best(at))) {
        continue;
      }
      double now = run.number(at);
      least(now, fitted.best(at), score -> reaches(Map.of(leaf.index(), score)))
          .ifPresent(
              needed -> found.add(new Found(change(leaf, now, needed), (needed - now) / width)));
    }
    found.sort(
        Comparator.comparingDouble(Found::share).thenComparing(it -> it.change().indicator()));
    return found.stream().map(Found::change).toList();
  }

  private SmallestChange.Change change(LeafModel leaf, double now, double needed) {
    double value = run.value(leaf.index()).treated();
    OptionalDouble neededValue =
        fitted.leaf(leaf.index()).curve().orElseThrow().nearestReaching(needed, value);
    return new SmallestChange.Change(
        leaf.id(), leaf.node().title(), now, needed, OptionalDouble.of(value), neededValue);
  }

  /** The share of its way to full marks that every indicator has to go. */
  private OptionalDouble together() {
    return least(0, 1, share -> reaches(moved(share)));
  }

  private Map<Integer, Double> moved(double share) {
    Map<Integer, Double> moved = new HashMap<>();
    for (LeafModel leaf : fitted.model().leaves()) {
      int at = leaf.index();
      if (run.isPresent(at)) {
        double now = run.number(at);
        moved.put(at, now + share * StrictMath.max(0, fitted.best(at) - now));
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
    NodeModel root = fitted.model().root();
    Hypothesis nodes = new Hypothesis(run, changed);
    OptionalDouble base = nodes.score(root);
    if (base.isEmpty()) {
      return false;
    }
    List<GateResult> gates = finish.gates(gate -> gateValue(gate, nodes));
    double score =
        Finish.capped(
            finish.adjusted(
                base.getAsDouble(),
                unit.bonus(),
                unit.deduction(),
                fitted.worst(root.index()),
                fitted.best(root.index())),
            gates);
    return Finish.standing(gates) == Standing.RANKED
        && finish.isAtLeast(finish.gradeIndex(score, gates, nodes), next.orElseThrow().grade());
  }

  private double gateValue(int gate, UnitNodes nodes) {
    return finish
        .gateNode(gate)
        .map(node -> nodes.score(node))
        .orElseGet(() -> unit.gates().get(gate).actual())
        .orElse(Double.NaN);
  }
}
