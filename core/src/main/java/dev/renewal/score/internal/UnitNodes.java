package dev.renewal.score.internal;

import java.util.OptionalDouble;

/** The scores of the nodes of one unit, as they are or as they would be. */
@FunctionalInterface
public interface UnitNodes {
  /** The score of a node; empty where it has none. */
  OptionalDouble score(NodeModel node);
}
