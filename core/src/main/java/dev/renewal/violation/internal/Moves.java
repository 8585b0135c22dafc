package dev.renewal.violation.internal;

import dev.renewal.check.internal.eval.Family;
import dev.renewal.check.internal.eval.OperandCode;
import dev.renewal.quantity.Fraction;
import dev.renewal.quantity.Percentage;
import dev.renewal.schema.ValueType;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Selection;
import dev.renewal.standard.Values;
import dev.renewal.violation.Edit;
import dev.renewal.violation.NoViolation.Reason;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans that move the value of an operand to where it shall lie. */
final class Moves {
  private static final int ALTERNATIVES = 12;
  private static final long SECONDS_PER_HOUR = 3600;
  private static final long SECONDS_PER_DAY = 86_400;

  private final Workshop workshop;

  Moves(Workshop workshop) {
    this.workshop = workshop;
  }

  /**
   * Plans for an operand.
   *
   * @param operand the operand
   * @param code the operand compiled
   * @param at from where it is read
   * @param goal where its value shall lie
   */
  List<List<Edit>> of(Operand operand, OperandCode code, Context at, Goal goal) {
    return operand.accept(new Cases(code, at, goal));
  }

  /** Plans that give a place another value. */
  List<List<Edit>> values(Reading.Hit hit, Goal goal) {
    List<List<Edit>> plans = new ArrayList<>();
    Spot spot = hit.value();
    if (workshop.builds && isIdentity(spot)) {
      return plans;
    }
    for (Object value : candidates(hit, goal)) {
      if (plans.size() < ALTERNATIVES && !value.equals(spot.value())) {
        plans.add(Plans.one(Edit.replace(spot.pointer(), spot.value(), value)));
      }
    }
    if (plans.isEmpty()) {
      workshop.obstacles.add(
          hit.derived().isPresent() ? Reason.ONLY_DERIVED : Reason.NO_SMALLER_STEP);
    }
    return plans;
  }

  /** Whether others may refer to a document by the value. */
  private static boolean isIdentity(Spot spot) {
    return spot.attribute().name().equals("id") && spot.owner().owner().isRoot();
  }

  private List<Object> candidates(Reading.Hit hit, Goal goal) {
    Spot spot = hit.value();
    if (hit.derived().isPresent()) {
      return OtherValues.of(spot.attribute(), spot.value(), workshop.scene).stream()
          .filter(it -> follows(hit, it, goal))
          .toList();
    }
    if (isOrdered(spot.valueType())) {
      return NearestValues.of(spot.valueType(), spot.value(), goal);
    }
    if (goal.kind() == Goal.Kind.EQUAL) {
      return exactly(spot.valueType(), goal.bound()).stream().toList();
    }
    return OtherValues.of(spot.attribute(), spot.value(), workshop.scene).stream()
        .filter(it -> goal.isMetBy(Scene.comparable(it)))
        .toList();
  }

  private static boolean follows(Reading.Hit hit, Object value, Goal goal) {
    Object end = hit.derived().orElseThrow().function().apply(value);
    return end != null && goal.isMetBy(Scene.comparable(end));
  }

  static boolean isOrdered(ValueType type) {
    Family family = Family.of(type);
    return family.isNumeric()
        || family == Family.QUANTITY
        || family == Family.DATE
        || family == Family.INSTANT
        || family == Family.PERIOD;
  }

  /** The value of a type that compares equal to a text, a flag or a comparator. */
  static Optional<Object> exactly(ValueType type, Object comparable) {
    if (type.javaType().isInstance(comparable)) {
      return Optional.of(comparable);
    }
    try {
      return type.isTextual() ? Optional.of(type.parse(comparable.toString())) : Optional.empty();
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private final class Cases implements Operand.Cases<List<List<Edit>>> {
    private final OperandCode code;
    private final Context at;
    private final Goal goal;

    Cases(OperandCode code, Context at, Goal goal) {
      this.code = code;
      this.at = at;
      this.goal = goal;
    }

    @Override
    public List<List<Edit>> constant(Operand.Constant operand) {
      workshop.obstacles.add(Reason.WHOLE_DATASET);
      return List.of();
    }

    @Override
    public List<List<Edit>> parameter(Operand.Parameter operand) {
      workshop.obstacles.add(Reason.WHOLE_DATASET);
      return List.of();
    }

    @Override
    public List<List<Edit>> found(Operand.Found operand) {
      List<Reading.Hit> hits = workshop.reading.hits(operand.values(), at);
      if (hits.isEmpty()) {
        return workshop.growth.value(operand.values(), at, goal);
      }
      List<List<Edit>> plans = new ArrayList<>();
      hits.forEach(hit -> plans.addAll(values(hit, goal)));
      if (operand.values().of().pick().isPresent()) {
        unpicked(operand.values()).ifPresent(plans::add);
      }
      return plans;
    }

    /** Without the elements that keep others which meet the goal from being picked. */
    private Optional<List<Edit>> unpicked(Values values) {
      Selection all =
          new Selection(
              values.of().from(), values.of().where(), Optional.empty(), Optional.empty());
      return Plans.removeAll(
          workshop.reading.hits(new Values(all, values.path()), at).stream()
              .filter(it -> it.end() != null && !goal.isMetBy(Scene.comparable(it.end())))
              .map(Reading.Hit::element)
              .toList());
    }

    @Override
    public List<List<Edit>> count(Operand.Count operand) {
      Object least = workshop.scene.value(code, at);
      Object most = workshop.scene.most(code, at);
      return least == null || most == null
          ? List.of()
          : workshop.counts.plans(operand.selection(), at, Exact.of(least), Exact.of(most), goal);
    }

    @Override
    public List<List<Edit>> sum(Operand.Sum operand) {
      Object sum = workshop.scene.value(code, at);
      if (sum == null) {
        return List.of();
      }
      Fraction excess = Exact.of(goal.bound()).minus(Exact.of(sum));
      List<List<Edit>> plans = new ArrayList<>();
      for (Reading.Hit part : workshop.reading.hits(operand.values(), at)) {
        Fraction own = Exact.of(Scene.comparable(part.value().value()));
        plans.addAll(values(part, goal.at(own.plus(excess))));
      }
      Selection parts = operand.values().of();
      if (parts.where().isPresent()) {
        List<Spot> elements =
            workshop.reading.select(parts, at).stream().map(Reading.Hit::element).toList();
        plans.addAll(workshop.counts.spoiled(parts.where().get(), elements));
      }
      if (plans.isEmpty()) {
        plans.addAll(workshop.growth.value(operand.values(), at, goal.at(excess)));
      } else if (!workshop.builds && goal.isUp()) {
        plans.addAll(onePartMore(Keyed.split(operand.values()), goal.at(excess)));
      }
      return plans;
    }

    /** Plans for one part more, in an element of its own. */
    private List<List<Edit>> onePartMore(Values values, Goal part) {
      List<List<Edit>> plans = new ArrayList<>();
      for (List<Edit> first : workshop.growth.element(values.of(), at)) {
        Workshop there = workshop.with(workshop.scene.with(first));
        at.in(there.scene)
            .map(moved -> there.reading.select(values.of(), moved))
            .filter(elements -> !elements.isEmpty() && values.path().isPresent())
            .map(elements -> Context.of(elements.get(elements.size() - 1).value()))
            .map(last -> there.growth.path(values.path().orElseThrow(), last, part))
            .ifPresent(all -> all.forEach(more -> plans.add(Plans.joined(first, more))));
      }
      return plans;
    }

    @Override
    public List<List<Edit>> difference(Operand.Difference operand) {
      boolean time = operand.unit().isPresent();
      OperandCode left = inner(operand.minuend(), operand.subtrahend(), time);
      OperandCode right = inner(operand.subtrahend(), operand.minuend(), time);
      Object first = workshop.scene.value(left, at);
      Object second = workshop.scene.value(right, at);
      List<List<Edit>> plans = new ArrayList<>();
      for (Goal side : goal.sides()) {
        if (second != null) {
          plans.addAll(of(operand.minuend(), left, at, side.at(shifted(operand, second, side, 1))));
        }
        if (first != null) {
          Goal mirrored = side.mirrored(shifted(operand, first, side, -1));
          plans.addAll(of(operand.subtrahend(), right, at, mirrored));
        }
      }
      return plans;
    }

    private OperandCode inner(Operand operand, Operand other, boolean time) {
      @Nullable OperandCode like = time ? null : code;
      if (time && operand instanceof Operand.Constant) {
        like = workshop.scene.operand(other, at, null);
      }
      return workshop.scene.operand(operand, at, like);
    }

    /** The bound of one side: the other side plus or minus the bound of the difference. */
    private Object shifted(Operand.Difference operand, Object other, Goal side, int sign) {
      Fraction bound = Exact.of(side.bound());
      boolean up = side.kind() == Goal.Kind.AT_LEAST || side.kind() == Goal.Kind.BELOW;
      if (other instanceof LocalDate day) {
        return day.plusDays(sign * (up ? Exact.ceiling(bound) : Exact.floor(bound)));
      }
      if (other instanceof Instant instant) {
        boolean hours = operand.unit().filter(Operand.TimeUnit.HOURS::equals).isPresent();
        long unit = hours ? SECONDS_PER_HOUR : SECONDS_PER_DAY;
        Fraction seconds = bound.multipliedBy(Fraction.of(unit, 1));
        return instant.plusSeconds(sign * (up ? Exact.ceiling(seconds) : Exact.floor(seconds)));
      }
      Fraction number = Exact.of(other);
      return sign > 0 ? number.plus(bound) : number.minus(bound);
    }

    @Override
    public List<List<Edit>> scaled(Operand.Scaled operand) {
      OperandCode value = workshop.scene.operand(operand.value(), at, code);
      Object now = workshop.scene.value(value, at);
      Fraction factor = factor(operand.by());
      List<List<Edit>> plans = new ArrayList<>();
      Fraction bound = Exact.of(goal.bound());
      if (factor != null && factor.signum() != 0) {
        Fraction target = bound.dividedBy(factor);
        Goal moved = factor.signum() > 0 ? goal.at(target) : goal.mirrored(target);
        plans.addAll(of(operand.value(), value, at, moved));
      }
      boolean movable = !(operand.by() instanceof Operand.Constant);
      if (movable && now != null && Exact.of(now).signum() > 0) {
        OperandCode by = workshop.scene.operand(operand.by(), at, null);
        plans.addAll(of(operand.by(), by, at, goal.at(bound.dividedBy(Exact.of(now)))));
      }
      return plans;
    }

    private @Nullable Fraction factor(Operand by) {
      if (by instanceof Operand.Constant constant) {
        String text = constant.literal().text();
        return text.endsWith("%")
            ? Percentage.parse(text).fraction()
            : Fraction.of(new BigDecimal(text));
      }
      Object value = workshop.scene.value(workshop.scene.operand(by, at, null), at);
      return value == null ? null : Exact.of(value);
    }

    /** A walk takes longer or less by the minutes declared, which come before any distance. */
    @Override
    public List<List<Edit>> walkingTime(Operand.WalkingTime operand) {
      Values minutes = Values.at(operand.minutes());
      List<List<Edit>> plans = new ArrayList<>();
      workshop.reading.hits(minutes, at).forEach(hit -> plans.addAll(values(hit, goal)));
      return plans.isEmpty() ? workshop.growth.value(minutes, at, goal) : plans;
    }

    @Override
    public List<List<Edit>> lookup(Operand.Lookup operand) {
      if (!(operand.key() instanceof Operand.Found key)) {
        workshop.obstacles.add(Reason.WHOLE_DATASET);
        return List.of();
      }
      List<String> codes =
          workshop.scene.list(operand.list()).map(OtherValues::codes).orElse(List.of());
      List<List<Edit>> plans = new ArrayList<>();
      for (Reading.Hit hit : workshop.reading.hits(key.values(), at)) {
        for (String row : codes) {
          plans.addAll(values(hit, new Goal(Goal.Kind.EQUAL, row)));
        }
      }
      return plans;
    }
  }
}
