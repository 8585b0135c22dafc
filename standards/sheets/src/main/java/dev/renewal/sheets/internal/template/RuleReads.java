package dev.renewal.sheets.internal.template;

import dev.renewal.standard.MemberSet;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Path;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Scope;
import dev.renewal.standard.Selection;
import dev.renewal.standard.Values;
import java.util.List;
import java.util.Optional;

/** Finds the columns that a rule reads. */
final class RuleReads {

  private final Rule rule;
  private final Demands demands;

  RuleReads(Rule rule, Demands demands) {
    this.rule = rule;
    this.demands = demands;
  }

  /** Adds what the rule reads. */
  void read() {
    Optional<Reach> subject = rule.scope().accept(new Subject());
    if (subject.isEmpty()) {
      return;
    }
    Reach document = document(subject.get());
    boolean hasCondition = rule.when().isPresent();
    rule.when().ifPresent(when -> when.accept(new Walk(subject.get(), document, true)));
    rule.require().accept(new Walk(subject.get(), document, hasCondition));
  }

  private static Reach document(Reach at) {
    return at.sheet().kind().flatMap(kind -> Reach.ofKind(kind.name())).orElse(at);
  }

  /** Where the subjects of the rule stand; a dataset stands in no sheet. */
  private final class Subject implements Scope.Cases<Optional<Reach>> {
    @Override
    public Optional<Reach> documents(Scope.Documents scope) {
      return Reach.ofKind(scope.kind());
    }

    @Override
    public Optional<Reach> elements(Scope.Elements scope) {
      return list(scope.kind(), Optional.of(scope.path()));
    }

    @Override
    public Optional<Reach> groups(Scope.Groups scope) {
      Optional<Reach> members = list(scope.kind(), scope.path());
      members.ifPresent(
          at -> {
            Walk walk = new Walk(at, document(at), true);
            scope.where().ifPresent(where -> where.accept(walk));
            scope.by().values().forEach(walk::follow);
          });
      return members;
    }

    @Override
    public Optional<Reach> wholeDataset(Scope.WholeDataset scope) {
      return Reach.ofKind("jurisdiction");
    }

    private Optional<Reach> list(String kind, Optional<Path> path) {
      Optional<Reach> start = Reach.ofKind(kind);
      return path.isEmpty()
          ? start
          : start.flatMap(at -> new Walk(at, at, rule.when().isPresent()).follow(path.get()));
    }
  }

  /** Follows the paths of requirements from a place. */
  private final class Walk
      implements Requirement.Cases<Walk>, Operand.Cases<Walk>, MemberSet.Cases<Walk> {
    private final Reach self;
    private final Reach document;
    private final boolean isConditional;

    Walk(Reach self, Reach document, boolean isConditional) {
      this.self = self;
      this.document = document;
      this.isConditional = isConditional;
    }

    Optional<Reach> follow(Path path) {
      return self.follow(
          path,
          document,
          (sheet, column) -> demands.add(sheet, column, new Demand(rule, isConditional)));
    }

    private Walk under(Reach at, boolean condition) {
      return new Walk(at, document, isConditional || condition);
    }

    private Optional<Reach> selection(Selection selection) {
      Optional<Reach> elements = follow(selection.from());
      elements.ifPresent(
          at -> {
            Walk each = under(at, false);
            selection.where().ifPresent(where -> where.accept(each));
            selection.pick().ifPresent(pick -> pick.by().accept(each));
            selection.distinct().ifPresent(each::follow);
          });
      return elements;
    }

    private Walk values(Values values) {
      selection(values.of())
          .ifPresent(at -> values.path().ifPresent(path -> under(at, false).follow(path)));
      return this;
    }

    @Override
    public Walk present(Requirement.Present requirement) {
      return values(requirement.values());
    }

    @Override
    public Walk absent(Requirement.Absent requirement) {
      under(self, true).values(requirement.values());
      return this;
    }

    @Override
    public Walk compare(Requirement.Compare requirement) {
      requirement.left().accept(this);
      requirement.right().accept(this);
      requirement.byData().ifPresent(it -> it.accept(this));
      requirement.tolerance().ifPresent(it -> it.accept(this));
      return this;
    }

    @Override
    public Walk every(Requirement.Every requirement) {
      requirement.members().accept(this);
      return requirement.in().accept(this);
    }

    @Override
    public Walk sequence(Requirement.Sequence requirement) {
      selection(requirement.steps())
          .ifPresent(
              at -> {
                under(at, false).follow(requirement.step());
                under(at, false).follow(requirement.date());
              });
      return this;
    }

    @Override
    public Walk all(Requirement.All requirement) {
      requirement.parts().forEach(part -> part.accept(this));
      return this;
    }

    @Override
    public Walk any(Requirement.Any requirement) {
      requirement.parts().forEach(part -> part.accept(under(self, true)));
      return this;
    }

    @Override
    public Walk constant(Operand.Constant operand) {
      return this;
    }

    @Override
    public Walk parameter(Operand.Parameter operand) {
      return this;
    }

    @Override
    public Walk found(Operand.Found operand) {
      return values(operand.values());
    }

    @Override
    public Walk count(Operand.Count operand) {
      selection(operand.selection());
      return this;
    }

    @Override
    public Walk sum(Operand.Sum operand) {
      return values(operand.values());
    }

    @Override
    public Walk difference(Operand.Difference operand) {
      operand.minuend().accept(this);
      return operand.subtrahend().accept(this);
    }

    @Override
    public Walk scaled(Operand.Scaled operand) {
      operand.value().accept(this);
      return operand.by().accept(this);
    }

    @Override
    public Walk lookup(Operand.Lookup operand) {
      return operand.key().accept(this);
    }

    @Override
    public Walk walkingTime(Operand.WalkingTime operand) {
      List.of(operand.minutes(), operand.from(), operand.to()).forEach(this::follow);
      operand.distance().ifPresent(this::follow);
      return this;
    }

    @Override
    public Walk codes(MemberSet.Codes set) {
      return this;
    }

    @Override
    public Walk keys(MemberSet.Keys set) {
      return values(set.values());
    }

    @Override
    public Walk periods(MemberSet.Periods set) {
      set.from().accept(this);
      set.until().forEach(operand -> operand.accept(this));
      return this;
    }

    @Override
    public Walk parameterCodes(MemberSet.ParameterCodes set) {
      return this;
    }
  }
}
