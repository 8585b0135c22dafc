package dev.renewal.standard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Requirements in the short notation of the vocabulary, the same in both languages: {@code
 * count(actionPlan.renewalBlocks) >= 3}.
 */
public final class Notation {

  private Notation() {}

  /**
   * Writes what a rule judges.
   *
   * @param scope its scope
   * @return such as {@code town.records[]}
   */
  public static String of(Scope scope) {
    return scope.accept(new Scopes());
  }

  /**
   * Writes what a rule requires, or when.
   *
   * @param requirement its requirement
   * @return such as {@code count(actionPlan.renewalBlocks) >= 3}
   */
  public static String of(Requirement requirement) {
    return requirement.accept(new Requirements());
  }

  /**
   * Writes a value that a rule compares.
   *
   * @param operand the value
   * @return such as {@code count(facilities)}
   */
  public static String of(Operand operand) {
    return operand.accept(new Operands());
  }

  /**
   * Writes where a score takes a number or an answer from.
   *
   * @param source the source
   * @return such as {@code column renewal-blocks}
   */
  public static String of(ScoreSource source) {
    return source.accept(new Sources());
  }

  /**
   * Writes a method of a scorecard with its options.
   *
   * @param method the method
   * @return such as {@code goalposts(high=$aspectFullMarks, low=0)}
   */
  public static String of(ScoreMethod method) {
    String options =
        method.options().entrySet().stream()
            .map(it -> it.getKey() + "=" + settings(it.getValue()))
            .collect(Collectors.joining(", "));
    return method.name() + (options.isEmpty() ? "" : "(" + options + ")");
  }

  private static String settings(List<Setting> settings) {
    return settings.size() == 1 ? settings.get(0).toString() : settings.toString();
  }

  private static String of(MemberSet set) {
    return set.accept(new Sets());
  }

  private static String of(Values values) {
    return of(values.of()) + values.path().map(path -> "." + path).orElse("");
  }

  private static String of(Selection selection) {
    StringBuilder text = new StringBuilder(selection.from().toString());
    selection.where().ifPresent(where -> text.append('[').append(of(where)).append(']'));
    selection.pick().ifPresent(pick -> text.append('[').append(of(pick)).append(']'));
    selection.distinct().ifPresent(path -> text.append(" distinct ").append(path));
    return text.toString();
  }

  private static String of(Pick pick) {
    StringBuilder text = new StringBuilder(pick.end().name().toLowerCase(Locale.ROOT));
    pick.number().ifPresent(number -> text.append(' ').append(number));
    pick.share().ifPresent(share -> text.append(' ').append(of(share)));
    text.append(" by ").append(of(pick.by()));
    pick.rounding().ifPresent(rounding -> text.append("; rounding ").append(of(rounding)));
    pick.ties().ifPresent(ties -> text.append("; ties ").append(of(ties)));
    return text.toString();
  }

  private static final class Scopes implements Scope.Cases<String> {

    @Override
    public String documents(Scope.Documents scope) {
      return scope.kind();
    }

    @Override
    public String elements(Scope.Elements scope) {
      return scope.kind() + "." + scope.path() + "[]";
    }

    @Override
    public String groups(Scope.Groups scope) {
      Optional<Path> path = scope.path();
      String where = scope.where().map(it -> "[" + of(it) + "]").orElse("");
      String keys =
          scope.by().entrySet().stream()
              .map(key -> key.getKey() + "=" + key.getValue())
              .collect(Collectors.joining(", "));
      return scope.kind() + path.map(it -> "." + it + "[]").orElse("") + where + " by " + keys;
    }

    @Override
    public String wholeDataset(Scope.WholeDataset scope) {
      return "dataset";
    }
  }

  private static final class Sources implements ScoreSource.Cases<String> {

    @Override
    public String column(ScoreSource.Column source) {
      return "column " + source.name();
    }

    @Override
    public String measured(ScoreSource.Measured source) {
      return of(source.operand());
    }

    @Override
    public String holds(ScoreSource.Holds source) {
      return of(source.requirement());
    }
  }

  private static final class Requirements implements Requirement.Cases<String> {

    @Override
    public String present(Requirement.Present requirement) {
      return "present(" + of(requirement.values()) + ")";
    }

    @Override
    public String absent(Requirement.Absent requirement) {
      return "absent(" + of(requirement.values()) + ")";
    }

    @Override
    public String compare(Requirement.Compare requirement) {
      String sign =
          requirement
              .by()
              .map(Comparison::sign)
              .or(() -> requirement.byData().map(it -> "<" + of(it) + ">"))
              .orElse("?");
      return of(requirement.left())
          + " "
          + sign
          + " "
          + of(requirement.right())
          + requirement.tolerance().map(it -> " +- " + of(it)).orElse("");
    }

    @Override
    public String every(Requirement.Every requirement) {
      return "every " + of(requirement.members()) + " in " + of(requirement.in());
    }

    @Override
    public String sequence(Requirement.Sequence requirement) {
      return "sequence("
          + of(requirement.steps())
          + "; "
          + requirement.step()
          + " in the order of "
          + requirement.order()
          + " on "
          + requirement.date()
          + ")";
    }

    @Override
    public String all(Requirement.All requirement) {
      return "all(" + parts(requirement.parts()) + ")";
    }

    @Override
    public String any(Requirement.Any requirement) {
      return "any(" + parts(requirement.parts()) + ")";
    }

    private static String parts(List<Requirement> parts) {
      return parts.stream().map(Notation::of).collect(Collectors.joining("; "));
    }
  }

  private static final class Operands implements Operand.Cases<String> {

    @Override
    public String constant(Operand.Constant operand) {
      return operand.literal().toString();
    }

    @Override
    public String parameter(Operand.Parameter operand) {
      return "$" + operand.name();
    }

    @Override
    public String found(Operand.Found operand) {
      return of(operand.values());
    }

    @Override
    public String count(Operand.Count operand) {
      return "count(" + of(operand.selection()) + ")";
    }

    @Override
    public String sum(Operand.Sum operand) {
      return "sum(" + of(operand.values()) + ")";
    }

    @Override
    public String difference(Operand.Difference operand) {
      return "("
          + of(operand.minuend())
          + " - "
          + of(operand.subtrahend())
          + ")"
          + operand.unit().map(it -> " in " + it.name().toLowerCase(Locale.ROOT)).orElse("");
    }

    @Override
    public String scaled(Operand.Scaled operand) {
      return of(operand.value()) + " x " + of(operand.by());
    }

    @Override
    public String lookup(Operand.Lookup operand) {
      return operand.list() + "[" + of(operand.key()) + "]." + operand.column();
    }

    @Override
    public String walkingTime(Operand.WalkingTime operand) {
      return "walk("
          + operand.minutes()
          + operand.distance().map(path -> "; " + path).orElse("")
          + "; "
          + operand.from()
          + " to "
          + operand.to()
          + " at "
          + of(operand.speed())
          + ")";
    }
  }

  private static final class Sets implements MemberSet.Cases<String> {

    @Override
    public String codes(MemberSet.Codes set) {
      return "codes(" + set.list() + ")";
    }

    @Override
    public String keys(MemberSet.Keys set) {
      return "keys(" + of(set.values()) + ")";
    }

    @Override
    public String periods(MemberSet.Periods set) {
      return "periods("
          + set.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
          + " from "
          + of(set.from())
          + " until "
          + set.until().stream().map(Notation::of).collect(Collectors.joining(" or "))
          + set.allow().map(days -> " allowing " + of(days)).orElse("")
          + ")";
    }

    @Override
    public String parameterCodes(MemberSet.ParameterCodes set) {
      return "$" + set.name();
    }
  }
}
