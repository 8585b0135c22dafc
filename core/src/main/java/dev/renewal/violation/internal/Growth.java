package dev.renewal.violation.internal;

import dev.renewal.identifier.DivisionCode;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.Length;
import dev.renewal.quantity.Money;
import dev.renewal.quantity.PartialDate;
import dev.renewal.quantity.Percentage;
import dev.renewal.quantity.Quantity;
import dev.renewal.quantity.ReportingPeriod;
import dev.renewal.quantity.TargetComparator;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import dev.renewal.standard.Path;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Selection;
import dev.renewal.standard.Values;
import dev.renewal.text.LocalText;
import dev.renewal.violation.Edit;
import dev.renewal.violation.NoViolation.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans that add values where there are none. */
final class Growth {
  private static final String ID = "id";
  private static final int DEPTH = 6;

  private final Workshop workshop;

  Growth(Workshop workshop) {
    this.workshop = workshop;
  }

  /** Plans that make a selection of values find something. */
  List<List<Edit>> something(Values values, Context at) {
    List<List<Edit>> plans = new ArrayList<>();
    if (values.of().isPlain() && values.path().isEmpty()) {
      return path(values.of().from(), at, null);
    }
    for (Reading.Hit element : workshop.reading.select(values.of(), at)) {
      values.path().ifPresent(path -> plans.addAll(path(path, Context.of(element.value()), null)));
    }
    plans.addAll(
        workshop.builds ? new Keyed(workshop, at, values, null).plans() : element(values.of(), at));
    return plans;
  }

  /** Plans that put a value where a selection of values finds none. */
  List<List<Edit>> value(Values values, Context at, Goal goal) {
    if (values.path().isEmpty()) {
      return values.of().isPlain() ? path(values.of().from(), at, goal) : List.of();
    }
    List<Reading.Hit> elements = workshop.reading.select(values.of(), at);
    if (elements.isEmpty() && values.of().isPlain()) {
      List<Path.Step> steps = new ArrayList<>(values.of().from().steps());
      steps.addAll(values.path().get().steps());
      return path(
          new Path(values.of().from().anchor(), values.of().from().dataset(), steps), at, goal);
    }
    List<List<Edit>> plans = new ArrayList<>();
    for (Reading.Hit element : elements) {
      plans.addAll(path(values.path().get(), Context.of(element.value()), goal));
    }
    if (workshop.builds && elements.isEmpty()) {
      plans.addAll(new Keyed(workshop, at, values, goal).plans());
    }
    return plans;
  }

  /** Plans that give a selection one more element. */
  List<List<Edit>> element(Selection selection, Context at) {
    List<List<Edit>> plans = new ArrayList<>();
    if (workshop.builds) {
      plans.addAll(fresh(selection, at));
    }
    if (selection.where().isPresent()) {
      for (Spot other : workshop.reading.others(selection, at)) {
        plans.addAll(workshop.fulfilment.plans(selection.where().get(), Context.of(other)));
      }
    }
    plans.addAll(copies(selection, at));
    if (!workshop.builds) {
      plans.addAll(fresh(selection, at));
    }
    return plans;
  }

  private List<List<Edit>> copies(Selection selection, Context at) {
    List<List<Edit>> plans = new ArrayList<>();
    List<Reading.Hit> elements = workshop.reading.select(selection, at);
    if (!elements.isEmpty()) {
      copy(elements.get(elements.size() - 1).value(), 1).ifPresent(plans::add);
    }
    return plans;
  }

  /**
   * A copy of an element under a fresh id, at the end of its list.
   *
   * @param element the element
   * @param number how many copies of the list's elements the plan has so far, itself included
   */
  Optional<List<Edit>> copy(Spot element, int number) {
    if (element.index() < 0) {
      return Optional.empty();
    }
    Object copy = renamed(element, number);
    int end = Plans.list(element).size() + number - 1;
    return Optional.of(Plans.one(Edit.add(element.attributePointer() + "/" + end, copy)));
  }

  private Object renamed(Spot element, int number) {
    Optional<RecordType> type = element.type();
    Optional<Attribute> id = type.flatMap(it -> it.attribute(ID));
    if (type.isEmpty() || id.isEmpty() || id.get().get(element.value()) == null) {
      return element.value();
    }
    Object builder = type.get().newBuilder();
    for (Attribute attribute : type.get().attributes()) {
      Object value = attribute.get(element.value());
      if (attribute == id.get()) {
        value = freshId(element, String.valueOf(value), number);
      }
      if (value != null) {
        attribute.set(builder, value);
      }
    }
    return type.get().build(builder);
  }

  private String freshId(Spot element, String id, int number) {
    int count = Plans.list(element).size() + number;
    String fresh = id + "-" + count;
    Optional<String> kind =
        element.owner().isRoot()
            ? DocumentKinds.byCollection(element.attribute().name()).map(it -> it.name())
            : Optional.empty();
    while (kind.isPresent() && workshop.scene.ids(kind.get()).contains(fresh)) {
      fresh = fresh + "x";
    }
    return fresh;
  }

  /** A new element, and what it needs to pass the filter, as one addition. */
  private List<List<Edit>> fresh(Selection selection, Context at) {
    List<List<Edit>> plans = new ArrayList<>();
    for (List<Edit> plan : path(selection.from(), at, null)) {
      if (selection.where().isEmpty()) {
        plans.add(plan);
        continue;
      }
      filled(plan, selection, at).ifPresent(plans::add);
    }
    return plans;
  }

  private Optional<List<Edit>> filled(List<Edit> plan, Selection selection, Context at) {
    Edit addition = plan.get(plan.size() - 1);
    Scene grown = workshop.scene.with(plan);
    Workshop there = workshop.with(grown);
    Optional<Spot> element = at.in(grown).flatMap(moved -> lastOther(there, selection, moved));
    if (element.isEmpty() || element.get().type().isEmpty()) {
      return Optional.empty();
    }
    Requirement where = selection.where().orElseThrow();
    for (List<Edit> more : there.fulfilment.plans(where, Context.of(element.get()))) {
      Scene full = grown.with(more);
      Optional<Object> value = full.find(element.get().pointer()).map(Spot::value);
      if (value.isPresent() && element.get().pointer().equals(addition.pointer())) {
        return Optional.of(Plans.one(Edit.add(addition.pointer(), value.get())));
      }
      List<Edit> both = new ArrayList<>(plan);
      both.addAll(more);
      return Optional.of(both);
    }
    return Optional.empty();
  }

  /** The last element that does not pass the filter: the one just added. */
  private static Optional<Spot> lastOther(Workshop there, Selection selection, Context at) {
    List<Spot> others = there.reading.others(selection, at);
    return others.isEmpty() ? Optional.empty() : Optional.of(others.get(others.size() - 1));
  }

  /**
   * Plans that make a path lead to a value.
   *
   * @param path the path
   * @param at from where
   * @param goal what the value must meet; null for any value
   */
  List<List<Edit>> path(Path path, Context at, @Nullable Goal goal) {
    Path.Anchor anchor = Reading.anchor(path, at);
    if (path.followsReference()) {
      return new References(workshop, at).path(path, goal);
    }
    if (anchor == Path.Anchor.DATASET) {
      return dataset(path, goal);
    }
    if (at.isGroup()) {
      return members(path, at, goal);
    }
    Optional<Spot> start =
        anchor == Path.Anchor.DOCUMENT ? at.self().flatMap(Spot::document) : at.self();
    return start.map(it -> grow(it, names(path), goal)).orElse(List.of());
  }

  /** Plans for the members of a group that the path leads nowhere from. */
  private List<List<Edit>> members(Path path, Context at, @Nullable Goal goal) {
    if (!workshop.builds || path.steps().size() < 2) {
      return List.of();
    }
    List<List<List<Edit>>> perPlace = new ArrayList<>();
    Path inner = new Path(Path.Anchor.SELF, path.steps().subList(1, path.steps().size()));
    for (Spot member : at.members()) {
      if (workshop.reading.at(inner, Context.of(member)).isEmpty()) {
        perPlace.add(grow(member, names(inner), goal));
      }
    }
    return Plans.together(perPlace);
  }

  private List<List<Edit>> dataset(Path path, @Nullable Goal goal) {
    if (path.steps().get(0).name().equals("asOf")) {
      return List.of();
    }
    return grow(workshop.scene.root(), names(path), goal);
  }

  private static List<String> names(Path path) {
    return path.steps().stream().map(Path.Step::name).toList();
  }

  private List<List<Edit>> grow(Spot from, List<String> names, @Nullable Goal goal) {
    Spot at = from;
    for (int step = 0; step < names.size(); step++) {
      Optional<Attribute> attribute = attribute(at, names.get(step));
      if (attribute.isEmpty()) {
        workshop.obstacles.add(Reason.ONLY_DERIVED);
        return List.of();
      }
      List<Spot> children = at.children(attribute.get());
      boolean last = step == names.size() - 1;
      if (children.isEmpty() || (last && attribute.get().isList())) {
        return add(
            at, attribute.get(), children.size(), names.subList(step + 1, names.size()), goal);
      }
      at = children.get(0);
    }
    return List.of();
  }

  private static Optional<Attribute> attribute(Spot at, String name) {
    return at.type().flatMap(type -> type.attribute(name));
  }

  private List<List<Edit>> add(
      Spot owner, Attribute attribute, int size, List<String> rest, @Nullable Goal goal) {
    String pointer = owner.pointer() + "/" + attribute.name();
    List<List<Edit>> plans = new ArrayList<>();
    for (Object made : made(attribute, rest, goal)) {
      Object value = workshop.builds && owner.isRoot() ? document(attribute, made) : made;
      if (!attribute.isList()) {
        plans.add(Plans.one(Edit.add(pointer, value)));
      } else if (size == 0) {
        plans.add(Plans.one(Edit.add(pointer, List.of(value))));
      } else {
        plans.add(Plans.one(Edit.add(pointer + "/" + size, value)));
      }
    }
    return plans;
  }

  private Object document(Attribute collection, Object made) {
    return DocumentKinds.byCollection(collection.name())
        .map(kind -> Ground.identified(kind, workshop.scene, made))
        .orElse(made);
  }

  private List<Object> made(Attribute attribute, List<String> rest, @Nullable Goal goal) {
    Optional<RecordType> type = attribute.type().objectType();
    if (type.isPresent()) {
      return objects(type.get(), rest, goal, 0);
    }
    if (!rest.isEmpty()) {
      return following(attribute, rest.get(0), goal);
    }
    return goal == null ? any(attribute) : leaves(attribute, goal);
  }

  /** Values from which others follow that meet a goal. */
  private List<Object> following(Attribute attribute, String derived, @Nullable Goal goal) {
    List<Object> first = any(attribute);
    if (goal == null || first.isEmpty()) {
      return first;
    }
    List<Object> all = new ArrayList<>(first);
    all.addAll(OtherValues.of(attribute, first.get(0), workshop.scene));
    return all.stream()
        .filter(
            it -> {
              Object end = attribute.type().derived(derived).orElseThrow().function().apply(it);
              return end != null && goal.isMetBy(Scene.comparable(end));
            })
        .toList();
  }

  private List<Object> leaves(Attribute attribute, Goal goal) {
    if (Moves.isOrdered(attribute.type())) {
      return NearestValues.of(attribute.type(), null, goal);
    }
    if (goal.kind() == Goal.Kind.EQUAL) {
      return Moves.exactly(attribute.type(), goal.bound()).stream().toList();
    }
    return any(attribute).stream()
        .flatMap(
            it ->
                Stream.concat(
                    Stream.of(it), OtherValues.of(attribute, it, workshop.scene).stream()))
        .filter(it -> goal.isMetBy(Scene.comparable(it)))
        .toList();
  }

  private List<Object> objects(RecordType type, List<String> rest, @Nullable Goal goal, int depth) {
    List<Object> objects = new ArrayList<>();
    Optional<Attribute> next = rest.isEmpty() ? Optional.empty() : type.attribute(rest.get(0));
    List<Object> inner =
        next.map(it -> made(it, rest.subList(1, rest.size()), goal)).orElse(List.of());
    if (next.isEmpty()) {
      object(type, null, null, depth).ifPresent(objects::add);
    }
    for (Object value : inner) {
      object(type, next.get(), value, depth).ifPresent(objects::add);
    }
    return objects;
  }

  /** An object with what it cannot be without, and one attribute more. */
  private Optional<Object> object(
      RecordType type, @Nullable Attribute extra, @Nullable Object value, int depth) {
    Object builder = type.newBuilder();
    for (Attribute attribute : type.attributes()) {
      if (attribute == extra && value != null) {
        attribute.set(builder, attribute.isList() ? List.of(value) : value);
      } else if (attribute.isMandatory() && depth < DEPTH) {
        List<Object> needed =
            attribute.type().objectType().isPresent()
                ? objects(attribute.type().objectType().get(), List.of(), null, depth + 1)
                : any(attribute);
        if (needed.isEmpty()) {
          return Optional.empty();
        }
        attribute.set(builder, needed.get(0));
      }
    }
    try {
      return Optional.of(type.build(builder));
    } catch (RuntimeException refused) {
      return Optional.empty();
    }
  }

  /** Some value for an attribute; none if there is nothing it could refer to. */
  private List<Object> any(Attribute attribute) {
    ValueType type = attribute.type();
    LocalDate day = workshop.scene.asOf();
    return switch (type.kind()) {
      case TEXT ->
          attribute
              .refersTo()
              .map(kind -> workshop.scene.ids(kind).stream().limit(1).map(it -> (Object) it))
              .orElse(Stream.of("NEW-1"))
              .toList();
      case OPEN_CODE ->
          List.of(
              type.parse(
                  type.codeList()
                      .flatMap(workshop.scene::list)
                      .map(OtherValues::codes)
                      .filter(codes -> !codes.isEmpty())
                      .map(codes -> codes.get(0))
                      .orElse("OTHER")));
      case CLOSED_CODE -> List.of(type.parse(type.closedCodes().get(0)));
      case BOOLEAN -> List.of(true);
      case INTEGER -> NearestValues.of(type, null, new Goal(Goal.Kind.EQUAL, 1L));
      case DECIMAL -> List.of(BigDecimal.ONE);
      case PERCENTAGE -> List.of(Percentage.parse("1%"));
      case MONEY -> List.of(Money.parse("1万元"));
      case AREA -> List.of(Area.parse("1m2"));
      case LENGTH -> List.of(Length.parse("1m"));
      case QUANTITY -> List.of(Quantity.of(BigDecimal.ONE, "个"));
      case DATE -> List.of(day);
      case PARTIAL_DATE -> List.of(PartialDate.of(day));
      case YEAR_MONTH -> List.of(YearMonth.from(day));
      case YEAR -> List.of(Year.from(day));
      case INSTANT -> List.of(day.atStartOfDay().toInstant(ZoneOffset.UTC));
      case PERIOD ->
          List.of(ReportingPeriod.ofMonth(day.getYear(), day.getMonthValue()).previous());
      case DIVISION -> List.of(workshop.builds ? workshop.scene.county() : DivisionCode.of("33"));
      case COMPARATOR -> List.of(TargetComparator.AT_LEAST);
      case LOCAL_TEXT -> List.of(LocalText.same("NEW-1"));
      case CREDIT_CODE, PROJECT_CODE, DOCUMENT_NUMBER, OBJECT, TREE -> List.of();
    };
  }
}
