package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.NodeScore;
import dev.renewal.score.method.Aggregation;
import dev.renewal.score.treatment.Column;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Builds the tree of one unit: what each node scored, and how. */
public final class TreeBuilder {
  private final Evaluation evaluation;
  private final int unit;

  /** A node's share of the whole, as far as it is known. */
  private record Share(double weight, double effective, OptionalDouble contribution) {}

  /**
   * A builder.
   *
   * @param evaluation the evaluated tree
   * @param unit the place of the unit
   */
  public TreeBuilder(Evaluation evaluation, int unit) {
    this.evaluation = evaluation;
    this.unit = unit;
  }

  /** The tree. */
  public NodeScore build() {
    NodeModel root = evaluation.model().root();
    return node(root, new Share(1, 1, score(root)), OptionalDouble.of(1));
  }

  private OptionalDouble score(NodeModel node) {
    NodeColumns columns = evaluation.node(node.index());
    return columns.isPresent(unit)
        ? OptionalDouble.of(columns.scores[unit])
        : OptionalDouble.empty();
  }

  private NodeScore node(NodeModel node, Share share, OptionalDouble multiplier) {
    return node instanceof LeafModel leaf
        ? leaf(leaf, share)
        : branch((BranchModel) node, share, multiplier);
  }

  private NodeScore leaf(LeafModel leaf, Share share) {
    LeafColumns steps = evaluation.leaf(leaf.index());
    OptionalDouble score = score(leaf);
    OptionalDouble treated = steps.treated().map(it -> at(it.values())).orElse(NONE);
    boolean filled =
        steps.imputed().stream()
            .flatMap(it -> it.fills().stream())
            .anyMatch(it -> it.index() == unit);
    String formula =
        score.isPresent() && treated.isPresent()
            ? CurveFormula.of(
                steps.normalised().orElseThrow().curve(),
                treated.getAsDouble(),
                score.getAsDouble())
            : "";
    List<NodeScore.Step> numbers = new ArrayList<>();
    steps
        .normalised()
        .ifPresent(
            it ->
                it.curve()
                    .parameters()
                    .forEach(
                        number -> numbers.add(new NodeScore.Step(number.name(), number.value()))));
    return new NodeScore(
        leaf.id(),
        leaf.node().title(),
        leaf.node().clauses(),
        state(leaf, steps),
        score,
        share.weight(),
        share.effective(),
        share.contribution(),
        formula,
        numbers,
        new LeafNotes(leaf, steps, unit).all(),
        Optional.of(
            new NodeScore.Value(
                at(steps.raw()),
                steps.divisors().map(this::at).orElse(NONE),
                steps.afterDivision().map(this::at).orElse(NONE),
                steps.imputed().map(it -> at(it.values())).orElse(NONE),
                treated,
                filled)),
        List.of());
  }

  private static final OptionalDouble NONE = OptionalDouble.empty();

  private OptionalDouble at(Column column) {
    return column.value(unit);
  }

  private CellState state(LeafModel leaf, LeafColumns steps) {
    CellState scored = evaluation.node(leaf.index()).states[unit];
    return scored == CellState.MISSING && steps.states().get(unit) == CellState.INVALID
        ? CellState.INVALID
        : scored;
  }

  private NodeScore branch(BranchModel branch, Share share, OptionalDouble multiplier) {
    NodeColumns columns = evaluation.node(branch.index());
    Optional<Aggregation> made = Optional.empty();
    Map<Integer, Integer> counted = new HashMap<>();
    boolean copeland = branch.combination().filter(Combination::isCopeland).isPresent();
    if (columns.isPresent(unit) && !copeland) {
      Mixture mixture = new Mixture(branch, columns.weights, children(branch));
      mixture.read(unit);
      made = Optional.of(mixture.explain());
      for (int at = 0; at < branch.byId().size(); at++) {
        if (mixture.counts(at)) {
          counted.put(branch.byId().get(at).index(), counted.size());
        }
      }
    }
    List<NodeScore> children = new ArrayList<>();
    for (NodeModel child : branch.children()) {
      children.add(child(branch, child, made, counted, share, multiplier));
    }
    return new NodeScore(
        branch.id(),
        branch.node().title(),
        branch.node().clauses(),
        columns.states[unit],
        score(branch),
        share.weight(),
        share.effective(),
        share.contribution(),
        made.map(Aggregation::formula).orElse(copeland ? "wins - losses" : ""),
        made.map(TreeBuilder::steps).orElse(List.of()),
        notes(branch, columns),
        Optional.empty(),
        children);
  }

  private List<NodeColumns> children(BranchModel branch) {
    return branch.byId().stream().map(it -> evaluation.node(it.index())).toList();
  }

  private static List<NodeScore.Step> steps(Aggregation made) {
    return made.steps().stream().map(it -> new NodeScore.Step(it.symbol(), it.value())).toList();
  }

  private NodeScore child(
      BranchModel branch,
      NodeModel child,
      Optional<Aggregation> made,
      Map<Integer, Integer> counted,
      Share above,
      OptionalDouble multiplier) {
    Integer place = counted.get(child.index());
    if (made.isEmpty() || place == null) {
      return node(child, new Share(0, 0, NONE), NONE);
    }
    double weight = made.get().weights().get(place);
    double effective = above.effective() * share(made.get(), weight);
    Optional<Double> given = made.get().contributions().map(it -> it.get(place));
    if (given.isEmpty() || multiplier.isEmpty()) {
      return node(child, new Share(weight, effective, NONE), NONE);
    }
    double contribution = multiplier.getAsDouble() * given.get();
    double passed = multiplier.getAsDouble() * rate(branch, child, made.get(), place, given.get());
    return node(
        child,
        new Share(weight, effective, OptionalDouble.of(contribution)),
        OptionalDouble.of(passed));
  }

  /** A weight as a share of all, where weights are not shares already. */
  private static double share(Aggregation made, double weight) {
    double sum = made.weights().sum();
    return sum == 0 ? 0 : weight / sum;
  }

  /** What each point of a child gives to the group. */
  private double rate(
      BranchModel branch, NodeModel child, Aggregation made, int place, double contribution) {
    boolean linear = branch.combination().filter(Combination::isLinear).isPresent();
    if (linear) {
      double factor =
          made.steps().stream()
              .filter(it -> it.symbol().equals("k"))
              .mapToDouble(Aggregation.Step::value)
              .findFirst()
              .orElse(1);
      return made.weights().get(place) * factor;
    }
    double score = score(child).orElse(0);
    return score == 0 ? 0 : contribution / score;
  }

  private static List<LocalText> notes(BranchModel branch, NodeColumns columns) {
    List<LocalText> notes = new ArrayList<>();
    String weights = branch.weights().map(Weights::name).orElse("");
    if (!weights.isEmpty() && !weights.equals("given")) {
      notes.add(Told.text("weights." + weights));
    }
    if (columns.undecided) {
      notes.add(Told.text("note.undecided"));
    }
    return notes;
  }
}
