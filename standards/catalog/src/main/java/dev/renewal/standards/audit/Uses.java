package dev.renewal.standards.audit;

import dev.renewal.standard.MemberSet;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Pick;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Scope;
import dev.renewal.standard.Selection;
import dev.renewal.standard.Values;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parameters and code lists that rules and scorecards name. */
final class Uses
    implements Requirement.Cases<Uses>,
        Operand.Cases<Uses>,
        MemberSet.Cases<Uses>,
        Scope.Cases<Uses> {
  private final Set<String> parameters = new HashSet<>();
  private final Set<String> lists = new HashSet<>();

  /** What rules name. */
  static Uses of(List<Rule> rules) {
    Uses uses = new Uses();
    for (Rule rule : rules) {
      rule.scope().accept(uses);
      rule.when().ifPresent(when -> when.accept(uses));
      rule.require().accept(uses);
      rule.arguments().values().forEach(operand -> operand.accept(uses));
    }
    return uses;
  }

  Set<String> parameters() {
    return parameters;
  }

  Set<String> lists() {
    return lists;
  }

  private Uses values(Values values) {
    return selection(values.of());
  }

  private Uses selection(Selection selection) {
    selection.where().ifPresent(where -> where.accept(this));
    selection.pick().ifPresent(this::pick);
    return this;
  }

  private void pick(Pick pick) {
    pick.by().accept(this);
    for (Optional<Operand> operand : List.of(pick.share(), pick.rounding(), pick.ties())) {
      operand.ifPresent(it -> it.accept(this));
    }
  }

  @Override
  public Uses present(Requirement.Present requirement) {
    return values(requirement.values());
  }

  @Override
  public Uses absent(Requirement.Absent requirement) {
    return values(requirement.values());
  }

  @Override
  public Uses compare(Requirement.Compare requirement) {
    requirement.left().accept(this);
    requirement.right().accept(this);
    requirement.byData().ifPresent(it -> it.accept(this));
    requirement.tolerance().ifPresent(it -> it.accept(this));
    return this;
  }

  @Override
  public Uses every(Requirement.Every requirement) {
    requirement.members().accept(this);
    return requirement.in().accept(this);
  }

  @Override
  public Uses sequence(Requirement.Sequence requirement) {
    lists.add(requirement.order());
    return selection(requirement.steps());
  }

  @Override
  public Uses all(Requirement.All requirement) {
    requirement.parts().forEach(part -> part.accept(this));
    return this;
  }

  @Override
  public Uses any(Requirement.Any requirement) {
    requirement.parts().forEach(part -> part.accept(this));
    return this;
  }

  @Override
  public Uses constant(Operand.Constant operand) {
    return this;
  }

  @Override
  public Uses parameter(Operand.Parameter operand) {
    parameters.add(operand.name());
    return this;
  }

  @Override
  public Uses found(Operand.Found operand) {
    return values(operand.values());
  }

  @Override
  public Uses count(Operand.Count operand) {
    return selection(operand.selection());
  }

  @Override
  public Uses sum(Operand.Sum operand) {
    return values(operand.values());
  }

  @Override
  public Uses difference(Operand.Difference operand) {
    operand.minuend().accept(this);
    return operand.subtrahend().accept(this);
  }

  @Override
  public Uses scaled(Operand.Scaled operand) {
    operand.value().accept(this);
    return operand.by().accept(this);
  }

  @Override
  public Uses lookup(Operand.Lookup operand) {
    lists.add(operand.list());
    return operand.key().accept(this);
  }

  @Override
  public Uses walkingTime(Operand.WalkingTime operand) {
    return operand.speed().accept(this);
  }

  @Override
  public Uses codes(MemberSet.Codes set) {
    lists.add(set.list());
    return this;
  }

  @Override
  public Uses keys(MemberSet.Keys set) {
    return values(set.values());
  }

  @Override
  public Uses periods(MemberSet.Periods set) {
    set.from().accept(this);
    set.until().forEach(operand -> operand.accept(this));
    set.allow().ifPresent(days -> days.accept(this));
    return this;
  }

  @Override
  public Uses parameterCodes(MemberSet.ParameterCodes set) {
    parameters.add(set.name());
    return this;
  }

  @Override
  public Uses documents(Scope.Documents scope) {
    return this;
  }

  @Override
  public Uses elements(Scope.Elements scope) {
    return this;
  }

  @Override
  public Uses groups(Scope.Groups scope) {
    scope.where().ifPresent(where -> where.accept(this));
    return this;
  }

  @Override
  public Uses wholeDataset(Scope.WholeDataset scope) {
    return this;
  }
}
