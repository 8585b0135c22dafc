package dev.renewal.check.internal.eval;

import dev.renewal.quantity.Fraction;
import dev.renewal.text.LocalText;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of compiled operands. */
public final class Operands {
  private static final long SECONDS_PER_HOUR = 3600;
  private static final long SECONDS_PER_DAY = 86_400;

  private Operands() {}

  /** A value known when the rule is compiled. */
  public static final class Constant extends OperandCode {
    private final Object value;
    private final LocalText text;

    /**
     * A constant.
     *
     * @param family its family
     * @param unit its unit, if it is a plain number
     * @param value its comparable value
     * @param text the value as written
     */
    public Constant(Family family, Optional<String> unit, Object value, String text) {
      super(family, unit);
      this.value = value;
      this.text = unit.isPresent() ? Show.value(value, family, unit) : LocalText.same(text);
    }

    Object value() {
      return value;
    }

    @Override
    Object eval(Env env) {
      return value;
    }

    @Override
    LocalText show(Env env) {
      return text;
    }
  }

  /** A value nobody has given: a parameter not set, a blank cell. */
  public static final class Missing extends OperandCode {
    private final Reason.Kind kind;
    private final String subject;

    /**
     * A missing value.
     *
     * @param family the family it would have
     * @param unit the unit it would have
     * @param kind why it is missing
     * @param subject what is missing
     */
    public Missing(Family family, Optional<String> unit, Reason.Kind kind, String subject) {
      super(family, unit);
      this.kind = kind;
      this.subject = subject;
    }

    @Override
    Object eval(Env env) {
      return env.unknown(kind, subject);
    }
  }

  /** The one value a path leads to. */
  public static final class Found extends OperandCode {
    private final PathCode path;

    /**
     * A value found.
     *
     * @param path where it is found
     * @param unit the unit of a plain number
     */
    public Found(PathCode path, Optional<String> unit) {
      super(path.family(), unit);
      this.path = path;
    }

    @Override
    @Nullable Object eval(Env env) {
      Object value = path.one(env);
      return value == null || value == Unknown.UNKNOWN ? value : path.comparableOf(value);
    }

    @Override
    LocalText show(Env env) {
      Object value = path.one(env);
      return value == null || value == Unknown.UNKNOWN
          ? super.show(env)
          : Show.measured(LocalText.same(PathCode.show(value)), unit());
    }

    @Override
    public Optional<PathCode> place() {
      return Optional.of(path);
    }

    @Override
    Labels labels() {
      return path.labels();
    }
  }

  /** The one value a path leads to from the elements of a selection. */
  public static final class FoundIn extends OperandCode {
    private final SelectionCode selection;
    private final PathCode path;

    /**
     * A value found in a selection.
     *
     * @param selection the elements
     * @param path the path from each of them
     * @param unit the unit of a plain number
     */
    public FoundIn(SelectionCode selection, PathCode path, Optional<String> unit) {
      super(path.family(), unit);
      this.selection = selection;
      this.path = path;
    }

    @Override
    @Nullable Object eval(Env env) {
      Object[] found = new Object[1];
      int[] state = new int[2];
      boolean known =
          selection.each(
              env,
              (element, holder, sure) -> {
                boolean all =
                    sure
                        && env.eachAt(
                            path,
                            element,
                            holder,
                            (value, at) -> {
                              state[0]++;
                              found[0] = value;
                              return true;
                            });
                state[1] += all ? 0 : 1;
                return true;
              });
      if (!known) {
        return Unknown.UNKNOWN;
      }
      if (state[1] > 0) {
        return env.unknown(Reason.Kind.UNDECIDED_FILTER, selection.from().text());
      }
      if (state[0] > 1) {
        return env.unknown(Reason.Kind.AMBIGUOUS, selection.from().text());
      }
      return found[0] == null ? null : path.comparableOf(found[0]);
    }

    @Override
    public Optional<PathCode> place() {
      return Optional.of(selection.from());
    }

    @Override
    Labels labels() {
      return path.labels();
    }
  }

  /** How many elements, or how many different values, a selection has. */
  public static final class Count extends OperandCode {
    private final SelectionCode selection;
    private final @Nullable PathCode distinct;
    private final @Nullable PathCode list;

    /**
     * A count.
     *
     * @param selection the elements
     * @param distinct the path whose different values are counted, if any
     */
    public Count(SelectionCode selection, @Nullable PathCode distinct) {
      super(Family.NUMBER, Optional.empty());
      this.selection = selection;
      this.distinct = distinct;
      this.list = distinct == null ? selection.list() : null;
    }

    @Override
    Object eval(Env env) {
      return distinct == null ? elements(env) : values(env, distinct);
    }

    private Object elements(Env env) {
      List<?> whole = list == null ? null : list.list(env);
      if (whole != null) {
        return result(env, true, whole.size(), 0);
      }
      long[] counts = new long[2];
      boolean known =
          selection.each(
              env,
              (element, holder, sure) -> {
                counts[sure ? 0 : 1]++;
                return true;
              });
      return result(env, known, counts[0], counts[1]);
    }

    private Object values(Env env, PathCode path) {
      Set<Object> sure = new HashSet<>();
      Set<Object> undecided = new HashSet<>();
      long[] keyless = new long[1];
      boolean[] readable = {true};
      boolean known =
          selection.each(
              env,
              (element, holder, counts) -> {
                boolean[] any = new boolean[1];
                readable[0] &=
                    env.eachAt(
                        path,
                        element,
                        holder,
                        (value, at) -> {
                          any[0] = true;
                          (counts ? sure : undecided).add(path.keyOf(value));
                          return true;
                        });
                keyless[0] += any[0] ? 0 : 1;
                return true;
              });
      undecided.removeAll(sure);
      return result(env, known && readable[0], sure.size(), undecided.size() + keyless[0]);
    }

    private Object result(Env env, boolean known, long least, long undecided) {
      if (!known) {
        return Unknown.UNKNOWN;
      }
      if (least + undecided == 0 && !selection.from().isCovered(env)) {
        return env.unknown(Reason.Kind.NOT_REPORTED, selection.from().text());
      }
      return Intervals.between(least, least + undecided);
    }

    @Override
    public Optional<PathCode> place() {
      return Optional.of(selection.from());
    }
  }

  /** The exact sum of the values found. */
  public static final class Sum extends OperandCode {
    private final SelectionCode selection;
    private final @Nullable PathCode part;

    /**
     * A sum.
     *
     * @param family the family of the parts
     * @param unit the unit of plain numbers
     * @param selection the elements
     * @param part the path from each of them; null when they are the parts themselves
     */
    public Sum(
        Family family, Optional<String> unit, SelectionCode selection, @Nullable PathCode part) {
      super(family, unit);
      this.selection = selection;
      this.part = part;
    }

    @Override
    Object eval(Env env) {
      Object[] sum = {0L};
      int[] state = new int[4];
      boolean known =
          selection.each(
              env,
              (element, holder, sure) -> {
                state[0]++;
                Object value = sure ? part(env, element, holder) : null;
                if (!sure) {
                  state[1]++;
                } else if (value == null) {
                  state[2]++;
                } else if (value == Unknown.UNKNOWN) {
                  state[3]++;
                } else {
                  sum[0] = Numbers.plus(sum[0], value);
                }
                return true;
              });
      if (!known || state[3] > 0) {
        return Unknown.UNKNOWN;
      }
      if (state[1] > 0) {
        return env.unknown(Reason.Kind.UNDECIDED_FILTER, selection.from().text());
      }
      if (state[2] > 0) {
        return env.unknown(Reason.Kind.VALUE_ABSENT, partText());
      }
      if (state[0] == 0 && !selection.from().isCovered(env)) {
        return env.unknown(Reason.Kind.NOT_REPORTED, selection.from().text());
      }
      return sum[0];
    }

    private @Nullable Object part(Env env, Object element, @Nullable Object holder) {
      if (part == null) {
        return Values.comparable(element);
      }
      Object[] found = new Object[1];
      boolean known =
          env.eachAt(
              part,
              element,
              holder,
              (value, at) -> {
                Object amount = Values.comparable(value);
                found[0] = found[0] == null ? amount : Numbers.plus(found[0], amount);
                return true;
              });
      return known ? found[0] : Unknown.UNKNOWN;
    }

    private String partText() {
      return part == null ? selection.from().text() : selection.from().text() + "." + part.text();
    }

    @Override
    public Optional<PathCode> place() {
      return Optional.of(selection.from());
    }
  }

  /** A difference of numbers, dates or instants. */
  public static final class Difference extends OperandCode {
    private final OperandCode minuend;
    private final OperandCode subtrahend;
    private final boolean hours;

    /**
     * A difference.
     *
     * @param family the family of the result
     * @param unit the unit of the result, if it is a plain number
     * @param minuend the value taken from
     * @param subtrahend the value taken away
     * @param hours whether a difference of instants is in hours rather than days
     */
    public Difference(
        Family family,
        Optional<String> unit,
        OperandCode minuend,
        OperandCode subtrahend,
        boolean hours) {
      super(family, unit);
      this.minuend = minuend;
      this.subtrahend = subtrahend;
      this.hours = hours;
    }

    @Override
    @Nullable Object eval(Env env) {
      Object left = minuend.eval(env);
      Object right = subtrahend.eval(env);
      if (left == null || right == null || left == Unknown.UNKNOWN || right == Unknown.UNKNOWN) {
        return left == Unknown.UNKNOWN || right == Unknown.UNKNOWN ? Unknown.UNKNOWN : null;
      }
      if (left instanceof LocalDate later && right instanceof LocalDate earlier) {
        return ChronoUnit.DAYS.between(earlier, later);
      }
      if (left instanceof Instant later && right instanceof Instant earlier) {
        return time(Duration.between(earlier, later));
      }
      if (isImprecise(left) || isImprecise(right)) {
        return env.unknown(Reason.Kind.IMPRECISE, place().map(PathCode::text).orElse(""));
      }
      return Intervals.minus(left, right);
    }

    private static boolean isImprecise(Object value) {
      return value instanceof Interval interval && interval.reason() == Reason.Kind.IMPRECISE;
    }

    private Fraction time(Duration duration) {
      BigDecimal seconds =
          BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
      long unit = hours ? SECONDS_PER_HOUR : SECONDS_PER_DAY;
      return Fraction.of(seconds).dividedBy(Fraction.of(unit, 1));
    }

    @Override
    public Optional<PathCode> place() {
      return minuend.place().or(subtrahend::place);
    }
  }

  /** A value times a share or number. */
  public static final class Scaled extends OperandCode {
    private final OperandCode value;
    private final OperandCode by;

    /**
     * A product.
     *
     * @param value the value
     * @param by the factor
     */
    public Scaled(OperandCode value, OperandCode by) {
      super(value.family(), value.unit());
      this.value = value;
      this.by = by;
    }

    @Override
    @Nullable Object eval(Env env) {
      Object left = value.eval(env);
      Object factor = by.eval(env);
      if (left == null || factor == null || left == Unknown.UNKNOWN || factor == Unknown.UNKNOWN) {
        return left == Unknown.UNKNOWN || factor == Unknown.UNKNOWN ? Unknown.UNKNOWN : null;
      }
      return Intervals.times(left, factor);
    }

    @Override
    public Optional<PathCode> place() {
      return value.place();
    }
  }

  /** A cell of a code list. */
  public static final class Lookup extends OperandCode {
    private final String list;
    private final OperandCode key;
    private final String column;
    private final Map<String, Optional<OperandCode>> cells;

    /**
     * A cell.
     *
     * @param family the family of the column
     * @param list the list
     * @param key the code whose row is read
     * @param column the column
     * @param cells the cell of each code and alias; empty where it is blank
     */
    public Lookup(
        Family family,
        String list,
        OperandCode key,
        String column,
        Map<String, Optional<OperandCode>> cells) {
      super(family, Optional.empty());
      this.list = list;
      this.key = key;
      this.column = column;
      this.cells = cells;
    }

    @Override
    @Nullable Object eval(Env env) {
      Object code = key.eval(env);
      if (code == null || code == Unknown.UNKNOWN) {
        return code;
      }
      Optional<OperandCode> cell = cells.get(code.toString());
      if (cell != null && cell.isPresent()) {
        return cell.get().eval(env);
      }
      if (env.trace != null) {
        Reason.Kind kind = cell == null ? Reason.Kind.UNKNOWN_KEY : Reason.Kind.BLANK_CELL;
        String place = cell == null ? list : list + "/" + code + "/" + column;
        env.trace.add(Reason.of(kind, place, code.toString()));
      }
      return Unknown.UNKNOWN;
    }

    @Override
    LocalText show(Env env) {
      Object code = key.eval(env);
      Optional<OperandCode> cell = code == null ? null : cells.get(code.toString());
      return cell != null && cell.isPresent() ? cell.get().show(env) : super.show(env);
    }
  }
}
