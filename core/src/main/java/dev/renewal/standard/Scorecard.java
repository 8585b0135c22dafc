package dev.renewal.standard;

import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How something is scored (评分表): a tree of indicators with their methods and weights, bottom lines,
 * bonuses and deductions, grades and ranking. What its sources leave open is a parameter.
 *
 * <p>It stands in the {@code scorecards} of a standard, or alone in a file of the format {@link
 * #FORMAT}.
 *
 * @param id its id
 * @param title its title
 * @param clauses the ids of the clauses it comes from
 * @param unit the kind of document that is scored, such as {@code community}; empty for the rows of
 *     a plain table
 * @param population which documents are scored; all where empty
 * @param table how the units are named and grouped
 * @param screening which units have enough data to be scored; all where empty
 * @param range the scores from worst to best
 * @param tree the root of the tree, whose score is the score of the unit
 * @param gates the bottom lines
 * @param bonus what adds points
 * @param deduction what takes points
 * @param grades the grades, best first
 * @param ranking how scores are published and ranked
 */
public record Scorecard(
    String id,
    LocalText title,
    List<String> clauses,
    Optional<String> unit,
    Optional<Requirement> population,
    ScoreTable table,
    Optional<ScoreScreening> screening,
    ScoreRange range,
    ScoreNode tree,
    List<ScoreGate> gates,
    ScoreAdjustments bonus,
    ScoreAdjustments deduction,
    List<ScoreGrade> grades,
    ScoreRanking ranking) {

  /** The format of a scorecard that stands alone, {@code renewal-scorecard/1.0}. */
  public static final String FORMAT = "renewal-scorecard/1.0";

  /** Copies the lists. */
  public Scorecard {
    clauses = List.copyOf(clauses);
    gates = List.copyOf(gates);
    grades = List.copyOf(grades);
  }

  /** All nodes, each before those beneath it. */
  public List<ScoreNode> nodes() {
    List<ScoreNode> nodes = new ArrayList<>();
    collect(tree, nodes);
    return List.copyOf(nodes);
  }

  private static void collect(ScoreNode node, List<ScoreNode> into) {
    into.add(node);
    if (node instanceof ScoreNode.Branch branch) {
      branch.children().forEach(child -> collect(child, into));
    }
  }

  /** The columns it needs in a table of units, in the order of its parts. */
  public List<ScoreColumn> columns() {
    return ScoreColumns.of(this);
  }

  /** The indicators, in the order of the tree. */
  public List<ScoreNode.Leaf> leaves() {
    return nodes().stream()
        .filter(ScoreNode.Leaf.class::isInstance)
        .map(ScoreNode.Leaf.class::cast)
        .toList();
  }
}
