package dev.renewal.violation.internal;

import dev.renewal.check.internal.eval.Truth;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DerivedAttribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.RecordType;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Path;
import dev.renewal.standard.Selection;
import dev.renewal.standard.Values;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the places of the values that paths and selections lead to. */
final class Reading {
  private static final String AS_OF = "asOf";
  private static final String HEADER = "header";
  private static final String MEMBERS = "members";
  private static final String DATA_AS_OF = "dataAsOf";

  private final Scene scene;

  Reading(Scene scene) {
    this.scene = scene;
  }

  /**
   * A value and the element of the selection in which it was found.
   *
   * @param element the element
   * @param value the value; the element itself if no path leads on
   * @param derived what is read off the value, if the path ends so
   */
  record Hit(Spot element, Spot value, Optional<DerivedAttribute> derived) {

    /** The value the path leads to; null if nothing follows from what is there. */
    @Nullable Object end() {
      return derived.isEmpty() ? value.value() : derived.get().function().apply(value.value());
    }
  }

  /** The values that an operand is found from. */
  static List<Values> values(Operand operand) {
    if (operand instanceof Operand.Found found) {
      return List.of(found.values());
    }
    if (operand instanceof Operand.Sum sum) {
      return List.of(sum.values());
    }
    List<Values> values = new ArrayList<>();
    if (operand instanceof Operand.Difference difference) {
      values.addAll(values(difference.subtrahend()));
      values.addAll(values(difference.minuend()));
    } else if (operand instanceof Operand.Scaled scaled) {
      values.addAll(values(scaled.value()));
      values.addAll(values(scaled.by()));
    } else if (operand instanceof Operand.Lookup lookup) {
      values.addAll(values(lookup.key()));
    }
    return values;
  }

  /** The values of a selection. */
  List<Hit> hits(Values values, Context at) {
    List<Hit> hits = new ArrayList<>();
    for (Hit element : select(values.of(), at)) {
      if (values.path().isEmpty()) {
        hits.add(element);
      } else {
        Spot spot = element.value();
        for (Hit value : at(values.path().get(), Context.of(spot))) {
          hits.add(new Hit(spot, value.value(), value.derived()));
        }
      }
    }
    return hits;
  }

  /** The elements of a selection. */
  List<Hit> select(Selection selection, Context at) {
    List<Hit> all = at(selection.from(), at);
    if (selection.pick().isPresent()) {
      return picked(selection, all, at);
    }
    return all.stream().filter(hit -> passes(selection, hit.value())).toList();
  }

  /** The elements of a selection, and those of which it cannot be told. */
  List<Spot> possible(Selection selection, Context at) {
    if (selection.pick().isPresent()) {
      return select(selection, at).stream().map(Hit::value).toList();
    }
    return at(selection.from(), at).stream()
        .map(Hit::value)
        .filter(
            it ->
                passes(selection, it)
                    || scene.judge(selection.where().orElseThrow(), Context.of(it), true)
                        == Truth.UNDETERMINED)
        .toList();
  }

  /** The elements that the filter of a selection leaves out. */
  List<Spot> others(Selection selection, Context at) {
    return at(selection.from(), at).stream()
        .map(Hit::value)
        .filter(it -> !passes(selection, it))
        .toList();
  }

  private boolean passes(Selection selection, Spot element) {
    return selection.where().isEmpty()
        || scene.judge(selection.where().get(), Context.of(element), true) == Truth.HOLDS;
  }

  private List<Hit> picked(Selection selection, List<Hit> all, Context at) {
    IdentityHashMap<Object, Integer> picked = new IdentityHashMap<>();
    scene.picked(selection, at).forEach(it -> picked.merge(it, 1, Integer::sum));
    return all.stream()
        .filter(hit -> picked.computeIfPresent(hit.value().value(), (k, n) -> n - 1) != null)
        .toList();
  }

  /** The values that a path leads to. */
  List<Hit> at(Path path, Context at) {
    return walk(starts(path, at), path, first(path, at));
  }

  private List<Spot> starts(Path path, Context at) {
    String first = path.steps().get(0).name();
    return switch (anchor(path, at)) {
      case SELF -> {
        if (at.isGroup()) {
          yield first.equals(MEMBERS) ? at.members() : List.of();
        }
        yield at.self().stream().toList();
      }
      case DOCUMENT -> at.self().flatMap(Spot::document).stream().toList();
      case DATASET -> {
        if (first.equals(HEADER)) {
          yield scene.root().children(Scene.attribute(HEADER));
        }
        if (first.equals(AS_OF)) {
          yield scene.find("/" + HEADER + "/" + DATA_AS_OF).stream().toList();
        }
        yield DocumentKinds.byCollection(first)
            .map(kind -> scene.documents(kind.name()))
            .orElse(List.of());
      }
    };
  }

  /** The dataset needs no sign where it is the subject itself. */
  static Path.Anchor anchor(Path path, Context at) {
    boolean whole = at.self().isEmpty() && !at.isGroup();
    return whole ? Path.Anchor.DATASET : path.anchor();
  }

  private static int first(Path path, Context at) {
    Path.Anchor anchor = anchor(path, at);
    boolean group = anchor == Path.Anchor.SELF && at.isGroup();
    return group || anchor == Path.Anchor.DATASET ? 1 : 0;
  }

  private List<Hit> walk(List<Spot> starts, Path path, int first) {
    List<Spot> spots = starts;
    Optional<DerivedAttribute> derived = Optional.empty();
    for (int step = first; step < path.steps().size(); step++) {
      String name = path.steps().get(step).name();
      boolean follow = path.steps().get(step).follow();
      List<Spot> next = new ArrayList<>();
      for (Spot spot : spots) {
        Optional<RecordType> type = spot.type();
        if (type.isEmpty()) {
          derived = spot.valueType().derived(name);
          next.add(spot);
          continue;
        }
        Attribute attribute = type.get().attribute(name).orElseThrow();
        for (Spot child : spot.children(attribute)) {
          (follow ? target(child) : Optional.of(child)).ifPresent(next::add);
        }
      }
      spots = next;
    }
    Optional<DerivedAttribute> end = derived;
    return spots.stream()
        .filter(it -> !(it.value() instanceof String text && text.isBlank()))
        .map(it -> new Hit(it, it, end))
        .toList();
  }

  private Optional<Spot> target(Spot reference) {
    String kind = reference.attribute().refersTo().orElseThrow();
    return scene.document(kind, reference.value().toString());
  }
}
