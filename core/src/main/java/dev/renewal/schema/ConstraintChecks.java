package dev.renewal.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The Jakarta constraints of a type and of all it holds, made into direct checks.
 *
 * <p>They find what a {@code jakarta.validation.Validator} finds, each violation once, looking only
 * at attributes that have constraints. Immutable and safe for threads.
 */
public final class ConstraintChecks {

  private static final ClassValue<ConstraintChecks> CACHE =
      new ClassValue<>() {
        @Override
        protected ConstraintChecks computeValue(Class<?> type) {
          return new ConstraintChecks(RecordType.of(type));
        }
      };

  private final Check[] own;
  private final Entry[] entries;

  private ConstraintChecks(RecordType type) {
    own = Check.of(type.constraints(), type.javaType());
    List<Entry> found = new ArrayList<>();
    for (Attribute attribute : type.attributes()) {
      Entry entry = new Entry(attribute);
      if (entry.whole.length > 0 || entry.each.length > 0 || entry.descends) {
        found.add(entry);
      }
    }
    entries = found.toArray(new Entry[0]);
  }

  /**
   * The checks of a type.
   *
   * @param type an object type
   * @return its checks, compiled once
   */
  public static ConstraintChecks of(RecordType type) {
    return CACHE.get(type.javaType());
  }

  /**
   * Finds the constraints that do not hold.
   *
   * @param object an object of the type
   * @param found takes each violation, in the order of the attributes
   */
  public void check(Object object, Consumer<Violation> found) {
    if (!areMet(object)) {
      check(object, null, found);
    }
  }

  /** Whether there is nothing to find, told without noting where anything stands. */
  private boolean areMet(Object object) {
    for (Check check : own) {
      if (!check.holds(object)) {
        return false;
      }
    }
    for (Entry entry : entries) {
      if (!entry.isMet(object)) {
        return false;
      }
    }
    return true;
  }

  private void check(Object object, @Nullable Place place, Consumer<Violation> found) {
    for (Check check : own) {
      if (!check.holds(object)) {
        found.accept(
            new Violation(
                Place.pointer(place), object, Optional.empty(), check.constraint(), object));
      }
    }
    for (Entry entry : entries) {
      entry.check(object, place, found);
    }
  }

  /**
   * A step on the way from the checked object to a value; the pointer is written only if needed.
   */
  private record Place(@Nullable Place parent, Attribute attribute, int index) {

    static String pointer(@Nullable Place place) {
      if (place == null) {
        return "";
      }
      String member = pointer(place.parent) + "/" + JsonTree.escape(place.attribute.name());
      return place.index < 0 ? member : member + "/" + place.index;
    }
  }

  /** The checks of one attribute. */
  private static final class Entry {

    final Attribute attribute;
    final Check[] whole;
    final Check[] each;
    final boolean descends;
    private final boolean asksForValue;
    private @Nullable ConstraintChecks inner;

    Entry(Attribute attribute) {
      this.attribute = attribute;
      Class<?> type = attribute.isList() ? List.class : attribute.type().javaType();
      whole =
          Check.of(attribute.constraints().stream().filter(it -> !it.onElements()).toList(), type);
      each =
          Check.of(
              attribute.constraints().stream().filter(Constraint::onElements).toList(),
              attribute.type().javaType());
      descends = attribute.isCascaded() && isConstrained(attribute, new HashSet<>());
      asksForValue = Arrays.stream(whole).anyMatch(check -> !check.holds(null));
    }

    private static boolean isConstrained(Attribute attribute, Set<RecordType> seen) {
      Optional<RecordType> type = attribute.type().objectType();
      if (type.isEmpty() || !seen.add(type.get())) {
        return false;
      }
      return !type.get().constraints().isEmpty()
          || type.get().attributes().stream()
              .anyMatch(
                  it ->
                      !it.constraints().isEmpty() || (it.isCascaded() && isConstrained(it, seen)));
    }

    boolean isMet(Object object) {
      Object value = attribute.get(object);
      if (value == null) {
        return !asksForValue;
      }
      if (!hold(whole, value)) {
        return false;
      }
      if (!attribute.isList()) {
        return !descends || inner().areMet(value);
      }
      return (each.length == 0 && !descends) || areMet((List<?>) value);
    }

    private boolean areMet(List<?> elements) {
      for (int index = 0; index < elements.size(); index++) {
        Object element = elements.get(index);
        if (!hold(each, element) || (descends && !inner().areMet(element))) {
          return false;
        }
      }
      return true;
    }

    private static boolean hold(Check[] checks, Object value) {
      for (Check check : checks) {
        if (!check.holds(value)) {
          return false;
        }
      }
      return true;
    }

    void check(Object object, @Nullable Place parent, Consumer<Violation> found) {
      Object value = attribute.get(object);
      if (value == null && !asksForValue) {
        return;
      }
      for (Check check : whole) {
        if (!check.holds(value)) {
          report(object, new Place(parent, attribute, -1), check, value, found);
        }
      }
      if (value == null || (each.length == 0 && !descends)) {
        return;
      }
      if (attribute.isList()) {
        List<?> elements = (List<?>) value;
        for (int index = 0; index < elements.size(); index++) {
          checkElement(object, new Place(parent, attribute, index), elements.get(index), found);
        }
      } else {
        descend(value, new Place(parent, attribute, -1), found);
      }
    }

    private void checkElement(
        Object object, Place place, Object element, Consumer<Violation> found) {
      for (Check check : each) {
        if (!check.holds(element)) {
          report(object, place, check, element, found);
        }
      }
      descend(element, place, found);
    }

    private void descend(Object value, Place place, Consumer<Violation> found) {
      if (descends) {
        inner().check(value, place, found);
      }
    }

    /** The checks of the objects held, found when first needed, since types may nest. */
    private ConstraintChecks inner() {
      ConstraintChecks known = inner;
      if (known == null) {
        known = CACHE.get(attribute.type().javaType());
        inner = known;
      }
      return known;
    }

    private void report(
        Object object,
        Place place,
        Check check,
        @Nullable Object value,
        Consumer<Violation> found) {
      found.accept(
          new Violation(
              Place.pointer(place), object, Optional.of(attribute), check.constraint(), value));
    }
  }
}
