package dev.renewal.standards.audit;

import dev.renewal.standard.ScoreAdjustment;
import dev.renewal.standard.ScoreAdjustments;
import dev.renewal.standard.ScoreColumn;
import dev.renewal.standard.ScoreGate;
import dev.renewal.standard.ScoreGrade;
import dev.renewal.standard.ScoreMethod;
import dev.renewal.standard.ScoreNode;
import dev.renewal.standard.ScoreRange;
import dev.renewal.standard.ScoreRanking;
import dev.renewal.standard.ScoreSource;
import dev.renewal.standard.Scorecard;
import dev.renewal.standard.Setting;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What scorecards name: parameters, code lists, clauses, and the sentences of their titles. */
final class ScoreUses implements ScoreNode.Cases<ScoreUses>, ScoreSource.Cases<ScoreUses> {
  private final Uses uses;
  private final Set<String> clauses = new HashSet<>();
  private final Set<String> titled = new HashSet<>();

  private ScoreUses(Uses uses) {
    this.uses = uses;
  }

  /**
   * What scorecards name.
   *
   * @param uses takes parameters and code lists
   */
  static ScoreUses of(List<Scorecard> scorecards, Uses uses) {
    ScoreUses all = new ScoreUses(uses);
    scorecards.forEach(all::scorecard);
    return all;
  }

  /** The clauses cited. */
  Set<String> clauses() {
    return clauses;
  }

  /** The ids whose {@code title} is a sentence of the pack: scorecards, and {@code card.part}. */
  Set<String> titled() {
    return titled;
  }

  private void scorecard(Scorecard card) {
    part(card.id(), card.clauses());
    card.population().ifPresent(it -> it.accept(uses));
    card.columns().stream().map(ScoreColumn::source).forEach(it -> it.accept(this));
    range(card.range());
    for (ScoreNode node : card.nodes()) {
      part(card.id() + "." + node.id(), node.clauses());
      setting(node.weight());
      node.accept(this);
    }
    card.gates().forEach(gate -> gate(card, gate));
    adjustments(card, card.bonus());
    adjustments(card, card.deduction());
    card.grades().forEach(grade -> grade(card, grade));
    ranking(card.ranking());
  }

  private void part(String id, List<String> cited) {
    titled.add(id);
    clauses.addAll(cited);
  }

  @Override
  public ScoreUses branch(ScoreNode.Branch node) {
    method(node.aggregator());
    method(node.weights());
    setting(node.missing());
    setting(node.minimumShare());
    return this;
  }

  @Override
  public ScoreUses leaf(ScoreNode.Leaf node) {
    setting(node.direction());
    node.denominator().ifPresent(it -> setting(it.per()));
    method(node.imputation());
    method(node.treatment());
    method(node.normaliser());
    node.range().ifPresent(this::range);
    return this;
  }

  @Override
  public ScoreUses column(ScoreSource.Column source) {
    return this;
  }

  @Override
  public ScoreUses measured(ScoreSource.Measured source) {
    source.operand().accept(uses);
    return this;
  }

  @Override
  public ScoreUses holds(ScoreSource.Holds source) {
    source.requirement().accept(uses);
    return this;
  }

  private void gate(Scorecard card, ScoreGate gate) {
    part(card.id() + "." + gate.id(), gate.clauses());
    setting(gate.limit());
    setting(gate.effect());
    setting(gate.cap());
    setting(gate.whenMissing());
  }

  private void adjustments(Scorecard card, ScoreAdjustments adjustments) {
    setting(adjustments.cap());
    for (ScoreAdjustment item : adjustments.items()) {
      part(card.id() + "." + item.id(), item.clauses());
      setting(item.points());
      setting(item.cap());
    }
  }

  private void grade(Scorecard card, ScoreGrade grade) {
    part(card.id() + "." + grade.code(), List.of());
    setting(grade.from());
    grade.minimums().values().forEach(this::setting);
  }

  private void ranking(ScoreRanking ranking) {
    setting(ranking.scale());
    setting(ranking.rounding());
    setting(ranking.style());
    ranking.tieBreaks().forEach(it -> setting(it.order()));
  }

  private void range(ScoreRange range) {
    setting(range.worst());
    setting(range.best());
  }

  private void method(ScoreMethod method) {
    setting(method.name());
    method.options().values().stream().flatMap(List::stream).forEach(this::setting);
  }

  private void setting(Optional<Setting> setting) {
    setting.ifPresent(this::setting);
  }

  private void setting(Setting setting) {
    setting.parameter().ifPresent(uses.parameters()::add);
  }
}
