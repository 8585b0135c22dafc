package dev.renewal.score.internal;

import dev.renewal.standard.ScoreNode;
import java.util.Optional;

/** A compiled node of a scorecard. */
public abstract class NodeModel {
  private final int index;
  private final Optional<Double> weight;

  NodeModel(int index, Optional<Double> weight) {
    this.index = index;
    this.weight = weight;
  }

  /** Its place among all nodes, each before those beneath it. */
  public final int index() {
    return index;
  }

  /** The weight given to it; empty if its parameter is not set. */
  public final Optional<Double> weight() {
    return weight;
  }

  /** The node as the scorecard has it. */
  public abstract ScoreNode node();

  /** Its id. */
  public final String id() {
    return node().id();
  }
}
