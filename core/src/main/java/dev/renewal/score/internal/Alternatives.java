package dev.renewal.score.internal;

import dev.renewal.standard.ScoreMethod;
import dev.renewal.standard.ScoreNode;
import dev.renewal.standard.Scorecard;
import java.util.Optional;

/** Scorecards with other methods in the place of those written. */
final class Alternatives implements ScoreNode.Cases<ScoreNode> {
  private final Optional<ScoreMethod> normaliser;
  private final Optional<ScoreMethod> aggregator;

  private Alternatives(Optional<ScoreMethod> normaliser, Optional<ScoreMethod> aggregator) {
    this.normaliser = normaliser;
    this.aggregator = aggregator;
  }

  /**
   * A scorecard with another normaliser for every indicator, another aggregator for every group.
   */
  static Scorecard of(
      Scorecard written, Optional<ScoreMethod> normaliser, Optional<ScoreMethod> aggregator) {
    return new Scorecard(
        written.id(),
        written.title(),
        written.clauses(),
        written.unit(),
        written.population(),
        written.table(),
        written.screening(),
        written.range(),
        written.tree().accept(new Alternatives(normaliser, aggregator)),
        written.gates(),
        written.bonus(),
        written.deduction(),
        written.grades(),
        written.ranking());
  }

  @Override
  public ScoreNode branch(ScoreNode.Branch node) {
    return new ScoreNode.Branch(
        node.id(),
        node.title(),
        node.clauses(),
        node.weight(),
        aggregator.orElse(node.aggregator()),
        node.weights(),
        node.missing(),
        node.minimumShare(),
        node.children().stream().map(child -> child.accept(this)).toList());
  }

  @Override
  public ScoreNode leaf(ScoreNode.Leaf node) {
    return new ScoreNode.Leaf(
        node.id(),
        node.title(),
        node.clauses(),
        node.weight(),
        node.source(),
        node.applies(),
        node.direction(),
        node.denominator(),
        node.imputation(),
        node.treatment(),
        normaliser.orElse(node.normaliser()),
        node.range());
  }
}
