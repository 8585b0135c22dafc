package dev.renewal.score.robustness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree laid flat: the branches in an order in which each stands before those beneath it, and the
 * slots where scores stand, those of the columns first.
 */
final class TreePlan {

  final int columns;
  final List<IndexBranch> branches = new ArrayList<>();

  /** For each branch the slots of its nodes. */
  final List<int[]> slots = new ArrayList<>();

  private final Map<Integer, Boolean> seen = new HashMap<>();

  TreePlan(IndexBranch root, int columns) {
    this.columns = columns;
    add(root);
  }

  private int add(IndexBranch branch) {
    int own = branches.size();
    int[] ofNodes = new int[branch.children().size()];
    branches.add(branch);
    slots.add(ofNodes);
    for (int i = 0; i < ofNodes.length; i++) {
      IndexNode node = branch.children().get(i);
      ofNodes[i] =
          node instanceof IndexColumn leaf ? checked(leaf.column()) : add((IndexBranch) node);
    }
    return columns + own;
  }

  private int checked(int column) {
    if (column < 0 || column >= columns) {
      throw new IllegalArgumentException("there is no column " + column + " of " + columns);
    }
    if (seen.put(column, true) != null) {
      throw new IllegalArgumentException("column " + column + " stands in the tree twice");
    }
    return column;
  }

  int slotCount() {
    return columns + branches.size();
  }

  /** The weights of each branch without those of a column, and of branches it leaves empty. */
  List<double[]> weightsWithout(int column) {
    List<double[]> weights = new ArrayList<>();
    for (IndexBranch branch : branches) {
      weights.add(branch.weights().toArray());
    }
    boolean[] empty = new boolean[slotCount()];
    empty[column] = true;
    for (int branch = branches.size() - 1; branch >= 0; branch--) {
      double[] ofNodes = weights.get(branch);
      double sum = 0;
      for (int i = 0; i < ofNodes.length; i++) {
        ofNodes[i] = empty[slots.get(branch)[i]] ? 0 : ofNodes[i];
        sum += ofNodes[i];
      }
      empty[columns + branch] = sum == 0;
    }
    if (empty[columns]) {
      throw new IllegalArgumentException("no weight is left without column " + column);
    }
    return weights;
  }
}
