package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.IndicatorRow;
import dev.renewal.score.InvalidTableException;
import dev.renewal.score.TableProblem;
import dev.renewal.score.method.UnfitInputException;
import dev.renewal.text.LocalText;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Scores one unit after the other by a fitted scorecard; holds what came out for the last one. */
public final class UnitRun implements UnitNodes {
  private final Fitted fitted;
  private final boolean bounded;
  private final List<NodeModel> nodes;
  private final @Nullable Mixture[] mixtures;
  private final @Nullable LeafValue[] values;
  private final CellState[] states;
  private final double[] scores;
  private final double[] low;
  private final double[] high;
  private String unit = "";
  private int position;

  /** Scores by a fitted scorecard; where only parts are settled, only those. */
  public UnitRun(Fitted fitted) {
    this(fitted, true);
  }

  /**
   * Scores by a fitted scorecard.
   *
   * @param bounded whether scores are also found for what is missing being worst and best
   */
  UnitRun(Fitted fitted, boolean bounded) {
    this.fitted = fitted;
    this.bounded = bounded;
    this.nodes = fitted.model().nodes();
    int size = nodes.size();
    mixtures = new Mixture[size];
    values = new LeafValue[size];
    states = new CellState[size];
    scores = new double[size];
    low = new double[size];
    high = new double[size];
    for (NodeModel node : nodes) {
      if (node instanceof BranchModel branch && isMixed(branch)) {
        mixtures[node.index()] = new Mixture(branch, fitted);
      }
    }
  }

  private boolean isMixed(BranchModel branch) {
    return fitted.isSettled(branch.index())
        && !fitted.undecided(branch.index())
        && fitted.branch(branch.index()).joint().isEmpty();
  }

  /**
   * Scores a unit.
   *
   * @param row what is known of it
   * @param place its place in the roster
   * @throws InvalidTableException if a method is not defined for its scores
   */
  public void score(IndicatorRow row, int place) {
    begin(row.unit(), place);
    for (NodeModel node : nodes) {
      if (node instanceof LeafModel && fitted.isSettled(node.index())) {
        leaf(node.index(), fitted.leaf(node.index()).value(row));
      }
    }
    combine();
  }

  /** Scores a unit whose indicators have their values by node already. */
  void score(LeafValue[] known, int place, String id) {
    begin(id, place);
    for (NodeModel node : nodes) {
      if (node instanceof LeafModel) {
        leaf(node.index(), known[node.index()]);
      }
    }
    combine();
  }

  private void begin(String id, int place) {
    unit = id;
    position = place;
    Arrays.fill(states, CellState.MISSING);
    Arrays.fill(scores, Double.NaN);
    Arrays.fill(low, Double.NaN);
    Arrays.fill(high, Double.NaN);
  }

  private void leaf(int index, LeafValue value) {
    LeafFit fit = fitted.leaf(index);
    values[index] = value;
    if (fit.curve().isEmpty()) {
      return;
    }
    if (!value.input().applies() || fit.isDropped()) {
      states[index] = CellState.NOT_APPLICABLE;
      return;
    }
    states[index] = Fitted.state(value.score());
    scores[index] = value.score();
    low[index] = value.isKnown() ? value.score() : fit.worst();
    high[index] = value.isKnown() ? value.score() : fit.best();
  }

  /** The groups, each after those beneath it. */
  private void combine() {
    for (int at = nodes.size() - 1; at >= 0; at--) {
      Mixture mixture = mixtures[at];
      if (mixture != null) {
        mix((BranchModel) nodes.get(at), mixture);
      } else if (nodes.get(at) instanceof BranchModel && fitted.isSettled(at)) {
        int index = at;
        fitted.branch(at).joint().ifPresent(it -> joint(index, it));
      }
    }
  }

  private void joint(int index, JointScores joint) {
    scores[index] = joint.score(position);
    states[index] = joint.state(position);
  }

  private void mix(BranchModel branch, Mixture mixture) {
    int index = branch.index();
    try {
      mixture.read(this);
      states[index] = mixture.state();
      if (states[index] == CellState.PRESENT) {
        scores[index] = mixture.score();
      }
    } catch (UnfitInputException unfit) {
      throw unfit(branch, unfit);
    }
    if (bounded && mixture.applies()) {
      low[index] = filled(mixture, branch, child -> low[child]);
      high[index] = filled(mixture, branch, child -> high[child]);
    }
  }

  private InvalidTableException unfit(BranchModel branch, UnfitInputException unfit) {
    LocalText problem = unfit.text(Integer::toString, at -> branch.byId().get(at).id());
    return new InvalidTableException(
        List.of(
            TableProblem.of(
                Told.text(
                    "cannot-combine",
                    "unit",
                    unit,
                    "group",
                    branch.node().title(),
                    "problem",
                    problem))));
  }

  /** The score if what is missing had an end of its scores; none where that is not defined. */
  private static double filled(Mixture mixture, BranchModel branch, IntToDoubleFunction end) {
    double[] ends = new double[branch.byId().size()];
    for (int at = 0; at < ends.length; at++) {
      ends[at] = end.applyAsDouble(branch.byId().get(at).index());
    }
    try {
      return mixture.filled(ends);
    } catch (UnfitInputException undefined) {
      return Double.NaN;
    }
  }

  /** The fitted scorecard. */
  public Fitted fitted() {
    return fitted;
  }

  /** The id of the unit. */
  public String unit() {
    return unit;
  }

  /** The place of the unit in the roster. */
  public int position() {
    return position;
  }

  /** How an indicator came to its score. */
  LeafValue value(int index) {
    return java.util.Objects.requireNonNull(values[index]);
  }

  CellState state(int index) {
    return states[index];
  }

  boolean isPresent(int index) {
    return states[index] == CellState.PRESENT;
  }

  boolean applies(int index) {
    return states[index] != CellState.NOT_APPLICABLE;
  }

  /** The score of a node, NaN where it has none. */
  double number(int index) {
    return scores[index];
  }

  /** The score of a node if all that is missing were worst, NaN where that is not known. */
  double low(int index) {
    return low[index];
  }

  /** The score of a node if all that is missing were best, NaN where that is not known. */
  double high(int index) {
    return high[index];
  }

  @Override
  public OptionalDouble score(NodeModel node) {
    return isPresent(node.index())
        ? OptionalDouble.of(scores[node.index()])
        : OptionalDouble.empty();
  }
}
