package dev.renewal.check.internal.compile;

import dev.renewal.check.internal.eval.PathCode;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.pack.internal.Says;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DerivedAttribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import dev.renewal.standard.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compiles paths against the types of the model. */
final class PathCompiler {
  private static final String AS_OF = "asOf";
  private static final String HEADER = "header";
  private static final String MEMBERS = "members";

  private final Lists lists;
  private final Coverage coverage;
  private final Needs needs;

  PathCompiler(Lists lists, Coverage coverage, Needs needs) {
    this.lists = lists;
    this.coverage = coverage;
    this.needs = needs;
  }

  /**
   * A compiled path and the place its values are read from.
   *
   * @param code the compiled path
   * @param place the place of the values
   */
  record Compiled(PathCode code, Place place) {}

  Compiled compile(Path path, Place from) {
    try {
      return begin(path, from);
    } catch (PackError error) {
      throw error.said(problem -> Says.text("in-path", "path", path, "problem", problem)).at(path);
    }
  }

  private Compiled begin(Path path, Place from) {
    return switch (path.anchor()) {
      case SELF -> self(path, from);
      case DOCUMENT -> document(path, from);
      case DATASET -> dataset(path);
    };
  }

  private Compiled self(Path path, Place from) {
    if (from.whole()) {
      return dataset(path);
    }
    if (from.group() != null) {
      return group(path, from.group());
    }
    if (from.self() == null) {
      throw new PackError("plain-value");
    }
    return new Walk(path, PathCode.Start.SELF, from).from(0);
  }

  private Compiled document(Path path, Place from) {
    if (from.document() == null) {
      throw new PackError("no-document");
    }
    return new Walk(path, PathCode.Start.DOCUMENT, Place.document(from.document())).from(0);
  }

  private Compiled dataset(Path path) {
    String first = path.steps().get(0).name();
    if (path.dataset().isEmpty() && first.equals(AS_OF)) {
      return asOf(path);
    }
    if (path.dataset().isEmpty() && first.equals(HEADER)) {
      Place header = new Place(RecordType.of(DatasetHeader.class), HEADER, null, null, null, false);
      return new Walk(path, PathCode.Start.HEADER, header).from(1);
    }
    DocumentType kind =
        DocumentKinds.byCollection(first)
            .orElseThrow(
                () ->
                    new PackError(
                        Says.unknown(
                            "collection",
                            first,
                            Stream.concat(
                                    DocumentKinds.all().stream().map(DocumentType::collection),
                                    Stream.of(AS_OF, HEADER))
                                .toList())));
    needs.crossesRecords();
    needs.kind(kind.name());
    path.dataset().ifPresent(needs::lookup);
    return new Walk(path, PathCode.Start.COLLECTION, Place.document(kind)).from(1);
  }

  private Compiled asOf(Path path) {
    ValueType date = ValueType.of(java.time.LocalDate.class);
    PathCode.Shape shape = new PathCode.Shape();
    shape.text = path.toString();
    shape.start = PathCode.Start.AS_OF;
    shape.type = date;
    if (path.steps().size() > 1) {
      DerivedAttribute derived = derived(date, path.steps().get(1).name());
      shape.derived = derived;
      shape.type = derived.type();
    }
    return new Compiled(shape.build(), new Place(null, "#." + AS_OF, null, null, null, false));
  }

  private Compiled group(Path path, Place.GroupPlace group) {
    String first = path.steps().get(0).name();
    if (first.equals(MEMBERS)) {
      return new Walk(path, PathCode.Start.MEMBERS, group.member()).from(1);
    }
    Place.KeyType key = group.keys().get(first);
    if (key != null && path.steps().size() > 1 && path.steps().get(0).follow()) {
      return new Walk(following(key.path(), path), PathCode.Start.FIRST_MEMBER, group.member())
          .from(0);
    }
    if (key == null || path.steps().size() > 1) {
      throw new PackError(Says.unknown("key", path.names(), group.keys().keySet()));
    }
    PathCode.Shape shape = new PathCode.Shape();
    shape.text = path.toString();
    shape.start = PathCode.Start.KEY;
    shape.key = group.position(first);
    shape.type = key.type();
    shape.aliases = lists.aliasesOf(key.type());
    shape.labels = lists.labelsOf(key.type());
    return new Compiled(shape.build(), new Place(null, first, null, null, null, false));
  }

  /** The path from a member that leads on from the document a key refers to. */
  private static Path following(Path key, Path onward) {
    List<Path.Step> steps = new ArrayList<>(key.steps());
    Path.Step last = steps.remove(steps.size() - 1);
    steps.add(new Path.Step(last.name(), true));
    steps.addAll(onward.steps().subList(1, onward.steps().size()));
    return new Path(key.anchor(), steps);
  }

  private static DerivedAttribute derived(ValueType type, String name) {
    return type.derived(name).orElseThrow(() -> new PackError("no-derived", "name", name));
  }

  /** One path on its way through the types. */
  private final class Walk {
    private final Path path;
    private final PathCode.Shape shape = new PathCode.Shape();
    private final List<Attribute> steps = new ArrayList<>();
    private final List<Boolean> follow = new ArrayList<>();
    private @Nullable RecordType at;
    private @Nullable ValueType type;
    private String base;
    private @Nullable DocumentType document;
    private @Nullable Attribute top;

    Walk(Path path, PathCode.Start start, Place place) {
      this.path = path;
      this.at = place.self();
      this.base = place.base();
      this.document = place.document();
      this.top = place.top();
      shape.text = path.toString();
      shape.start = start;
      shape.dataset = path.dataset().orElse("");
      shape.kind = place.document() == null ? "" : place.document().name();
    }

    Compiled from(int first) {
      for (int step = first; step < path.steps().size(); step++) {
        if (derived(step)) {
          break;
        }
        step(path.steps().get(step));
      }
      if (document != null) {
        needs.kind(document.name());
        if (top != null) {
          needs.attribute(document.name(), top);
        }
      }
      shape.steps = steps;
      shape.follow = follow;
      shape.type = type;
      shape.aliases = lists.aliasesOf(type);
      shape.labels = lists.labelsOf(type);
      shape.coverage = document == null ? -1 : coverage.number(base);
      return new Compiled(shape.build(), new Place(at, base, document, top, null, false));
    }

    private boolean derived(int step) {
      if (type == null || at != null) {
        return false;
      }
      if (step != path.steps().size() - 1) {
        throw new PackError("not-last", "name", path.steps().get(step).name());
      }
      DerivedAttribute derived = PathCompiler.derived(type, path.steps().get(step).name());
      shape.derived = derived;
      type = derived.type();
      return true;
    }

    private void step(Path.Step step) {
      RecordType owner = at;
      if (owner == null) {
        throw new PackError("nothing-to-read", "name", step.name());
      }
      Attribute attribute =
          owner
              .attribute(step.name())
              .orElseThrow(
                  () ->
                      new PackError(
                          Says.unknown(
                              Says.text("what.attribute-of", "owner", owner.name()),
                              step.name(),
                              owner.attributes().stream().map(Attribute::name).toList())));
      steps.add(attribute);
      follow.add(step.follow());
      if (top == null) {
        top = attribute;
      }
      if (step.follow()) {
        follow(attribute);
      } else {
        type = attribute.type();
        at = type.objectType().orElse(null);
        base = base + "." + attribute.name();
      }
    }

    private void follow(Attribute attribute) {
      String kind =
          attribute
              .refersTo()
              .orElseThrow(() -> new PackError("no-reference", "name", attribute.name()));
      if (document != null && top != null) {
        needs.attribute(document.name(), top);
      }
      DocumentType target =
          DocumentKinds.byName(kind)
              .orElseThrow(() -> new PackError(Says.unknown("kind", kind, List.of())));
      needs.crossesRecords();
      needs.follows(target.name());
      document = target;
      at = target.type();
      type = null;
      top = null;
      base = target.name();
    }
  }

  static Optional<String> unit(PathCode code) {
    List<Attribute> steps = code.steps();
    return steps.isEmpty() ? Optional.empty() : steps.get(steps.size() - 1).unit();
  }
}
