package dev.renewal.check.internal.eval;

import dev.renewal.quantity.PeriodKind;
import dev.renewal.quantity.ReportingPeriod;
import dev.renewal.standard.CodelistItem;
import dev.renewal.standard.Comparison;
import dev.renewal.standard.Years;
import dev.renewal.text.LocalText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of compiled sets. */
public final class Sets {
  private Sets() {}

  /** The codes of a list, or of a set-valued parameter. */
  public static final class Codes extends SetCode {
    private final LocalText title;
    private final List<String> codes;
    private final Map<String, String> aliases;
    private final Set<String> names;
    private final Map<String, Years> years;
    private final Optional<Integer> size;
    private final String list;
    private final Labels labels;

    /**
     * The codes of a list.
     *
     * @param list the list
     * @param title what it is called
     * @param items its members in order
     * @param aliases the code of each alias
     * @param labels their labels
     * @param size how many members the source says it has
     */
    public Codes(
        String list,
        LocalText title,
        List<CodelistItem> items,
        Map<String, String> aliases,
        Labels labels,
        Optional<Integer> size) {
      this.list = list;
      this.title = title;
      this.codes = items.stream().map(CodelistItem::code).toList();
      this.aliases = Map.copyOf(aliases);
      this.names = new HashSet<>(codes);
      this.names.addAll(aliases.keySet());
      this.years =
          items.stream()
              .filter(item -> !item.years().equals(Years.ANY))
              .collect(Collectors.toUnmodifiableMap(CodelistItem::code, CodelistItem::years));
      this.labels = labels;
      this.size = size;
    }

    /**
     * The codes a set-valued parameter holds.
     *
     * @param parameter the parameter
     * @param codes the codes in order
     * @param labels the labels of the list they are taken from
     */
    public Codes(String parameter, List<String> codes, Labels labels) {
      this.list = parameter;
      this.title = LocalText.same(String.join(", ", codes));
      this.codes = List.copyOf(codes);
      this.aliases = Map.of();
      this.names = Set.copyOf(codes);
      this.years = Map.of();
      this.labels = labels;
      this.size = Optional.empty();
    }

    @Override
    public Family family() {
      return Family.TEXT;
    }

    @Override
    Members members(Env env) {
      Members members = new Members();
      members.sure.addAll(years.isEmpty() ? codes : used(env));
      members.incomplete = size.isPresent() && size.get() > members.sure.size();
      members.subject = list;
      return members;
    }

    @Override
    Map<String, String> aliases() {
      return aliases;
    }

    @Override
    Labels labels() {
      return labels;
    }

    /** Tells whether a key is one of the codes, or an alias of one, that are in use. */
    boolean contains(Env env, Object key) {
      return names.contains(key)
          && (years.isEmpty() || isUsed(env, aliases.getOrDefault(key.toString(), key.toString())));
    }

    /** The codes that are in use on the reference date. */
    private List<String> used(Env env) {
      return codes.stream().filter(code -> isUsed(env, code)).toList();
    }

    private boolean isUsed(Env env, String code) {
      return years.getOrDefault(code, Years.ANY).contain(env.asOf);
    }

    @Override
    LocalText title() {
      return title;
    }
  }

  /** A set-valued parameter that is not set. */
  public static final class Unset extends SetCode {
    private final String parameter;

    /**
     * An unset parameter.
     *
     * @param parameter its name
     */
    public Unset(String parameter) {
      this.parameter = parameter;
    }

    @Override
    public Family family() {
      return Family.TEXT;
    }

    @Override
    Members members(Env env) {
      env.unknown(Reason.Kind.PARAMETER_NOT_SET, parameter);
      Members members = new Members();
      members.unknown = true;
      members.subject = parameter;
      return members;
    }

    @Override
    LocalText title() {
      return LocalText.same("$" + parameter);
    }
  }

  /** The values found in the documents. */
  public static final class Keys extends SetCode {
    private final SelectionCode selection;
    private final @Nullable PathCode path;

    /** The one value the keys come from, if that is all they are; else null. */
    @Nullable PathCode single() {
      return path == null ? selection.single() : null;
    }

    /**
     * Keys.
     *
     * @param selection the elements
     * @param path the path from each of them; null when they are the keys themselves
     */
    public Keys(SelectionCode selection, @Nullable PathCode path) {
      this.selection = selection;
      this.path = path;
    }

    @Override
    public Family family() {
      return (path == null ? selection.from() : path).family();
    }

    @Override
    Members members(Env env) {
      Members members = new Members();
      members.subject = selection.from().text();
      boolean known =
          selection.each(
              env,
              (element, holder, sure) -> {
                add(env, members, element, holder, sure);
                return true;
              });
      members.unknown |= !known;
      members.unreported =
          members.isEmpty() && !members.keyless && !selection.from().isCovered(env);
      return members;
    }

    private void add(
        Env env, Members members, Object element, @Nullable Object holder, boolean sure) {
      if (path == null) {
        members(members, sure).add(selection.from().keyOf(element));
        return;
      }
      boolean[] any = new boolean[1];
      boolean known =
          env.eachAt(
              path,
              element,
              holder,
              (value, at) -> {
                any[0] = true;
                members(members, sure).add(path.keyOf(value));
                return true;
              });
      members.unknown |= !known;
      members.keyless |= known && !any[0];
    }

    private static Set<Object> members(Members members, boolean sure) {
      return sure ? members.sure : members.undecided;
    }

    @Override
    Optional<PathCode> place() {
      return Optional.of(selection.from());
    }

    @Override
    Labels labels() {
      return (path == null ? selection.from() : path).labels();
    }

    @Override
    LocalText title() {
      return LocalText.same(selection.from().text() + (path == null ? "" : "." + path.text()));
    }
  }

  /** The whole periods inside a window. */
  public static final class Periods extends SetCode {
    private final PeriodKind kind;
    private final OperandCode from;
    private final List<OperandCode> until;
    private final @Nullable OperandCode allow;

    /**
     * Periods.
     *
     * @param kind the length of a period
     * @param from the first day of the window
     * @param until the days of which the earliest ends the window
     * @param allow the days after its end that pass before a period counts; null for none
     */
    public Periods(
        PeriodKind kind, OperandCode from, List<OperandCode> until, @Nullable OperandCode allow) {
      this.kind = kind;
      this.from = from;
      this.until = List.copyOf(until);
      this.allow = allow;
    }

    @Override
    public Family family() {
      return Family.PERIOD;
    }

    @Override
    Members members(Env env) {
      Members members = new Members();
      Object first = from.eval(env);
      Object last = end(env);
      members.subject = from.place().map(PathCode::text).orElse("");
      if (!(first instanceof LocalDate begin) || !(last instanceof LocalDate end)) {
        explain(env, from, first);
        explain(env, until.get(0), last);
        members.unknown = true;
        return members;
      }
      List<ReportingPeriod> ended = ReportingPeriod.wholePeriodsWithin(kind, begin, end).toList();
      if (allow == null) {
        members.sure.addAll(ended);
      } else {
        count(env, members, ended, allow);
      }
      return members;
    }

    /** A period counts once the days allowed have passed; undecided while that is not known. */
    private static void count(
        Env env, Members members, List<ReportingPeriod> ended, OperandCode allow) {
      members.dueUnknown = true;
      Object days = ended.isEmpty() ? null : allow.eval(env);
      if (days == null && !ended.isEmpty()) {
        explain(env, allow, days);
      }
      for (ReportingPeriod period : ended) {
        Truth due = Truth.UNDETERMINED;
        if (days != null && days != Unknown.UNKNOWN) {
          long passed = ChronoUnit.DAYS.between(period.lastDay(), env.asOf);
          due = Intervals.compare(Comparison.AT_LEAST, passed, days);
        }
        if (due != Truth.FAILS) {
          (due == Truth.HOLDS ? members.sure : members.undecided).add(period);
        }
      }
    }

    private static void explain(Env env, OperandCode operand, @Nullable Object day) {
      String place = operand.place().map(PathCode::text).orElse("");
      if (day == null) {
        env.unknown(Reason.Kind.VALUE_ABSENT, place);
      } else if (day instanceof Interval) {
        env.unknown(Reason.Kind.IMPRECISE, place);
      }
    }

    /** The earliest of the days given; null if none is, the unknown if one cannot be known. */
    private @Nullable Object end(Env env) {
      LocalDate earliest = null;
      for (OperandCode operand : until) {
        Object day = operand.eval(env);
        if (day == Unknown.UNKNOWN || day instanceof Interval) {
          return day;
        }
        if (day instanceof LocalDate date && (earliest == null || date.isBefore(earliest))) {
          earliest = date;
        }
      }
      return earliest;
    }

    @Override
    Optional<PathCode> place() {
      return from.place();
    }

    @Override
    LocalText title() {
      return Texts.of("set.periods." + kind.code(), Map.of());
    }
  }
}
