package dev.renewal.score.internal;

import dev.renewal.random.RandomStream;
import dev.renewal.score.GateResult;
import dev.renewal.score.IndicatorRow;
import dev.renewal.score.IndicatorSource;
import dev.renewal.score.IndicatorTable;
import dev.renewal.score.Standing;
import dev.renewal.score.robustness.ValueDraw;
import dev.renewal.score.robustness.WeightDraw;
import dev.renewal.score.treatment.Scale;
import dev.renewal.standard.Scorecard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/** A scorecard with certain methods, fitted to certain values, whose weights may be changed. */
final class Variant {
  private final Scorecard scorecard;
  private final ScoreModel model;
  private final Choices choices;
  private final Optional<IndicatorTable> previous;
  private final Optional<Fitted> reference;
  private final UnitMarks marks;
  private final Finish finish;
  private final Fitted fitted;

  /** The values of each unit by node; empty for units that are not scored. */
  private final List<LeafValue[]> values = new ArrayList<>();

  Variant(
      Scorecard scorecard,
      ScoreModel model,
      Choices choices,
      IndicatorSource source,
      Optional<IndicatorTable> previous,
      Optional<Fitted> reference,
      UnitMarks marks)
      throws IOException {
    this.scorecard = scorecard;
    this.model = model;
    this.choices = choices;
    this.previous = previous;
    this.reference = reference;
    this.marks = marks;
    this.finish = new Finish(scorecard, model, choices);
    this.fitted =
        new Fitting(scorecard, model, choices, source, previous, reference).undigested().fit();
    source.read(row -> values.add(fitted.admits(row) ? values(row) : new LeafValue[0]));
  }

  private LeafValue[] values(IndicatorRow row) {
    LeafValue[] of = new LeafValue[model.nodes().size()];
    for (LeafModel leaf : model.leaves()) {
      of[leaf.index()] = fitted.leaf(leaf.index()).value(row);
    }
    return of;
  }

  List<String> units() {
    return fitted.roster().ids();
  }

  List<LeafModel> leaves() {
    return model.leaves();
  }

  /** Tells whether a parameter or option that is not given leaves its scores open. */
  boolean isOpen() {
    return fitted.undecided(model.root().index()) || finish.isOpen();
  }

  /** The same with errors in the values of the indicators, unit by unit. */
  Variant disturbed(KeptRows rows, ValueDraw errors, RandomStream random) {
    Set<String> columns = new HashSet<>();
    model.leaves().forEach(leaf -> columns.add(leaf.node().key()));
    KeptRows changed = rows.disturbed(columns, errors, random);
    try {
      return new Variant(scorecard, model, choices, changed, previous, reference, marks);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a table in memory can be read", impossible);
    }
  }

  private List<BranchModel> branches() {
    return model.nodes().stream()
        .filter(BranchModel.class::isInstance)
        .map(BranchModel.class::cast)
        .filter(branch -> !fitted.undecided(branch.index()))
        .toList();
  }

  /** Draws the weights of all groups, each before those beneath it. */
  Map<Integer, double[]> weights(WeightDraw draw, RandomStream random) {
    Map<Integer, double[]> drawn = new TreeMap<>();
    for (BranchModel branch : branches()) {
      double[] given = fitted.branch(branch.index()).weights();
      double sum = branch.combination().orElseThrow().isPoints() ? Arrays.stream(given).sum() : 1;
      double[] weights = draw.draw(given.clone(), random);
      for (int at = 0; at < weights.length; at++) {
        weights[at] *= sum;
      }
      drawn.put(branch.index(), weights);
    }
    return drawn;
  }

  /** The weights without those of a node, and of the groups that it leaves empty. */
  Map<Integer, double[]> without(int node) {
    Map<Integer, double[]> weights = new TreeMap<>();
    int left = node;
    for (int at = branches().size() - 1; at >= 0; at--) {
      BranchModel branch = branches().get(at);
      int place = branch.byId().stream().map(NodeModel::index).toList().indexOf(left);
      if (place >= 0) {
        double[] changed = fitted.branch(branch.index()).weights().clone();
        changed[place] = 0;
        weights.put(branch.index(), changed);
        if (Arrays.stream(changed).sum() > 0) {
          return weights;
        }
        left = branch.index();
      }
    }
    throw new IllegalArgumentException("no weight is left without " + node);
  }

  /** Scores all units. */
  Replicates.Result scored(Map<Integer, double[]> weights) {
    UnitRun run = new UnitRun(weighted(weights), false);
    double[] scores = new double[values.size()];
    byte[] grades = new byte[scores.length];
    for (int unit = 0; unit < scores.length; unit++) {
      scores[unit] = Double.NaN;
      grades[unit] = -1;
      if (values.get(unit).length > 0) {
        run.score(values.get(unit), unit, units().get(unit));
        score(run, unit, scores, grades);
      }
    }
    return new Replicates.Result(scores, grades);
  }

  private void score(UnitRun run, int unit, double[] scores, byte[] grades) {
    int root = model.root().index();
    List<GateResult> gates = finish.gates(gate -> gateValue(gate, run, unit));
    if (Double.isNaN(run.number(root)) || Finish.standing(gates) != Standing.RANKED) {
      return;
    }
    IntToDoubleFunction points = item -> marks.point(item, unit);
    double adjusted =
        finish.adjusted(
            run.number(root),
            finish.bonus(points),
            finish.deduction(points),
            run.fitted().worst(root),
            run.fitted().best(root));
    scores[unit] = Finish.capped(adjusted, gates);
    grades[unit] = (byte) finish.gradeIndex(scores[unit], gates, run);
  }

  private double gateValue(int gate, UnitRun run, int unit) {
    Optional<NodeModel> node = finish.gateNode(gate);
    return node.isPresent() ? run.score(node.get()).orElse(Double.NaN) : marks.gate(gate, unit);
  }

  /** The fitted scorecard with other weights, and what follows from them above. */
  private Fitted weighted(Map<Integer, double[]> weights) {
    if (weights.isEmpty()) {
      return fitted;
    }
    Map<Integer, BranchFit> branches = new TreeMap<>();
    Fitted changed = fitted.withBranches(branches);
    for (int at = model.nodes().size() - 1; at >= 0; at--) {
      if (model.nodes().get(at) instanceof BranchModel branch) {
        BranchFit before = fitted.branch(at);
        double[] own = weights.getOrDefault(at, before.weights());
        branches.put(at, before.undecided() ? before : refit(branch, before, own, changed));
      }
    }
    return changed;
  }

  private BranchFit refit(BranchModel branch, BranchFit before, double[] own, Fitted changed) {
    if (before.joint().isEmpty()) {
      Mixture mixture = new Mixture(branch, changed, own);
      return new BranchFit(
          false, own, before.weighting(), before.joint(), mixture.worst(), mixture.best());
    }
    boolean overValues = branch.combination().orElseThrow().joint().overValues();
    JointColumns columns = new JointColumns(branch, values.size(), overValues);
    UnitRun run = new UnitRun(changed, false);
    for (int unit = 0; unit < values.size(); unit++) {
      if (values.get(unit).length > 0) {
        run.score(values.get(unit), unit, units().get(unit));
        columns.add(run);
      }
    }
    Scale scale = model.scale().orElse(Scale.HUNDRED);
    JointScores joint = new JointMethods(branch, own, scale, columns, fitted.roster()).scores();
    return new BranchFit(
        false, own, before.weighting(), Optional.of(joint), before.worst(), before.best());
  }
}
