package dev.renewal.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks through a rule and puts it together again, handing out every value with its place and with
 * the effect a higher value has.
 *
 * <p>The effect is carried downwards: of a requirement, what it does if it becomes harder to hold;
 * of an operand, if its value rises; of a set or selection, if it has more members. Where more than
 * the form of the rule would have to be known, it is {@link Effect#UNCLEAR}.
 */
final class RuleRewriting {

  /** Takes what is met. */
  interface Visitor {
    /** Takes a value, and gives what stands there from now on. */
    Literal value(RuleValue value);

    /** Takes something the rule reads from outside. */
    void use(RuleUse use);
  }

  private final Visitor visitor;

  RuleRewriting(Visitor visitor) {
    this.visitor = visitor;
  }

  Scope scope(Scope scope) {
    if (scope instanceof Scope.Groups groups) {
      return new Scope.Groups(
          groups.kind(),
          groups.path(),
          groups.where().map(it -> requirement(it, "/scope/where", Effect.UNCLEAR)),
          groups.by());
    }
    return scope;
  }

  Requirement requirement(Requirement requirement, String at, Effect harder) {
    return requirement.accept(new Requirements(at, harder));
  }

  Operand operand(Operand operand, String at, Effect higher) {
    return operand.accept(new Operands(at, higher));
  }

  private MemberSet set(MemberSet set, String at, Effect more) {
    return set.accept(new Sets(at, more));
  }

  /** Values written as a path, as a selection, or as a path of a selection. */
  private Values values(Values values, String at, Effect more) {
    String of = values.path().isPresent() ? at + "/of" : at;
    return new Values(selection(values.of(), of, more), values.path());
  }

  private Selection selection(Selection selection, String at, Effect more) {
    boolean picks = selection.pick().isPresent();
    Effect filter = picks && more != Effect.NONE ? Effect.UNCLEAR : more.opposite();
    return new Selection(
        selection.from(),
        selection.where().map(it -> requirement(it, at + "/where", filter)),
        selection.pick().map(it -> pick(it, at, more)),
        selection.distinct());
  }

  private Pick pick(Pick pick, String selection, Effect more) {
    String at = selection + (pick.end() == Pick.End.HIGHEST ? "/highest" : "/lowest");
    Effect other = more == Effect.NONE ? Effect.NONE : Effect.UNCLEAR;
    return new Pick(
        pick.end(),
        pick.number(),
        pick.share().map(it -> operand(it, at + "/share", more)),
        operand(pick.by(), at + "/by", other),
        pick.rounding().map(it -> operand(it, at + "/rounding", other)),
        pick.ties().map(it -> operand(it, at + "/ties", other)));
  }

  private final class Requirements implements Requirement.Cases<Requirement> {
    private final String at;
    private final Effect harder;

    Requirements(String at, Effect harder) {
      this.at = at;
      this.harder = harder;
    }

    @Override
    public Requirement present(Requirement.Present requirement) {
      return new Requirement.Present(
          values(requirement.values(), at + "/present", harder.opposite()));
    }

    @Override
    public Requirement absent(Requirement.Absent requirement) {
      return new Requirement.Absent(values(requirement.values(), at + "/absent", harder));
    }

    @Override
    public Requirement compare(Requirement.Compare requirement) {
      Effect right = right(requirement.by());
      return new Requirement.Compare(
          operand(requirement.left(), at + "/compare/0", right.opposite()),
          requirement.by(),
          requirement.byData().map(it -> operand(it, at + "/compare/1", unclear())),
          operand(requirement.right(), at + "/compare/2", right),
          requirement
              .tolerance()
              .map(it -> operand(it, at + "/compare/3/tolerance", harder.opposite())));
    }

    /** What a higher right side does. */
    private Effect right(Optional<Comparison> by) {
      if (by.isEmpty()) {
        return unclear();
      }
      return switch (by.get()) {
        case GREATER, AT_LEAST -> harder;
        case LESS, AT_MOST -> harder.opposite();
        case EQUAL, ABOUT -> unclear();
      };
    }

    private Effect unclear() {
      return harder == Effect.NONE ? Effect.NONE : Effect.UNCLEAR;
    }

    @Override
    public Requirement every(Requirement.Every requirement) {
      return new Requirement.Every(
          set(requirement.members(), at + "/every", harder),
          set(requirement.in(), at + "/in", harder.opposite()));
    }

    @Override
    public Requirement sequence(Requirement.Sequence requirement) {
      visitor.use(new RuleUse(RuleUse.Kind.MEMBERS, requirement.order(), unclear()));
      return new Requirement.Sequence(
          selection(requirement.steps(), at + "/sequence/from", unclear()),
          requirement.step(),
          requirement.order(),
          requirement.date());
    }

    @Override
    public Requirement all(Requirement.All requirement) {
      return new Requirement.All(parts(requirement.parts(), at + "/all/"));
    }

    @Override
    public Requirement any(Requirement.Any requirement) {
      return new Requirement.Any(parts(requirement.parts(), at + "/any/"));
    }

    private List<Requirement> parts(List<Requirement> parts, String place) {
      List<Requirement> all = new ArrayList<>();
      for (int index = 0; index < parts.size(); index++) {
        all.add(requirement(parts.get(index), place + index, harder));
      }
      return all;
    }
  }

  private final class Operands implements Operand.Cases<Operand> {
    private final String at;
    private final Effect higher;

    Operands(String at, Effect higher) {
      this.at = at;
      this.higher = higher;
    }

    private Effect unclear() {
      return higher == Effect.NONE ? Effect.NONE : Effect.UNCLEAR;
    }

    @Override
    public Operand constant(Operand.Constant operand) {
      return new Operand.Constant(
          visitor.value(new RuleValue(at + "/value", operand.literal(), higher)));
    }

    @Override
    public Operand parameter(Operand.Parameter operand) {
      visitor.use(new RuleUse(RuleUse.Kind.PARAMETER, operand.name(), higher));
      return operand;
    }

    @Override
    public Operand found(Operand.Found operand) {
      return new Operand.Found(values(operand.values(), at, unclear()));
    }

    @Override
    public Operand count(Operand.Count operand) {
      return new Operand.Count(selection(operand.selection(), at + "/count", higher));
    }

    @Override
    public Operand sum(Operand.Sum operand) {
      return new Operand.Sum(values(operand.values(), at + "/sum", unclear()));
    }

    @Override
    public Operand difference(Operand.Difference operand) {
      return new Operand.Difference(
          operand(operand.minuend(), at + "/difference/0", higher),
          operand(operand.subtrahend(), at + "/difference/1", higher.opposite()),
          operand.unit());
    }

    @Override
    public Operand scaled(Operand.Scaled operand) {
      return new Operand.Scaled(
          operand(
              operand.value(), at + "/scale", isNeverNegative(operand.by()) ? higher : unclear()),
          operand(operand.by(), at + "/by", isNeverNegative(operand.value()) ? higher : unclear()));
    }

    /** Only then a higher factor is a higher product. */
    private static boolean isNeverNegative(Operand operand) {
      return operand instanceof Operand.Count
          || (operand instanceof Operand.Constant constant
              && !constant.literal().text().startsWith("-"));
    }

    @Override
    public Operand lookup(Operand.Lookup operand) {
      visitor.use(new RuleUse(RuleUse.Kind.CELLS, operand.list(), unclear()));
      return new Operand.Lookup(
          operand.list(), operand(operand.key(), at + "/lookup/key", unclear()), operand.column());
    }

    @Override
    public Operand walkingTime(Operand.WalkingTime operand) {
      return new Operand.WalkingTime(
          operand.minutes(),
          operand.distance(),
          operand.from(),
          operand.to(),
          operand(operand.speed(), at + "/walk/speed", higher.opposite()));
    }
  }

  private final class Sets implements MemberSet.Cases<MemberSet> {
    private final String at;
    private final Effect more;

    Sets(String at, Effect more) {
      this.at = at;
      this.more = more;
    }

    @Override
    public MemberSet codes(MemberSet.Codes set) {
      visitor.use(new RuleUse(RuleUse.Kind.MEMBERS, set.list(), more));
      return set;
    }

    @Override
    public MemberSet keys(MemberSet.Keys set) {
      return new MemberSet.Keys(values(set.values(), at, more));
    }

    @Override
    public MemberSet periods(MemberSet.Periods set) {
      List<Operand> until = new ArrayList<>();
      for (int index = 0; index < set.until().size(); index++) {
        until.add(operand(set.until().get(index), at + "/until/" + index, more));
      }
      return new MemberSet.Periods(
          set.kind(),
          operand(set.from(), at + "/from", more.opposite()),
          until,
          set.allow().map(days -> operand(days, at + "/allow", more.opposite())));
    }

    @Override
    public MemberSet parameterCodes(MemberSet.ParameterCodes set) {
      visitor.use(new RuleUse(RuleUse.Kind.PARAMETER, set.name(), more));
      return set;
    }
  }
}
