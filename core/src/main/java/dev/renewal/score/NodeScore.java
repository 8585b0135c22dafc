package dev.renewal.score;

import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A node of the tree of one unit: what it scored, and how (得分明细).
 *
 * @param id the id of the node
 * @param title its title
 * @param clauses the ids of its clauses
 * @param state what is known of it
 * @param score its score
 * @param weight its weight among the siblings that count, divided by their sum; as written where
 *     points are added up; 0 where it does not count
 * @param effectiveWeight its weight in the whole: the product of the weights, divided by the sums,
 *     down to it
 * @param contribution what it gives to the score of the whole; empty beneath methods that do not
 *     add up
 * @param formula how its score is found, in symbols and numbers
 * @param steps the values on the way, in order
 * @param notes what has to be told about it
 * @param value the value of an indicator on its way; empty for a group
 * @param children the nodes beneath, in the order of the scorecard
 */
public record NodeScore(
    String id,
    LocalText title,
    List<String> clauses,
    CellState state,
    OptionalDouble score,
    double weight,
    double effectiveWeight,
    OptionalDouble contribution,
    String formula,
    List<Step> steps,
    List<LocalText> notes,
    Optional<Value> value,
    List<NodeScore> children) {
  /** Copies the lists. */
  public NodeScore {
    clauses = List.copyOf(clauses);
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
    children = List.copyOf(children);
  }

  /**
   * A value on the way.
   *
   * @param symbol its symbol, such as {@code M}
   * @param value the value
   */
  public record Step(String symbol, double value) {}

  /**
   * The value of an indicator at each step.
   *
   * @param raw as given
   * @param denominator what it is divided by; empty where it is not divided
   * @param denominated after division
   * @param imputed after filling in
   * @param treated after the treatment of outliers
   * @param isFilled whether it was filled in
   */
  public record Value(
      OptionalDouble raw,
      OptionalDouble denominator,
      OptionalDouble denominated,
      OptionalDouble imputed,
      OptionalDouble treated,
      boolean isFilled) {}

  /** The node of an id, this one or one beneath. */
  public Optional<NodeScore> find(String node) {
    if (id.equals(node)) {
      return Optional.of(this);
    }
    return children.stream().flatMap(child -> child.find(node).stream()).findFirst();
  }

  /** The indicators beneath, or this one. */
  public List<NodeScore> leaves() {
    return value.isPresent()
        ? List.of(this)
        : children.stream().flatMap(child -> child.leaves().stream()).toList();
  }
}
