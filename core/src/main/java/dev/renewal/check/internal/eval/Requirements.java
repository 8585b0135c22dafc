package dev.renewal.check.internal.eval;

import dev.renewal.quantity.Quantity;
import dev.renewal.quantity.TargetComparator;
import dev.renewal.standard.Comparison;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The kinds of compiled requirements. */
public final class Requirements {
  private Requirements() {}

  private static boolean isCovered(Env env, SelectionCode selection, @Nullable PathCode path) {
    return selection.from().isCovered(env) && (path == null || path.isCovered(env));
  }

  /** Something must be present. */
  public static final class Present extends RequirementCode {
    private final SelectionCode selection;
    private final @Nullable PathCode path;
    private final @Nullable PathCode single;
    private final boolean condition;

    /**
     * A presence.
     *
     * @param selection the elements
     * @param path the path from each of them; null when they are looked for themselves
     * @param condition whether it stands in a condition, where absence may be unknown
     */
    public Present(SelectionCode selection, @Nullable PathCode path, boolean condition) {
      this.selection = selection;
      this.path = path;
      this.single = path == null ? selection.single() : null;
      this.condition = condition;
    }

    @Override
    Truth judge(Env env) {
      Truth found =
          single == null ? Presence.of(env, selection, path) : Presence.of(single.one(env));
      if (found != Truth.FAILS) {
        return found;
      }
      if (condition && !isCovered(env, selection, path)) {
        return env.undetermined(Reason.Kind.NOT_REPORTED, selection.from().text());
      }
      if (env.trace != null) {
        env.trace.add(
            new Failure(
                Optional.of(selection.from()),
                Texts.of("value.absent", Map.of()),
                Texts.of("value.present", Map.of()),
                true));
      }
      return Truth.FAILS;
    }
  }

  /** Something must be absent. */
  public static final class Absent extends RequirementCode {
    private final SelectionCode selection;
    private final @Nullable PathCode path;

    /**
     * An absence.
     *
     * @param selection the elements
     * @param path the path from each of them; null when they are looked for themselves
     */
    public Absent(SelectionCode selection, @Nullable PathCode path) {
      this.selection = selection;
      this.path = path;
    }

    @Override
    Truth judge(Env env) {
      Truth found = Presence.of(env, selection, path);
      if (found == Truth.FAILS) {
        return isCovered(env, selection, path)
            ? Truth.HOLDS
            : env.undetermined(Reason.Kind.NOT_REPORTED, selection.from().text());
      }
      if (found == Truth.HOLDS && env.trace != null) {
        env.trace.add(
            new Failure(
                Optional.of(selection.from()),
                Texts.of("value.present", Map.of()),
                Texts.of("value.absent", Map.of()),
                false));
      }
      return found == Truth.HOLDS ? Truth.FAILS : found;
    }
  }

  /** Whether something is found. */
  private static final class Presence {
    private Presence() {}

    static Truth of(Env env, SelectionCode selection, @Nullable PathCode path) {
      PathCode single = path == null ? selection.single() : null;
      return single == null ? among(env, selection, path) : of(single.one(env));
    }

    private static Truth of(@Nullable Object value) {
      if (value == Unknown.UNKNOWN) {
        return Truth.UNDETERMINED;
      }
      return Truth.of(value != null);
    }

    /** Stops at the first that is found, unless all that was looked at has to be told. */
    private static Truth among(Env env, SelectionCode selection, @Nullable PathCode path) {
      boolean[] found = new boolean[2];
      boolean known =
          selection.each(
              env,
              (element, holder, sure) -> {
                if (!sure) {
                  found[1] = true;
                } else if (path == null) {
                  found[0] = true;
                } else {
                  boolean all =
                      env.eachAt(
                          path,
                          element,
                          holder,
                          (value, at) -> {
                            found[0] = true;
                            return env.trace != null;
                          });
                  found[1] |= !all;
                }
                return !found[0] || env.trace != null;
              });
      if (found[0]) {
        return Truth.HOLDS;
      }
      if (!known) {
        return Truth.UNDETERMINED;
      }
      return found[1]
          ? env.undetermined(Reason.Kind.UNDECIDED_FILTER, selection.from().text())
          : Truth.FAILS;
    }
  }

  /** Two values must stand in a relation. */
  public static final class Compare extends RequirementCode {
    private final OperandCode left;
    private final @Nullable Comparison by;
    private final @Nullable OperandCode byData;
    private final OperandCode right;
    private final @Nullable OperandCode tolerance;
    private final @Nullable Threshold threshold;

    /**
     * A comparison.
     *
     * @param left the first value
     * @param by the relation; null when data give it
     * @param byData the operand that gives the relation; null when the rule gives it
     * @param right the second value
     * @param tolerance how far apart the values may be under {@code ~}
     */
    public Compare(
        OperandCode left,
        @Nullable Comparison by,
        @Nullable OperandCode byData,
        OperandCode right,
        @Nullable OperandCode tolerance) {
      this.left = left;
      this.by = by;
      this.byData = byData;
      this.right = right;
      this.tolerance = tolerance;
      this.threshold = Threshold.of(left, by, right);
    }

    @Override
    Truth judge(Env env) {
      if (threshold != null && env.trace == null) {
        Truth truth = threshold.judge(env);
        if (truth != null) {
          return truth;
        }
      }
      return judgeAny(env);
    }

    private Truth judgeAny(Env env) {
      Object first = known(env, left);
      if (first == Unknown.UNKNOWN && env.trace == null) {
        return Truth.UNDETERMINED;
      }
      Object second = known(env, right);
      Comparison comparison = by != null ? by : byData(env);
      if (comparison == null || first == Unknown.UNKNOWN || second == Unknown.UNKNOWN) {
        return Truth.UNDETERMINED;
      }
      Truth truth = judge(env, comparison, first, second);
      if (truth == Truth.FAILS && env.trace != null) {
        env.trace.add(failure(env, comparison));
      }
      return truth;
    }

    private Truth judge(Env env, Comparison comparison, Object first, Object second) {
      if (comparison == Comparison.ABOUT) {
        return about(env, first, second);
      }
      if (first instanceof Quantity amount && second instanceof Quantity other) {
        OptionalInt order = amount.compare(other);
        return order.isPresent()
            ? Truth.of(comparison.holds(order.getAsInt()))
            : env.undetermined(Reason.Kind.UNIT, placeText());
      }
      Truth truth = Intervals.compare(comparison, first, second);
      return truth == Truth.UNDETERMINED ? undecided(env, first, second) : truth;
    }

    private Truth undecided(Env env, Object first, Object second) {
      Object interval = first instanceof Interval ? first : second;
      return env.undetermined(((Interval) interval).reason(), placeText());
    }

    private String placeText() {
      return place().map(PathCode::text).orElse("");
    }

    private Truth about(Env env, Object first, Object second) {
      Object width = tolerance == null ? null : tolerance.eval(env);
      if (width == null) {
        return env.undetermined(Reason.Kind.VAGUE, placeText());
      }
      if (width == Unknown.UNKNOWN) {
        return Truth.UNDETERMINED;
      }
      Object apart = Intervals.apart(first, second);
      Truth truth = Intervals.compare(Comparison.AT_MOST, apart, width);
      return truth == Truth.UNDETERMINED ? undecided(env, apart, width) : truth;
    }

    private static Object known(Env env, OperandCode operand) {
      Object value = operand.eval(env);
      return value != null
          ? value
          : env.unknown(Reason.Kind.VALUE_ABSENT, operand.place().map(PathCode::text).orElse(""));
    }

    private @Nullable Comparison byData(Env env) {
      if (byData == null) {
        throw new IllegalStateException("no comparison");
      }
      Object value = known(env, byData);
      if (!(value instanceof TargetComparator comparator)) {
        return null;
      }
      Optional<Comparison> exact = Comparison.ofSign(comparator.symbol());
      if (exact.isEmpty()) {
        env.unknown(Reason.Kind.VAGUE, comparator.symbol());
      }
      return exact.orElse(null);
    }

    private Failure failure(Env env, Comparison comparison) {
      Labels labels = left.labels().or(right.labels());
      LocalText expected = labels.of(right.show(env));
      String sign = comparison == Comparison.EQUAL ? "" : comparison.sign() + " ";
      boolean counted = left instanceof Operands.Count;
      boolean missing =
          counted && (comparison == Comparison.AT_LEAST || comparison == Comparison.GREATER);
      return new Failure(
          place(),
          labels.of(left.show(env)),
          new LocalText(sign + expected.zh(), sign + expected.en()),
          missing);
    }

    private Optional<PathCode> place() {
      return left.place().or(right::place);
    }
  }

  /** One set must be in another. */
  public static final class Every extends RequirementCode {
    private final SetCode members;
    private final SetCode in;
    private final @Nullable PathCode single;
    private final Sets.@Nullable Codes codes;

    /**
     * An inclusion.
     *
     * @param members the set that must be covered
     * @param in the set that must cover it
     */
    public Every(SetCode members, SetCode in) {
      this.members = members;
      this.in = in;
      this.single = members instanceof Sets.Keys keys ? keys.single() : null;
      this.codes = in instanceof Sets.Codes listed ? listed : null;
    }

    @Override
    Truth judge(Env env) {
      if (single != null && codes != null && env.trace == null) {
        Object value = single.one(env);
        if (value != null && value != Unknown.UNKNOWN) {
          return Truth.of(codes.contains(env, single.keyOf(value)));
        }
      }
      return Inclusion.judge(env, members, in);
    }
  }

  /** All parts must hold. */
  public static final class All extends RequirementCode {
    private final RequirementCode[] parts;

    /**
     * A conjunction.
     *
     * @param parts the parts
     */
    public All(List<RequirementCode> parts) {
      this.parts = parts.toArray(new RequirementCode[0]);
    }

    @Override
    Truth judge(Env env) {
      Truth whole = Truth.VACUOUS;
      for (RequirementCode part : parts) {
        Truth truth = part.test(env);
        if (truth == Truth.FAILS) {
          if (env.trace == null) {
            return Truth.FAILS;
          }
          whole = Truth.FAILS;
        } else if (truth == Truth.UNDETERMINED && whole != Truth.FAILS) {
          whole = Truth.UNDETERMINED;
        } else if (truth == Truth.HOLDS && whole == Truth.VACUOUS) {
          whole = Truth.HOLDS;
        }
      }
      return whole;
    }
  }

  /** One part must hold. */
  public static final class Any extends RequirementCode {
    private final RequirementCode[] parts;

    /**
     * A disjunction.
     *
     * @param parts the parts
     */
    public Any(List<RequirementCode> parts) {
      this.parts = parts.toArray(new RequirementCode[0]);
    }

    @Override
    Truth judge(Env env) {
      Truth whole = Truth.VACUOUS;
      for (RequirementCode part : parts) {
        Truth truth = part.test(env);
        if (truth == Truth.HOLDS) {
          return Truth.HOLDS;
        }
        if (truth == Truth.UNDETERMINED) {
          whole = Truth.UNDETERMINED;
        } else if (truth == Truth.FAILS && whole == Truth.VACUOUS) {
          whole = Truth.FAILS;
        }
      }
      return whole;
    }
  }
}
