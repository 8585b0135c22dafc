package dev.renewal.violation.internal;

import dev.renewal.quantity.Area;
import dev.renewal.quantity.AreaUnit;
import dev.renewal.quantity.Fraction;
import dev.renewal.quantity.Length;
import dev.renewal.quantity.LengthUnit;
import dev.renewal.quantity.Money;
import dev.renewal.quantity.MoneyUnit;
import dev.renewal.quantity.PartialDate;
import dev.renewal.quantity.Percentage;
import dev.renewal.quantity.Quantity;
import dev.renewal.quantity.ReportingPeriod;
import dev.renewal.schema.ValueType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of an ordered type that lie nearest to a bound: the smallest step of the type beyond
 * it, such as 1, 0.01 元, a day, the next period.
 */
final class NearestValues {
  private static final int FEN_PER_YUAN_DIGITS = 2;
  private static final int DECIMALS = 8;

  private NearestValues() {}

  /**
   * The nearest values.
   *
   * @param type the type of the value
   * @param current the value as it is, whose unit and decimals are kept; null if there is none
   * @param goal where the value shall lie
   * @return values that meet the goal, the nearest first; none for types without order
   */
  static List<Object> of(ValueType type, @Nullable Object current, Goal goal) {
    List<Object> values = new ArrayList<>();
    for (Goal side : goal.sides()) {
      try {
        values.addAll(beyond(type, current, side));
      } catch (ArithmeticException | IllegalArgumentException | DateTimeException none) {
        // the type has no value there
      }
    }
    return values;
  }

  private static List<Object> beyond(ValueType type, @Nullable Object current, Goal side) {
    if (side.bound() instanceof Quantity quantity) {
      return quantities(current, side, quantity);
    }
    return Exact.isNumber(side.bound())
        ? numbers(type, current, side, Exact.of(side.bound()))
        : time(type, side).stream().toList();
  }

  private static List<Object> numbers(
      ValueType type, @Nullable Object current, Goal goal, Fraction bound) {
    return switch (type.kind()) {
      case INTEGER ->
          Exact.step(goal, bound, 0).stream().map(it -> whole(type, it.longValueExact())).toList();
      case DECIMAL -> {
        int scale = current instanceof BigDecimal number ? number.scale() : 0;
        yield grid(goal, bound, Set.of(Math.max(0, scale)), it -> it);
      }
      case PERCENTAGE -> {
        int scale = current instanceof Percentage share ? share.percent().scale() : 0;
        Fraction percent = bound.multipliedBy(Fraction.of(100, 1));
        yield grid(goal, percent, Set.of(Math.max(0, scale)), Percentage::of);
      }
      case MONEY -> money(current, goal, bound);
      case AREA -> {
        AreaUnit unit = current instanceof Area area ? area.unit() : AreaUnit.parse("m2");
        int scale = current instanceof Area area ? area.amount().scale() : 0;
        Fraction amount = bound.dividedBy(unit.squareMetres());
        yield grid(goal, amount, Set.of(Math.max(0, scale)), it -> Area.of(it, unit));
      }
      case LENGTH -> {
        LengthUnit unit = current instanceof Length length ? length.unit() : LengthUnit.parse("m");
        int scale = current instanceof Length length ? length.amount().scale() : 0;
        Fraction amount = bound.dividedBy(Exact.power(unit.exponent()));
        yield grid(goal, amount, Set.of(Math.max(0, scale)), it -> Length.of(it, unit));
      }
      default -> List.of();
    };
  }

  private static List<Object> quantities(@Nullable Object current, Goal goal, Quantity bound) {
    Quantity like = current instanceof Quantity quantity ? quantity : bound;
    return grid(
        goal,
        Fraction.of(bound.amount()),
        Set.of(Math.max(0, like.amount().scale())),
        it -> like.unit().map(unit -> Quantity.of(it, unit)).orElse(Quantity.withoutUnit(it)));
  }

  private static List<Object> money(@Nullable Object current, Goal goal, Fraction bound) {
    MoneyUnit unit = current instanceof Money money ? money.unit() : MoneyUnit.YUAN;
    Fraction amount = bound.dividedBy(Exact.power(unit.exponent()));
    Set<Integer> scales = new LinkedHashSet<>();
    scales.add(Math.max(0, unit.exponent() + FEN_PER_YUAN_DIGITS));
    if (current instanceof Money money) {
      scales.add(Math.max(0, money.amount().scale()));
    }
    return grid(goal, amount, scales, it -> Money.of(it.stripTrailingZeros(), unit));
  }

  /** Makes a value of a decimal. */
  private interface Maker {
    Object make(BigDecimal number);
  }

  private static List<Object> grid(Goal goal, Fraction bound, Set<Integer> scales, Maker maker) {
    List<Object> values = new ArrayList<>();
    if (goal.kind() == Goal.Kind.EQUAL) {
      for (int scale = 0; scale <= DECIMALS && values.isEmpty(); scale++) {
        Exact.step(goal, bound, scale).ifPresent(it -> values.add(maker.make(it)));
      }
      return values;
    }
    for (int scale : scales) {
      Exact.step(goal, bound, scale).ifPresent(it -> values.add(maker.make(plain(it))));
    }
    return values;
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private static Object whole(ValueType type, long number) {
    if (type.javaType() == Long.class || type.javaType() == long.class) {
      return number;
    }
    return Math.toIntExact(number);
  }

  private static Optional<Object> time(ValueType type, Goal goal) {
    Object bound = goal.bound();
    int step = goal.isUp() ? 1 : -1;
    boolean move = goal.isStrict();
    return switch (type.kind()) {
      case DATE -> day(bound, move, step).map(it -> it);
      case PARTIAL_DATE -> day(bound, move, step).map(PartialDate::of);
      case INSTANT ->
          bound instanceof Instant instant
              ? Optional.of(move ? instant.plus(step, ChronoUnit.HOURS) : instant)
              : Optional.empty();
      case PERIOD -> period(bound, move, step).map(it -> it);
      case YEAR -> period(bound, move, step).map(it -> Year.of(it.year()));
      case YEAR_MONTH -> period(bound, move, step).map(it -> YearMonth.of(it.year(), it.number()));
      default -> Optional.empty();
    };
  }

  private static Optional<LocalDate> day(Object bound, boolean move, int step) {
    return bound instanceof LocalDate day
        ? Optional.of(move ? day.plusDays(step) : day)
        : Optional.empty();
  }

  private static Optional<ReportingPeriod> period(Object bound, boolean move, int step) {
    if (!(bound instanceof ReportingPeriod period)) {
      return Optional.empty();
    }
    return Optional.of(!move ? period : step > 0 ? period.next() : period.previous());
  }
}
