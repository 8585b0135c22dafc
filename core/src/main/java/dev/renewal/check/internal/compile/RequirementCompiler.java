package dev.renewal.check.internal.compile;

import dev.renewal.check.internal.eval.Family;
import dev.renewal.check.internal.eval.OperandCode;
import dev.renewal.check.internal.eval.PathCode;
import dev.renewal.check.internal.eval.RequirementCode;
import dev.renewal.check.internal.eval.Requirements;
import dev.renewal.check.internal.eval.Sequence;
import dev.renewal.check.internal.eval.SetCode;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.CodelistItem;
import dev.renewal.standard.Comparison;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Requirement;
import dev.renewal.text.LocalText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compiles requirements. */
final class RequirementCompiler implements Requirement.Cases<RequirementCode> {
  private final Parts parts;
  private final Place from;
  private final boolean condition;

  RequirementCompiler(Parts parts, Place from, boolean condition) {
    this.parts = parts;
    this.from = from;
    this.condition = condition;
  }

  RequirementCode compile(Requirement requirement) {
    try {
      return requirement.accept(this);
    } catch (PackError error) {
      throw error.at(requirement);
    }
  }

  @Override
  public RequirementCode present(Requirement.Present requirement) {
    SelectionCompiler.Compiled values = parts.selections.values(requirement.values(), from);
    return new Requirements.Present(values.code(), values.path(), condition);
  }

  @Override
  public RequirementCode absent(Requirement.Absent requirement) {
    SelectionCompiler.Compiled values = parts.selections.values(requirement.values(), from);
    return new Requirements.Absent(values.code(), values.path());
  }

  @Override
  public RequirementCode compare(Requirement.Compare requirement) {
    OperandCode left = side(requirement.left(), requirement.right());
    OperandCode right = side(requirement.right(), requirement.left());
    comparable(requirement, left, right);
    @Nullable OperandCode byData =
        requirement.byData().map(operand -> comparator(operand)).orElse(null);
    @Nullable OperandCode tolerance =
        requirement.tolerance().map(operand -> tolerance(operand, left, right)).orElse(null);
    if (requirement.by().filter(Comparison.ABOUT::equals).isPresent() && tolerance == null) {
      throw new PackError("no-tolerance");
    }
    return new Requirements.Compare(left, requirement.by().orElse(null), byData, right, tolerance);
  }

  /** The two sides of a comparison, each typed by the other where it needs to be. */
  List<OperandCode> sides(Requirement.Compare requirement) {
    return List.of(
        side(requirement.left(), requirement.right()),
        side(requirement.right(), requirement.left()));
  }

  private OperandCode side(Operand operand, Operand other) {
    if (!needsType(operand)) {
      return parts.operands.compile(operand, from, null);
    }
    if (needsType(other)) {
      throw new PackError("untyped-sides");
    }
    OperandCode known = parts.operands.compile(other, from, null);
    return parts.operands.compile(operand, from, parts.operands.wanted(other, known).orElse(null));
  }

  private static boolean needsType(Operand operand) {
    if (operand instanceof Operand.Scaled scaled) {
      return needsType(scaled.value());
    }
    if (operand instanceof Operand.Difference difference) {
      return needsType(difference.minuend()) && needsType(difference.subtrahend());
    }
    return operand instanceof Operand.Constant;
  }

  private static void comparable(
      Requirement.Compare requirement, OperandCode left, OperandCode right) {
    if (left.family() != right.family()) {
      throw new PackError(
          "not-comparable",
          "left",
          Families.name(left.family()),
          "right",
          Families.name(right.family()));
    }
    boolean counted =
        requirement.left() instanceof Operand.Count
            || requirement.right() instanceof Operand.Count
            || requirement.left() instanceof Operand.Lookup
            || requirement.right() instanceof Operand.Lookup;
    if (!counted && !left.unit().equals(right.unit())) {
      throw new PackError(
          "units", "left", Families.unit(left.unit()), "right", Families.unit(right.unit()));
    }
    boolean ordered =
        requirement.by().filter(by -> by != Comparison.EQUAL).isPresent()
            || requirement.byData().isPresent();
    if (ordered && !left.family().isOrdered()) {
      throw new PackError("no-order", "family", Families.name(left.family()));
    }
  }

  private OperandCode comparator(Operand operand) {
    OperandCode code = parts.operands.compile(operand, from, Wanted.of(Family.COMPARATOR));
    if (code.family() != Family.COMPARATOR) {
      throw new PackError(
          "wrong-family",
          "expected",
          Families.name(Family.COMPARATOR),
          "found",
          Families.name(code.family()));
    }
    return code;
  }

  private OperandCode tolerance(Operand operand, OperandCode left, OperandCode right) {
    Optional<String> unit = left.unit().or(right::unit);
    OperandCode code =
        parts.operands.compile(operand, from, new Wanted(left.family(), unit, null, false));
    if (code.family() != left.family() || !code.family().isNumeric()) {
      throw new PackError("wrong-tolerance");
    }
    return code;
  }

  @Override
  public RequirementCode every(Requirement.Every requirement) {
    SetCode members = parts.sets.compile(requirement.members(), from);
    SetCode in = parts.sets.compile(requirement.in(), from);
    if (members.family() != in.family()) {
      throw new PackError(
          "sets", "left", Families.name(members.family()), "right", Families.name(in.family()));
    }
    return new Requirements.Every(members, in);
  }

  @Override
  public RequirementCode sequence(Requirement.Sequence requirement) {
    SelectionCompiler.Compiled steps = parts.selections.selection(requirement.steps(), from);
    PathCode step = parts.paths.compile(requirement.step(), steps.place()).code();
    PathCode date = parts.paths.compile(requirement.date(), steps.place()).code();
    if (date.family() != Family.DATE || step.family() != Family.TEXT) {
      throw new PackError("sequence-paths");
    }
    Codelist list = parts.lists.get(requirement.order());
    if (!list.ordered()) {
      throw new PackError("not-ordered", "list", list.id());
    }
    Map<String, Integer> positions = new HashMap<>();
    for (int at = 0; at < list.items().size(); at++) {
      CodelistItem item = list.items().get(at);
      positions.put(item.code(), at);
    }
    Lists.aliases(list)
        .forEach((name, code) -> positions.put(name, positions.getOrDefault(code, 0)));
    List<LocalText> labels = list.items().stream().map(CodelistItem::label).toList();
    return new Sequence(steps.code(), step, date, list.id(), labels, positions);
  }

  @Override
  public RequirementCode all(Requirement.All requirement) {
    return new Requirements.All(each(requirement.parts()));
  }

  @Override
  public RequirementCode any(Requirement.Any requirement) {
    return new Requirements.Any(each(requirement.parts()));
  }

  private List<RequirementCode> each(List<Requirement> requirements) {
    Attempts attempts = new Attempts();
    List<RequirementCode> codes =
        requirements.stream().flatMap(part -> attempts.of(() -> compile(part)).stream()).toList();
    attempts.throwIfAny();
    return codes;
  }
}
