package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.NodeScore;
import dev.renewal.score.method.Aggregation;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Builds the tree of one unit: what each node scored, and how. */
public final class TreeBuilder {
  private final Fitted fitted;
  private final UnitRun run;

  /** A node's share of the whole, as far as it is known. */
  private record Share(double weight, double effective, OptionalDouble contribution) {}

  /** A builder for the unit that was scored last. */
  public TreeBuilder(UnitRun run) {
    this.fitted = run.fitted();
    this.run = run;
  }

  /** The tree. */
  public NodeScore build() {
    NodeModel root = fitted.model().root();
    return node(root, new Share(1, 1, run.score(root)), OptionalDouble.of(1));
  }

  private NodeScore node(NodeModel node, Share share, OptionalDouble multiplier) {
    return node instanceof LeafModel leaf
        ? leaf(leaf, share)
        : branch((BranchModel) node, share, multiplier);
  }

  private NodeScore leaf(LeafModel leaf, Share share) {
    LeafFit fit = fitted.leaf(leaf.index());
    LeafValue value = run.value(leaf.index());
    OptionalDouble score = run.score(leaf);
    String formula =
        score.isPresent() && fit.curve().isPresent()
            ? CurveFormula.of(fit.curve().get(), value.treated(), score.getAsDouble())
            : "";
    List<NodeScore.Step> numbers = new ArrayList<>();
    fit.curve().stream()
        .flatMap(it -> it.parameters().stream())
        .forEach(number -> numbers.add(new NodeScore.Step(number.name(), number.value())));
    return new NodeScore(
        leaf.id(),
        leaf.node().title(),
        leaf.node().clauses(),
        state(leaf, value),
        score,
        share.weight(),
        share.effective(),
        share.contribution(),
        formula,
        numbers,
        new LeafNotes(fit, value).all(),
        Optional.of(value(leaf, value)),
        List.of());
  }

  private static NodeScore.Value value(LeafModel leaf, LeafValue value) {
    boolean divided = leaf.node().denominator().isPresent();
    return new NodeScore.Value(
        optional(value.input().raw()),
        divided ? optional(value.input().divisor()) : NONE,
        optional(value.input().quotient()),
        optional(value.imputed()),
        optional(value.treated()),
        value.fill().isPresent());
  }

  private static final OptionalDouble NONE = OptionalDouble.empty();

  private static OptionalDouble optional(double number) {
    return Double.isNaN(number) ? NONE : OptionalDouble.of(number);
  }

  private CellState state(LeafModel leaf, LeafValue value) {
    CellState scored = run.state(leaf.index());
    return scored == CellState.MISSING && value.input().state() == CellState.INVALID
        ? CellState.INVALID
        : scored;
  }

  private NodeScore branch(BranchModel branch, Share share, OptionalDouble multiplier) {
    BranchFit fit = fitted.branch(branch.index());
    Optional<Aggregation> made = Optional.empty();
    Map<Integer, Integer> counted = new HashMap<>();
    if (run.isPresent(branch.index()) && fit.joint().isEmpty()) {
      Mixture mixture = new Mixture(branch, fitted);
      mixture.read(run);
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
        run.state(branch.index()),
        run.score(branch),
        share.weight(),
        share.effective(),
        share.contribution(),
        made.map(Aggregation::formula)
            .orElseGet(() -> fit.joint().map(JointScores::formula).orElse("")),
        made.map(TreeBuilder::steps)
            .orElseGet(() -> fit.joint().map(it -> it.steps(run.position())).orElse(List.of())),
        notes(branch, fit),
        Optional.empty(),
        children);
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
    BranchFit fit = fitted.branch(branch.index());
    if (fit.joint().isPresent()) {
      return compared(branch, child, fit, above);
    }
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

  /** A node beneath a method that compares units with each other: it has a weight, and no part. */
  private NodeScore compared(BranchModel branch, NodeModel child, BranchFit fit, Share above) {
    double weight =
        fit.weights()[branch.byId().indexOf(child)] / Arrays.stream(fit.weights()).sum();
    return node(child, new Share(weight, above.effective() * weight, NONE), NONE);
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
    double score = run.score(child).orElse(0);
    return score == 0 ? 0 : contribution / score;
  }

  private static List<LocalText> notes(BranchModel branch, BranchFit fit) {
    List<LocalText> notes = new ArrayList<>();
    String weights = branch.weights().map(Weights::name).orElse("");
    if (!weights.isEmpty() && !weights.equals("given")) {
      notes.add(Told.text("weights." + weights));
    }
    if (fit.undecided()) {
      notes.add(Told.text("note.undecided"));
    }
    return notes;
  }
}
