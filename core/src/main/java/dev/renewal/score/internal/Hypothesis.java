package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The scores of one unit if some of its indicators had other scores; what depends on the other
 * units (reference values, weights, meetings) stays as it is.
 */
final class Hypothesis implements UnitNodes {
  private final UnitRun run;
  private final Map<Integer, Double> changed;
  private final Map<Integer, OptionalDouble> known = new HashMap<>();

  /**
   * A hypothesis about the unit that was scored last.
   *
   * @param changed the scores that are different, by the index of the indicator
   */
  Hypothesis(UnitRun run, Map<Integer, Double> changed) {
    this.run = run;
    this.changed = changed;
  }

  @Override
  public OptionalDouble score(NodeModel node) {
    OptionalDouble found = known.get(node.index());
    if (found == null) {
      found = node instanceof BranchModel branch ? branch(branch) : leaf(node);
      known.put(node.index(), found);
    }
    return found;
  }

  private OptionalDouble leaf(NodeModel leaf) {
    Double other = changed.get(leaf.index());
    return other == null ? run.score(leaf) : OptionalDouble.of(other);
  }

  private OptionalDouble branch(BranchModel branch) {
    Fitted fitted = run.fitted();
    if (!run.isPresent(branch.index()) || fitted.branch(branch.index()).joint().isPresent()) {
      return run.score(branch);
    }
    Mixture mixture = new Mixture(branch, fitted);
    mixture.read(run);
    for (int at = 0; at < branch.byId().size(); at++) {
      NodeModel child = branch.byId().get(at);
      if (mixture.counts(at) && run.isPresent(child.index())) {
        mixture.change(at, score(child).orElseThrow());
      }
    }
    return mixture.state() == CellState.PRESENT
        ? OptionalDouble.of(mixture.score())
        : OptionalDouble.empty();
  }
}
