package dev.renewal.check.semantics;

import dev.renewal.dataset.Broken;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.identifier.DivisionLevel;
import dev.renewal.model.Code;
import dev.renewal.model.Document;
import dev.renewal.model.Location;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.Fraction;
import dev.renewal.quantity.Length;
import dev.renewal.quantity.Money;
import dev.renewal.quantity.Percentage;
import dev.renewal.quantity.ReportingPeriod;
import dev.renewal.quantity.TargetComparator;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.CodelistItem;
import dev.renewal.standard.Comparison;
import dev.renewal.standard.Literal;
import dev.renewal.standard.MemberSet;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Path;
import dev.renewal.standard.Pick;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Selection;
import dev.renewal.standard.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Says what a requirement is worth by its definition alone: no compiling, no caching, no shortcut,
 * all numbers as fractions. The engine is held to it.
 */
final class Interpreter {

  /** The four values. */
  enum Worth {
    HOLDS,
    FAILS,
    UNDETERMINED,
    VACUOUS
  }

  /** Stands for what cannot be known. */
  private static final Object UNKNOWN = "cannot be known".toCharArray();

  /** A number between bounds. */
  private record Bounds(Fraction least, Fraction most) {}

  /**
   * Something found.
   *
   * @param value the value or object
   * @param document the document it stands in
   * @param place the path of its attribute from the kind; empty for what is always known
   * @param sure whether a filter surely lets it pass
   */
  record Spot(Object value, @Nullable Object document, String place, boolean sure) {}

  /**
   * A group of documents.
   *
   * @param keys what they have in common, by name
   * @param members the documents
   */
  record Team(Map<String, Object> keys, List<Document> members) {}

  /** Stands for a date that could not be read: it may be any, or none. */

  /** Stands for the dataset as a subject. */
  static final Object DATASET = "the dataset".toCharArray();

  /** What was found, whether all of it is known, and the path it was looked for under. */
  private record Found(List<Spot> spots, boolean known, String place) {}

  private final LocalDate asOf;
  private final List<String> reported;
  private final Map<String, Map<String, Document>> documents = new TreeMap<>();
  private final Map<String, Codelist> lists;
  private final Map<String, String> parameters;
  private final Broken broken;
  private boolean condition;

  Interpreter(
      LocalDate asOf,
      List<String> reported,
      List<Document> all,
      Map<String, Codelist> lists,
      Map<String, String> parameters,
      Broken broken) {
    this.broken = broken;
    this.asOf = asOf;
    this.reported = reported;
    this.lists = lists;
    this.parameters = parameters;
    for (Document document : all) {
      documents
          .computeIfAbsent(kindOf(document), unused -> new TreeMap<>())
          .put(document.getId(), document);
    }
  }

  private static String kindOf(Document document) {
    return DocumentKinds.all().stream()
        .filter(kind -> kind.type().javaType().isInstance(document))
        .findFirst()
        .orElseThrow()
        .name();
  }

  /** A document as a subject. */
  static Spot subject(Document document) {
    return new Spot(document, document, kindOf(document), true);
  }

  /** The worth of a condition for a subject. */
  Worth condition(Requirement requirement, Spot subject) {
    condition = true;
    return worth(requirement, subject);
  }

  /** The worth of a requirement for a subject. */
  Worth requirement(Requirement requirement, Spot subject) {
    condition = false;
    return worth(requirement, subject);
  }

  /** The elements of a list of a document; empty if they are not known. */
  Optional<List<Spot>> elements(Document document, String list) {
    Found found = path(Path.parse(list), subject(document));
    boolean none = found.spots().isEmpty() && !covers(found.place());
    return found.known() && !none ? Optional.of(found.spots()) : Optional.empty();
  }

  /** The one value of a document by which it is grouped; empty if it is not known. */
  Optional<Object> key(Document document, String path) {
    Found found = path(Path.parse(path), subject(document));
    return found.known() && found.spots().size() == 1
        ? Optional.of(plain(found.spots().get(0).value()))
        : Optional.empty();
  }

  private Worth filter(Requirement requirement, Spot element) {
    boolean outer = condition;
    condition = true;
    try {
      return worth(requirement, element);
    } finally {
      condition = outer;
    }
  }

  private Worth worth(Requirement requirement, Spot at) {
    return requirement.accept(
        new Requirement.Cases<Worth>() {
          @Override
          public Worth present(Requirement.Present it) {
            Worth found = some(it.values(), at);
            boolean open = condition && !covered(it.values(), at);
            return found == Worth.FAILS && open ? Worth.UNDETERMINED : found;
          }

          @Override
          public Worth absent(Requirement.Absent it) {
            return switch (some(it.values(), at)) {
              case HOLDS -> Worth.FAILS;
              case FAILS -> covered(it.values(), at) ? Worth.HOLDS : Worth.UNDETERMINED;
              case UNDETERMINED, VACUOUS -> Worth.UNDETERMINED;
            };
          }

          @Override
          public Worth compare(Requirement.Compare it) {
            return comparison(it, at);
          }

          @Override
          public Worth every(Requirement.Every it) {
            return inclusion(it, at);
          }

          @Override
          public Worth sequence(Requirement.Sequence it) {
            return order(it, at);
          }

          @Override
          public Worth all(Requirement.All it) {
            return strongest(it.parts(), at, Worth.FAILS, Worth.UNDETERMINED, Worth.HOLDS);
          }

          @Override
          public Worth any(Requirement.Any it) {
            return strongest(it.parts(), at, Worth.HOLDS, Worth.UNDETERMINED, Worth.FAILS);
          }
        });
  }

  private Worth strongest(List<Requirement> parts, Spot at, Worth... order) {
    List<Worth> found = parts.stream().map(part -> worth(part, at)).toList();
    for (Worth worth : order) {
      if (found.contains(worth)) {
        return worth;
      }
    }
    return Worth.VACUOUS;
  }

  private Codelist list(String id) {
    return Objects.requireNonNull(lists.get(id), id);
  }

  // present, absent

  private Worth some(Values values, Spot at) {
    Found found = values(values, at);
    if (found.spots().stream().anyMatch(Spot::sure)) {
      return Worth.HOLDS;
    }
    Found elements = select(values.of(), at);
    boolean maybe = elements.spots().stream().anyMatch(spot -> !spot.sure());
    return maybe || !found.known() ? Worth.UNDETERMINED : Worth.FAILS;
  }

  private boolean covered(Values values, Spot at) {
    Found from = path(values.of().from(), at);
    return covers(from.place())
        && values.path().map(path -> covers(onward(path, from, at))).orElse(true);
  }

  /** Where a path from the elements found leads, be there any or none. */
  private String onward(Path path, Found from, Spot at) {
    return from.spots().isEmpty() && path.anchor() == Path.Anchor.SELF
        ? walk(List.of(), path.steps(), from.place()).place()
        : path(path, from.spots().isEmpty() ? at : from.spots().get(0)).place();
  }

  private boolean covers(String place) {
    return place.isEmpty()
        || reported.stream()
            .anyMatch(entry -> place.equals(entry) || place.startsWith(entry + "."));
  }

  // paths and selections

  private Found path(Path path, Spot at) {
    List<Path.Step> steps = path.steps();
    if (path.anchor() == Path.Anchor.SELF && at.value() instanceof Team team) {
      return team(team, steps);
    }
    if (path.anchor() != Path.Anchor.DATASET && at.value() != DATASET) {
      Object start =
          path.anchor() == Path.Anchor.SELF
              ? at.value()
              : Objects.requireNonNull(at.document(), "a document around it");
      String place =
          path.anchor() == Path.Anchor.SELF
              ? at.place()
              : at.document() instanceof Document document ? kindOf(document) : "";
      return walk(List.of(new Spot(start, at.document(), place, true)), steps, place);
    }
    String first = steps.get(0).name();
    List<Path.Step> rest = steps.subList(1, steps.size());
    if (first.equals("asOf")) {
      return walk(List.of(new Spot(asOf, at.document(), "", true)), rest, "");
    }
    String kind = DocumentKinds.byCollection(first).orElseThrow().name();
    List<Spot> all = new ArrayList<>();
    documents
        .getOrDefault(kind, Map.of())
        .values()
        .forEach(document -> all.add(new Spot(document, document, kind, true)));
    return walk(all, rest, kind);
  }

  private Found team(Team team, List<Path.Step> steps) {
    if (!steps.get(0).name().equals("members")) {
      Object key = Objects.requireNonNull(team.keys().get(steps.get(0).name()));
      return new Found(List.of(new Spot(key, null, "", true)), true, "");
    }
    List<Spot> members = team.members().stream().map(Interpreter::subject).toList();
    return walk(members, steps.subList(1, steps.size()), members.get(0).place());
  }

  private Found walk(List<Spot> from, List<Path.Step> steps, String place) {
    List<Spot> spots = from;
    boolean known = true;
    String at = place;
    for (Path.Step step : steps) {
      List<Spot> next = new ArrayList<>();
      String target = "";
      boolean derived = false;
      for (Spot spot : spots) {
        Optional<Attribute> attribute = attribute(spot.value(), step.name());
        if (attribute.isEmpty()) {
          derived = true;
          Object value =
              ValueType.of(spot.value().getClass())
                  .derived(step.name())
                  .orElseThrow()
                  .function()
                  .apply(spot.value());
          if (value != null) {
            next.add(new Spot(value, spot.document(), spot.place(), true));
          }
          continue;
        }
        if (broken.contains(spot.value(), attribute.get())) {
          known = false;
          continue;
        }
        for (Object value : values(attribute.get(), spot.value())) {
          if (!step.follow()) {
            next.add(new Spot(value, spot.document(), at + "." + step.name(), true));
            continue;
          }
          target = attribute.get().refersTo().orElseThrow();
          Document document = documents.getOrDefault(target, Map.of()).get(value.toString());
          if (document == null) {
            known = false;
          } else {
            next.add(new Spot(document, document, target, true));
          }
        }
      }
      if (step.follow()) {
        at = target.isEmpty() ? referred(step.name()) : target;
      } else if (!derived && !at.isEmpty()) {
        at = at + "." + step.name();
      }
      spots = next;
    }
    List<Spot> present =
        spots.stream()
            .filter(spot -> !(spot.value() instanceof String text && text.isBlank()))
            .toList();
    return new Found(present, known, at);
  }

  /** The kind an id refers to, by its name; there is one attribute of each name in these tests. */
  private static String referred(String attribute) {
    return attribute.replaceFirst("Ids?$", "");
  }

  private static Optional<Attribute> attribute(Object object, String name) {
    for (Class<?> type : interfaces(object.getClass())) {
      if (type.getName().startsWith("dev.renewal.model") && !type.equals(Document.class)) {
        Optional<Attribute> found =
            Code.class.isAssignableFrom(type)
                ? Optional.empty()
                : RecordType.of(type).attribute(name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static List<Class<?>> interfaces(Class<?> type) {
    List<Class<?>> all = new ArrayList<>(List.of(type.getInterfaces()));
    if (type.getSuperclass() != null) {
      all.addAll(interfaces(type.getSuperclass()));
    }
    return all;
  }

  private static List<?> values(Attribute attribute, Object owner) {
    Object value = attribute.get(owner);
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list ? list : List.of(value);
  }

  private Found select(Selection selection, Spot at) {
    Found all = path(selection.from(), at);
    List<Spot> passing = new ArrayList<>();
    for (Spot spot : all.spots()) {
      Worth worth = selection.where().map(it -> filter(it, spot)).orElse(Worth.HOLDS);
      if (worth == Worth.HOLDS || worth == Worth.UNDETERMINED) {
        passing.add(new Spot(spot.value(), spot.document(), spot.place(), worth == Worth.HOLDS));
      }
    }
    Found found = new Found(passing, all.known(), all.place());
    return selection.pick().map(pick -> picked(pick, found, at)).orElse(found);
  }

  private Found picked(Pick pick, Found found, Spot at) {
    Found nothing = new Found(List.of(), false, found.place());
    record Ranked(Spot spot, Object value) {}
    List<Ranked> ranked = new ArrayList<>();
    for (Spot spot : found.spots()) {
      Object value = operand(pick.by(), spot, null);
      if (!spot.sure() || value == null || value == UNKNOWN || value instanceof Bounds) {
        return nothing;
      }
      ranked.add(new Ranked(spot, value));
    }
    if (!found.known()) {
      return nothing;
    }
    if (ranked.isEmpty()) {
      return found;
    }
    Comparator<Ranked> order = (a, b) -> compare(a.value(), b.value());
    ranked.sort(pick.end() == Pick.End.HIGHEST ? order.reversed() : order);
    Fraction places = Fraction.of(pick.number().orElse(0), 1);
    if (pick.share().isPresent()) {
      Object share = operand(pick.share().get(), at, "share");
      if (share == null || share == UNKNOWN) {
        return nothing;
      }
      places = ((Fraction) share).multipliedBy(Fraction.of(ranked.size(), 1));
    }
    BigDecimal down = places.toDecimal(0, RoundingMode.FLOOR);
    int cut = down.intValueExact();
    if (!Fraction.of(down).equals(places)) {
      Object mode = code(pick.rounding(), at);
      if (mode == UNKNOWN) {
        return nothing;
      }
      cut = places.toDecimal(0, RoundingMode.valueOf(mode.toString())).intValueExact();
    }
    List<Spot> taken = new ArrayList<>();
    if (cut > 0
        && cut < ranked.size()
        && order.compare(ranked.get(cut - 1), ranked.get(cut)) == 0) {
      Object ties = code(pick.ties(), at);
      if (ties == UNKNOWN) {
        return nothing;
      }
      Ranked edge = ranked.get(cut);
      for (int place = 0; place < ranked.size(); place++) {
        boolean equal = order.compare(ranked.get(place), edge) == 0;
        if (equal ? ties.equals("INCLUDE_ALL") : place < cut) {
          taken.add(ranked.get(place).spot());
        }
      }
    } else {
      ranked.stream().limit(cut).map(Ranked::spot).forEach(taken::add);
    }
    return new Found(taken, true, found.place());
  }

  private Object code(Optional<Operand> operand, Spot at) {
    Object code = operand.isEmpty() ? null : operand(operand.get(), at, "code");
    return code == null ? UNKNOWN : code;
  }

  /** The values of a selection; those of elements that may not count are not sure. */
  private Found values(Values values, Spot at) {
    Found elements = select(values.of(), at);
    if (values.path().isEmpty()) {
      return elements;
    }
    List<Spot> all = new ArrayList<>();
    boolean known = elements.known();
    for (Spot element : elements.spots()) {
      Found found = path(values.path().get(), element);
      known &= found.known();
      for (Spot spot : found.spots()) {
        all.add(new Spot(spot.value(), spot.document(), spot.place(), element.sure()));
      }
    }
    return new Found(all, known, elements.place());
  }

  // operands

  private @Nullable Object operand(Operand operand, Spot at, @Nullable String family) {
    return operand
        .accept(
            new Operand.Cases<Optional<Object>>() {
              @Override
              public Optional<Object> constant(Operand.Constant it) {
                return Optional.of(literal(it.literal(), String.valueOf(family)));
              }

              @Override
              public Optional<Object> parameter(Operand.Parameter it) {
                String value = parameters.get(it.name());
                return Optional.of(
                    value == null
                        ? UNKNOWN
                        : literal(new Literal(value, Optional.empty()), String.valueOf(family)));
              }

              @Override
              public Optional<Object> found(Operand.Found it) {
                return Optional.ofNullable(theOnly(it.values(), at));
              }

              @Override
              public Optional<Object> count(Operand.Count it) {
                return Optional.of(number(it.selection(), at));
              }

              @Override
              public Optional<Object> sum(Operand.Sum it) {
                return Optional.of(total(it.values(), at));
              }

              @Override
              public Optional<Object> difference(Operand.Difference it) {
                Object left = operand(it.minuend(), at, it.unit().isPresent() ? "date" : family);
                Object right =
                    operand(it.subtrahend(), at, it.unit().isPresent() ? "date" : family);
                if (left == UNKNOWN || right == UNKNOWN) {
                  return Optional.of(UNKNOWN);
                }
                if (left == null || right == null) {
                  return Optional.empty();
                }
                if (left instanceof LocalDate later) {
                  return Optional.of(
                      Fraction.of(ChronoUnit.DAYS.between((LocalDate) right, later), 1));
                }
                return Optional.of(
                    bounds(least(left).minus(most(right)), most(left).minus(least(right))));
              }

              @Override
              public Optional<Object> scaled(Operand.Scaled it) {
                Object value = operand(it.value(), at, family);
                Object by = operand(it.by(), at, "share");
                if (value == UNKNOWN || by == UNKNOWN) {
                  return Optional.of(UNKNOWN);
                }
                if (value == null || by == null) {
                  return Optional.empty();
                }
                return Optional.of(
                    bounds(
                        least(value).multipliedBy((Fraction) by),
                        most(value).multipliedBy((Fraction) by)));
              }

              @Override
              public Optional<Object> lookup(Operand.Lookup it) {
                Object key = operand(it.key(), at, "code");
                if (key == null || key == UNKNOWN) {
                  return Optional.ofNullable(key);
                }
                return list(it.list())
                    .find(key.toString())
                    .flatMap(item -> Optional.ofNullable(item.cells().get(it.column())))
                    .map(
                        cell ->
                            literal(new Literal(cell, Optional.empty()), String.valueOf(family)))
                    .or(() -> Optional.of(UNKNOWN));
              }

              @Override
              public Optional<Object> walkingTime(Operand.WalkingTime it) {
                Found minutes = path(it.minutes(), at);
                if (!minutes.known()) {
                  return Optional.of(UNKNOWN);
                }
                return minutes.spots().isEmpty()
                    ? walk(it, at)
                    : Optional.of(plain(minutes.spots().get(0).value()));
              }
            })
        .orElse(null);
  }

  /** The time for a distance, declared or along a meridian, on which all places of the data lie. */
  private Optional<Object> walk(Operand.WalkingTime it, Spot at) {
    Optional<Found> distance = it.distance().map(path -> path(path, at));
    Optional<Spot> declared = distance.flatMap(found -> found.spots().stream().findFirst());
    Found from = path(it.from(), at);
    Found to = path(it.to(), at);
    List<Spot> begin = from.spots();
    List<Spot> end = to.spots();
    BigDecimal metres;
    if (!distance.map(Found::known).orElse(true)) {
      return Optional.of(UNKNOWN);
    } else if (declared.isPresent()) {
      metres = ((Length) declared.get().value()).inMetres();
    } else if (!from.known() || !to.known()) {
      return Optional.of(UNKNOWN);
    } else if (begin.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    } else {
      Location here = (Location) begin.get(0).value();
      Location there = (Location) end.get(0).value();
      if (here.getDatum().isEmpty() || !here.getDatum().equals(there.getDatum())) {
        return Optional.of(UNKNOWN);
      }
      if (here.getLatitude().isEmpty() || there.getLatitude().isEmpty()) {
        return Optional.empty();
      }
      double degrees =
          here.getLatitude().get().subtract(there.getLatitude().get()).abs().doubleValue();
      metres = BigDecimal.valueOf(Math.round(6_371_008.8 * Math.toRadians(degrees)));
    }
    Fraction speed = (Fraction) operand(it.speed(), at, "number");
    return Optional.of(
        speed == null || speed.signum() <= 0 ? UNKNOWN : Fraction.of(metres).dividedBy(speed));
  }

  private @Nullable Object theOnly(Values values, Spot at) {
    Found found = values(values, at);
    boolean maybe = select(values.of(), at).spots().stream().anyMatch(spot -> !spot.sure());
    if (!found.known() || maybe || found.spots().size() > 1) {
      return UNKNOWN;
    }
    return found.spots().isEmpty() ? null : plain(found.spots().get(0).value());
  }

  private Object number(Selection selection, Spot at) {
    Found found = select(selection, at);
    if (!found.known()) {
      return UNKNOWN;
    }
    long sure = found.spots().stream().filter(Spot::sure).count();
    long maybe = found.spots().size() - sure;
    if (selection.distinct().isPresent()) {
      Set<Object> surely = new HashSet<>();
      Set<Object> perhaps = new HashSet<>();
      maybe = 0;
      for (Spot element : found.spots()) {
        Found keys = path(selection.distinct().get(), element);
        if (!keys.known()) {
          return UNKNOWN;
        }
        maybe += keys.spots().isEmpty() ? 1 : 0;
        keys.spots().forEach(key -> (element.sure() ? surely : perhaps).add(plain(key.value())));
      }
      perhaps.removeAll(surely);
      sure = surely.size();
      maybe += perhaps.size();
    }
    if (sure + maybe == 0 && !covers(found.place())) {
      return UNKNOWN;
    }
    return bounds(Fraction.of(sure, 1), Fraction.of(sure + maybe, 1));
  }

  private Object total(Values values, Spot at) {
    Found elements = select(values.of(), at);
    if (!elements.known() || elements.spots().stream().anyMatch(spot -> !spot.sure())) {
      return UNKNOWN;
    }
    if (elements.spots().isEmpty() && !covers(elements.place())) {
      return UNKNOWN;
    }
    Fraction sum = Fraction.of(0, 1);
    for (Spot element : elements.spots()) {
      Found parts = path(values.path().orElseThrow(), element);
      if (parts.spots().isEmpty() || !parts.known()) {
        return UNKNOWN;
      }
      for (Spot part : parts.spots()) {
        sum = sum.plus((Fraction) plain(part.value()));
      }
    }
    return sum;
  }

  private static Object bounds(Fraction one, Fraction other) {
    int order = one.compareTo(other);
    return order == 0 ? one : order < 0 ? new Bounds(one, other) : new Bounds(other, one);
  }

  private static Fraction least(Object value) {
    return value instanceof Bounds bounds ? bounds.least() : (Fraction) value;
  }

  private static Fraction most(Object value) {
    return value instanceof Bounds bounds ? bounds.most() : (Fraction) value;
  }

  /** A literal as the family of the other side. */
  private Object literal(Literal literal, String family) {
    return switch (family) {
      case "number" -> Fraction.of(new BigDecimal(literal.text()));
      case "share" ->
          literal.text().endsWith("%")
              ? Fraction.of(Percentage.parse(literal.text()).ratio())
              : Fraction.of(new BigDecimal(literal.text()));
      case "area" -> Area.parse(literal.toString()).inSquareMetres();
      case "date" -> LocalDate.parse(literal.text());
      case "flag" -> Boolean.valueOf(literal.text());
      case "comparator" -> TargetComparator.parse(literal.text());
      default -> canonical(literal.text());
    };
  }

  /** Codes of the lists of these tests do not overlap, so an alias has one meaning. */
  private String canonical(String code) {
    return lists.values().stream()
        .flatMap(list -> list.find(code).stream())
        .map(CodelistItem::code)
        .findFirst()
        .orElse(code);
  }

  /** A value of the model in the form in which it is compared. */
  private Object plain(Object value) {
    if (value instanceof Integer || value instanceof Long || value instanceof BigDecimal) {
      return Fraction.of(new BigDecimal(value.toString()));
    }
    if (value instanceof Area area) {
      return area.inSquareMetres();
    }
    if (value instanceof Money money) {
      return Fraction.of(money.inYuan());
    }
    if (value instanceof Percentage share) {
      return Fraction.of(share.ratio());
    }
    if (value instanceof Code code) {
      return canonical(code.code());
    }
    boolean identifier = value instanceof DivisionCode || value instanceof DivisionLevel;
    return identifier ? value.toString() : value;
  }

  @SuppressWarnings("unchecked")
  private static int compare(Object left, Object right) {
    return ((Comparable<Object>) left).compareTo(right);
  }

  // compare

  private Worth comparison(Requirement.Compare it, Spot at) {
    String family = Families.of(it.left()).or(() -> Families.of(it.right())).orElse("text");
    Object left = operand(it.left(), at, family);
    Object right = operand(it.right(), at, family);
    if (left == null || right == null || left == UNKNOWN || right == UNKNOWN) {
      return Worth.UNDETERMINED;
    }
    Optional<Comparison> relation = it.by().isPresent() ? it.by() : byData(it, at);
    if (relation.isEmpty() || (relation.get() == Comparison.ABOUT && it.tolerance().isEmpty())) {
      return Worth.UNDETERMINED;
    }
    Comparison by = relation.get();
    if (by == Comparison.ABOUT) {
      Object width = operand(it.tolerance().orElseThrow(), at, family);
      if (width == null || width == UNKNOWN) {
        return Worth.UNDETERMINED;
      }
      return about(left, right, (Fraction) width);
    }
    if (!(left instanceof Bounds || right instanceof Bounds)) {
      return by.holds(compare(left, right)) ? Worth.HOLDS : Worth.FAILS;
    }
    return overAll(left, right, (a, b) -> by.holds(a.compareTo(b)));
  }

  /** The relation that data give; empty if there is none, or one that no number can tell. */
  private Optional<Comparison> byData(Requirement.Compare it, Spot at) {
    Object found = operand(it.byData().orElseThrow(), at, "comparator");
    return found instanceof TargetComparator comparator
        ? Comparison.ofSign(comparator.symbol())
        : Optional.empty();
  }

  /** Tries the numbers at the bounds, between them and at the other side's. */
  private static Worth overAll(Object left, Object right, Relation relation) {
    Set<Boolean> results = new HashSet<>();
    for (Fraction a : samples(left, right)) {
      for (Fraction b : samples(right, left)) {
        results.add(relation.holds(a, b));
      }
    }
    if (results.size() > 1) {
      return Worth.UNDETERMINED;
    }
    return results.contains(true) ? Worth.HOLDS : Worth.FAILS;
  }

  private static List<Fraction> samples(Object value, Object other) {
    List<Fraction> samples = new ArrayList<>(List.of(least(value), most(value)));
    for (Fraction bound : List.of(least(other), most(other))) {
      if (bound.compareTo(least(value)) >= 0 && bound.compareTo(most(value)) <= 0) {
        samples.add(bound);
      }
    }
    return samples;
  }

  private static Worth about(Object left, Object right, Fraction width) {
    return overAll(
        left,
        right,
        (a, b) -> {
          Fraction apart = a.compareTo(b) < 0 ? b.minus(a) : a.minus(b);
          return apart.compareTo(width) <= 0;
        });
  }

  private interface Relation {
    boolean holds(Fraction left, Fraction right);
  }

  // every

  /** A set as far as it is known. */
  private record Keys(
      Set<Object> sure, Set<Object> maybe, boolean open, boolean keyless, boolean unreported) {}

  private Worth inclusion(Requirement.Every it, Spot at) {
    Keys left = keys(it.members(), at);
    Keys right = keys(it.in(), at);
    if (left.sure().isEmpty() && left.maybe().isEmpty() && !left.open() && !left.keyless()) {
      return left.unreported() ? Worth.UNDETERMINED : Worth.VACUOUS;
    }
    boolean undecided = left.open() || left.keyless();
    for (Object key : left.sure()) {
      if (right.sure().contains(key)) {
        continue;
      }
      if (right.maybe().contains(key) || right.unreported() || unknown(it.in(), right)) {
        undecided = true;
      } else {
        return Worth.FAILS;
      }
    }
    for (Object key : left.maybe()) {
      undecided |= !right.sure().contains(key);
    }
    return undecided ? Worth.UNDETERMINED : Worth.HOLDS;
  }

  /** An open list on the right still does not have what it does not name. */
  private static boolean unknown(MemberSet set, Keys keys) {
    return keys.open() && !(set instanceof MemberSet.Codes);
  }

  /** Whether the days allowed after the last day of a period have passed. */
  private Worth due(LocalDate lastDay, @Nullable Object days) {
    if (days == null || days == UNKNOWN) {
      return Worth.UNDETERMINED;
    }
    Fraction passed = Fraction.of(ChronoUnit.DAYS.between(lastDay, asOf), 1);
    return overAll(passed, days, (a, b) -> a.compareTo(b) >= 0);
  }

  private Keys keys(MemberSet set, Spot at) {
    return set.accept(
        new MemberSet.Cases<Keys>() {
          @Override
          public Keys codes(MemberSet.Codes it) {
            Codelist list = list(it.list());
            Set<Object> codes =
                new HashSet<>(list.items().stream().map(CodelistItem::code).toList());
            boolean open = list.size().filter(size -> size > codes.size()).isPresent();
            return new Keys(codes, Set.of(), open, false, false);
          }

          @Override
          public Keys keys(MemberSet.Keys it) {
            Set<Object> sure = new HashSet<>();
            Set<Object> maybe = new HashSet<>();
            Found elements = select(it.values().of(), at);
            boolean known = elements.known();
            boolean keyless = false;
            for (Spot element : elements.spots()) {
              Found found =
                  it.values()
                      .path()
                      .map(path -> path(path, element))
                      .orElseGet(() -> new Found(List.of(element), true, ""));
              known &= found.known();
              keyless |= found.known() && found.spots().isEmpty();
              found.spots().forEach(key -> (element.sure() ? sure : maybe).add(plain(key.value())));
            }
            boolean empty = sure.isEmpty() && maybe.isEmpty() && !keyless;
            return new Keys(sure, maybe, !known, keyless, empty && !covers(elements.place()));
          }

          @Override
          public Keys periods(MemberSet.Periods it) {
            Object from = operand(it.from(), at, "date");
            List<Object> until = new ArrayList<>();
            for (Operand operand : it.until()) {
              Object day = operand(operand, at, "date");
              if (day != null) {
                until.add(day);
              }
            }
            if (!(from instanceof LocalDate first) || until.isEmpty() || until.contains(UNKNOWN)) {
              return new Keys(Set.of(), Set.of(), true, false, false);
            }
            LocalDate last =
                until.stream().map(day -> (LocalDate) day).min(LocalDate::compareTo).orElseThrow();
            Set<Object> periods = new HashSet<>();
            Set<Object> maybe = new HashSet<>();
            Object days = it.allow().map(allow -> operand(allow, at, "number")).orElse(null);
            ReportingPeriod period = ReportingPeriod.containing(it.kind(), first);
            for (; !period.lastDay().isAfter(last); period = period.next()) {
              if (!period.firstDay().isBefore(first)) {
                Worth due = it.allow().isEmpty() ? Worth.HOLDS : due(period.lastDay(), days);
                if (due != Worth.FAILS) {
                  (due == Worth.HOLDS ? periods : maybe).add(period);
                }
              }
            }
            return new Keys(periods, maybe, false, false, false);
          }

          @Override
          public Keys parameterCodes(MemberSet.ParameterCodes it) {
            String value = parameters.get(it.name());
            return value == null
                ? new Keys(Set.of(), Set.of(), true, false, false)
                : new Keys(
                    new HashSet<>(List.of((Object[]) value.split(",", -1))),
                    Set.of(),
                    false,
                    false,
                    false);
          }
        });
  }

  // sequence

  /**
   * Tries every way in which the undecided steps may count, on every day that makes a difference.
   */
  private Worth order(Requirement.Sequence it, Spot at) {
    Found found = select(it.steps(), at);
    List<String> order = list(it.order()).items().stream().map(CodelistItem::code).toList();
    List<Step> dated = new ArrayList<>();
    for (Spot step : found.spots()) {
      Found days = path(it.date(), step);
      if (!days.known()) {
        dated.add(new Step(step, null));
      }
      days.spots().forEach(day -> dated.add(new Step(step, (LocalDate) day.value())));
    }
    if (!found.known()) {
      return Worth.UNDETERMINED;
    }
    if (dated.isEmpty()) {
      return covers(found.place()) ? Worth.VACUOUS : Worth.UNDETERMINED;
    }
    List<Integer> positions = new ArrayList<>();
    for (Step step : dated) {
      List<Spot> code = path(it.step(), step.spot()).spots();
      if (code.isEmpty()) {
        return Worth.UNDETERMINED;
      }
      positions.add(order.indexOf(plain(code.get(0).value()).toString()));
    }
    Set<Worth> results = new HashSet<>();
    worlds(dated, positions, new LocalDate[order.size()], 0, results);
    if (results.equals(Set.of(Worth.FAILS))) {
      return Worth.FAILS;
    }
    boolean strange = positions.contains(-1);
    return !strange && results.equals(Set.of(Worth.HOLDS)) ? Worth.HOLDS : Worth.UNDETERMINED;
  }

  /**
   * A step that has a date.
   *
   * @param day the date; null if it is not known
   */
  private record Step(Spot spot, @Nullable LocalDate day) {
    /** What it may put in the place of its code; null for leaving what is there. */
    List<@Nullable LocalDate> choices(List<Step> all) {
      List<@Nullable LocalDate> choices = new ArrayList<>();
      if (day != null) {
        choices.add(day);
      } else {
        choices.add(LocalDate.MIN);
        choices.add(LocalDate.MAX);
        all.stream().map(Step::day).filter(Objects::nonNull).forEach(choices::add);
      }
      if (day == null || !spot.sure()) {
        choices.add(null);
      }
      return choices;
    }
  }

  private static void worlds(
      List<Step> steps,
      List<Integer> positions,
      @Nullable LocalDate[] days,
      int at,
      Set<Worth> results) {
    if (at == steps.size()) {
      results.add(follows(days));
      return;
    }
    int position = positions.get(at);
    for (LocalDate choice : steps.get(at).choices(steps)) {
      @Nullable LocalDate[] chosen = days.clone();
      if (position >= 0 && choice != null) {
        chosen[position] = choice;
      }
      worlds(steps, positions, chosen, at + 1, results);
    }
  }

  private static Worth follows(@Nullable LocalDate[] days) {
    boolean later = false;
    LocalDate next = LocalDate.MAX;
    for (int at = days.length - 1; at >= 0; at--) {
      LocalDate day = days[at];
      if (day == null ? later : day.isAfter(next)) {
        return Worth.FAILS;
      }
      if (day != null) {
        later = true;
        next = day;
      }
    }
    return later ? Worth.HOLDS : Worth.VACUOUS;
  }
}
