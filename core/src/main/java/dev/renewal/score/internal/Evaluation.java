package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.IndicatorTable;
import dev.renewal.score.InvalidTableException;
import dev.renewal.score.TableProblem;
import dev.renewal.score.method.Matrix;
import dev.renewal.score.method.UnfitInputException;
import dev.renewal.score.treatment.Column;
import dev.renewal.score.treatment.Normalised;
import dev.renewal.score.treatment.Treated;
import dev.renewal.standard.Scorecard;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Evaluates the tree of a scorecard over a table, column by column. */
public final class Evaluation {
  private final ScoreModel model;
  private final Scorecard scorecard;
  private final IndicatorTable table;
  private final Optional<IndicatorTable> previous;
  private final Optional<Evaluation> reference;
  private final Map<Integer, LeafColumns> leaves = new HashMap<>();
  private final Map<Integer, NodeColumns> nodes = new HashMap<>();
  private final Set<LocalText> notes = new LinkedHashSet<>();

  /**
   * Evaluates.
   *
   * @param scorecard the scorecard
   * @param model its settled form
   * @param table the units
   * @param previous the same units in the period before
   * @param reference the evaluation of the units among which peer-relative scores are found
   */
  public Evaluation(
      Scorecard scorecard,
      ScoreModel model,
      IndicatorTable table,
      Optional<IndicatorTable> previous,
      Optional<Evaluation> reference) {
    this.scorecard = scorecard;
    this.model = model;
    this.table = table;
    this.previous = previous;
    this.reference = reference;
    node(model.root());
  }

  private NodeColumns node(NodeModel node) {
    NodeColumns columns = node instanceof LeafModel leaf ? leaf(leaf) : branch((BranchModel) node);
    nodes.put(node.index(), columns);
    return columns;
  }

  private NodeColumns leaf(LeafModel leaf) {
    Optional<Column> peers =
        reference.flatMap(it -> it.leaf(leaf.index()).treated()).map(Treated::values);
    LeafColumns steps = new LeafEvaluation(leaf, scorecard.table(), table).columns(previous, peers);
    leaves.put(leaf.index(), steps);
    NodeColumns columns = new NodeColumns(table.size());
    columns.worst = steps.lowest();
    columns.best = steps.highest();
    columns.undecided =
        steps.normalised().isEmpty()
            || !table.openParameters(leaf.node().key()).isEmpty()
            || !table.openParameters(leaf.node().denominatorKey()).isEmpty()
            || !table.openParameters(leaf.node().appliesKey()).isEmpty();
    steps.normalised().ifPresent(it -> scores(leaf, steps, it, columns));
    return columns;
  }

  private void scores(
      LeafModel leaf, LeafColumns steps, Normalised normalised, NodeColumns columns) {
    normalised.curve().note().ifPresent(it -> notes.add(Told.note(it, leaf.node().title())));
    for (int unit = 0; unit < table.size(); unit++) {
      if (steps.states().get(unit) == CellState.NOT_APPLICABLE || normalised.isDropped()) {
        columns.states[unit] = CellState.NOT_APPLICABLE;
        continue;
      }
      double score = normalised.scores().value(unit).orElse(Double.NaN);
      if (!Double.isNaN(score)) {
        columns.set(unit, score);
      }
      boolean known = steps.isGiven(unit) && !Double.isNaN(score);
      columns.low[unit] = known ? score : columns.worst;
      columns.high[unit] = known ? score : columns.best;
    }
    for (int unit : normalised.unscored()) {
      notes.add(
          Told.text(
              "note.unscored", "unit", table.units().get(unit), "indicator", leaf.node().title()));
    }
  }

  private NodeColumns branch(BranchModel branch) {
    List<NodeColumns> children = new ArrayList<>();
    Map<Integer, NodeColumns> made = new HashMap<>();
    branch.children().forEach(child -> made.put(child.index(), node(child)));
    branch.byId().forEach(child -> children.add(Objects.requireNonNull(made.get(child.index()))));
    NodeColumns columns = new NodeColumns(table.size());
    columns.undecided = !branch.isSettled() || anyUndecided(branch, children);
    if (columns.undecided) {
      return columns;
    }
    weigh(branch, children, columns);
    if (branch.combination().orElseThrow().isCopeland()) {
      new Meetings(scorecard, columns, children).meet();
    } else {
      ends(branch, children, columns);
      for (int unit = 0; unit < table.size(); unit++) {
        unit(branch, children, columns, unit);
      }
    }
    return columns;
  }

  /** What weighs nothing decides nothing; else what is undecided beneath leaves all undecided. */
  private static boolean anyUndecided(BranchModel branch, List<NodeColumns> children) {
    for (int at = 0; at < children.size(); at++) {
      boolean weightless =
          branch.weights().filter(it -> !it.isLearned()).isPresent()
              && branch.weights().get().raw()[at] == 0;
      if (children.get(at).undecided && !weightless) {
        return true;
      }
    }
    return false;
  }

  private void weigh(BranchModel branch, List<NodeColumns> children, NodeColumns columns) {
    Weights weights = branch.weights().orElseThrow();
    columns.weighting = weights.weighting();
    if (weights.isLearned()) {
      columns.weighting = Optional.of(weights.learn(complete(branch, children)));
      columns.weights = columns.weighting.get().weights().toArray();
    } else {
      columns.weights = weights.raw();
    }
    columns.weighting.ifPresent(
        it ->
            it.notes()
                .forEach(
                    note ->
                        notes.add(
                            Told.text(
                                "note.weights",
                                "group",
                                branch.node().title(),
                                "note",
                                note.text(at -> branch.byId().get(at).id())))));
  }

  /** The scores of the units that have all of them. */
  private Matrix complete(BranchModel branch, List<NodeColumns> children) {
    List<double[]> rows = new ArrayList<>();
    for (int unit = 0; unit < table.size(); unit++) {
      int at = unit;
      if (children.stream().allMatch(child -> child.isPresent(at))) {
        rows.add(children.stream().mapToDouble(child -> child.scores[at]).toArray());
      }
    }
    if (rows.isEmpty()) {
      throw unfit(Told.text("no-complete-unit", "group", branch.node().title()));
    }
    return Matrix.of(rows.toArray(new double[0][]));
  }

  private void ends(BranchModel branch, List<NodeColumns> children, NodeColumns columns) {
    Mixture mixture = new Mixture(branch, columns.weights, children);
    double[] worst = children.stream().mapToDouble(child -> child.worst).toArray();
    double[] best = children.stream().mapToDouble(child -> child.best).toArray();
    columns.worst = mixture.endOf(worst).orElse(0);
    columns.best = mixture.endOf(best).orElse(0);
  }

  private void unit(BranchModel branch, List<NodeColumns> children, NodeColumns columns, int unit) {
    Mixture mixture = new Mixture(branch, columns.weights, children);
    try {
      mixture.read(unit);
      columns.states[unit] = mixture.state();
      if (columns.states[unit] == CellState.PRESENT) {
        columns.scores[unit] = mixture.score();
      }
    } catch (UnfitInputException unfit) {
      throw unfit(
          Told.text(
              "cannot-combine",
              "unit",
              table.units().get(unit),
              "group",
              branch.node().title(),
              "problem",
              unfit.text(Integer::toString, at -> branch.byId().get(at).id())));
    }
    if (mixture.applies()) {
      columns.low[unit] = filled(mixture, children, child -> child.low[unit]);
      columns.high[unit] = filled(mixture, children, child -> child.high[unit]);
    }
  }

  /** The score if what is missing had an end of its scores; none where that is not defined. */
  private static double filled(
      Mixture mixture, List<NodeColumns> children, ToDoubleFunction<NodeColumns> end) {
    try {
      return mixture.filled(children.stream().mapToDouble(end).toArray());
    } catch (UnfitInputException undefined) {
      return Double.NaN;
    }
  }

  private static InvalidTableException unfit(LocalText message) {
    return new InvalidTableException(List.of(new TableProblem("", Optional.empty(), message)));
  }

  /** The table that is evaluated. */
  public IndicatorTable table() {
    return table;
  }

  /** The settled scorecard. */
  public ScoreModel model() {
    return model;
  }

  /** The scores of one unit. */
  public UnitNodes unit(int unit) {
    return node -> {
      NodeColumns columns = node(node.index());
      return columns.isPresent(unit)
          ? OptionalDouble.of(columns.scores[unit])
          : OptionalDouble.empty();
    };
  }

  /** The steps of an indicator, by the index of its node. */
  public LeafColumns leaf(int index) {
    return Objects.requireNonNull(leaves.get(index));
  }

  /** The scores of a node, by its index. */
  public NodeColumns node(int index) {
    return Objects.requireNonNull(nodes.get(index));
  }

  /** What a reader has to be told. */
  public List<LocalText> notes() {
    return List.copyOf(notes);
  }
}
