package dev.renewal.check.internal.eval;

import dev.renewal.dataset.Broken;
import dev.renewal.model.Code;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DerivedAttribute;
import dev.renewal.schema.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A compiled path. */
public final class PathCode {

  /** Where a compiled path begins. */
  public enum Start {
    /** The subject or element. */
    SELF,
    /** The document holding it. */
    DOCUMENT,
    /** The reference date. */
    AS_OF,
    /** The header of the dataset. */
    HEADER,
    /** The documents of a kind. */
    COLLECTION,
    /** The members of a group. */
    MEMBERS,
    /** A key of a group. */
    KEY,
    /** Any one member of a group, as all refer to the same. */
    FIRST_MEMBER
  }

  /** Takes the values a path leads to. */
  public interface Visitor {
    /**
     * Takes one value.
     *
     * @param value the value
     * @param holder the document it stands in
     * @return whether to go on
     */
    boolean visit(Object value, @Nullable Object holder);
  }

  private final String text;
  private final Start start;
  private final String dataset;
  private final String kind;
  private final int key;
  private final Attribute[] steps;
  private final boolean[] follow;
  private final @Nullable DerivedAttribute derived;
  private final @Nullable ValueType type;
  private final boolean many;

  /** The attribute of the subject that is the whole path, as for most paths; null for others. */
  private final @Nullable Attribute own;

  private final int coverage;
  private final Map<String, String> aliases;
  private final Form form;
  private final Labels labels;

  PathCode(Shape shape) {
    this.text = shape.text;
    this.start = shape.start;
    this.dataset = shape.dataset;
    this.kind = shape.kind;
    this.key = shape.key;
    this.steps = shape.steps.toArray(new Attribute[0]);
    this.follow = new boolean[steps.length];
    for (int at = 0; at < steps.length; at++) {
      follow[at] = shape.follow.get(at);
    }
    this.derived = shape.derived;
    this.type = shape.type;
    this.many = start == Start.COLLECTION || start == Start.MEMBERS || shape.hasList();
    this.own = isOwn() ? steps[0] : null;
    this.coverage = shape.coverage;
    this.aliases = Map.copyOf(shape.aliases);
    this.form = start == Start.KEY ? Form.BY_VALUE : Form.of(type);
    this.labels = shape.labels;
  }

  private boolean isOwn() {
    return start == Start.SELF && steps.length == 1 && !many && !follow[0] && derived == null;
  }

  /** What a compiled path is made of. */
  public static final class Shape {
    /** The path as written. */
    public String text = "";

    /** Where it begins. */
    public Start start = Start.SELF;

    /** The name of the other dataset it begins in; empty for the one that is judged. */
    public String dataset = "";

    /** The kind of document of a collection. */
    public String kind = "";

    /** The position of a key of a group. */
    public int key;

    /** The attributes stepped through. */
    public List<Attribute> steps = List.of();

    /** Whether the reference in a step is followed. */
    public List<Boolean> follow = List.of();

    /** The derived attribute at the end. */
    public @Nullable DerivedAttribute derived;

    /** The type of the values; null for documents and elements of groups. */
    public @Nullable ValueType type;

    /** The number of the path among those that may be reported in full; -1 if it always is. */
    public int coverage = -1;

    /** The codes of the aliases of the list that the values are codes of. */
    public Map<String, String> aliases = Map.of();

    /** The labels of the list that the values are codes of. */
    public Labels labels = Labels.NONE;

    private boolean hasList() {
      return steps.stream().anyMatch(Attribute::isList);
    }

    /** Makes the path. */
    public PathCode build() {
      return new PathCode(this);
    }
  }

  /** The path as written. */
  public String text() {
    return text;
  }

  /** Where the path begins. */
  public Start start() {
    return start;
  }

  /** Tells whether the path begins at the subject or its document, not elsewhere in the dataset. */
  boolean isInDocument() {
    return start == Start.SELF || start == Start.DOCUMENT;
  }

  /** The attributes stepped through. */
  public List<Attribute> steps() {
    return List.of(steps);
  }

  /** The number of attributes stepped through, a derived one included. */
  public int size() {
    return steps.length + (derived == null ? 0 : 1);
  }

  /** The number of attributes that lead to the elements of the last list; 0 if there is none. */
  public int elementSteps() {
    int last = steps.length;
    while (last > 0 && !steps[last - 1].isList()) {
      last--;
    }
    return last;
  }

  /** The position of the first step whose reference is followed; -1 if none is. */
  public int firstFollow() {
    for (int at = 0; at < follow.length; at++) {
      if (follow[at]) {
        return at;
      }
    }
    return -1;
  }

  /** The kind of document of a path that begins at a collection. */
  public String collectionKind() {
    return kind;
  }

  /** The type of the values, if they are attributes. */
  public Optional<ValueType> type() {
    return Optional.ofNullable(type);
  }

  /** The family of the values. */
  public Family family() {
    return start == Start.AS_OF && derived == null ? Family.DATE : Family.of(type);
  }

  /** Tells whether the path can lead to more than one value. */
  public boolean isMany() {
    return many;
  }

  /** Tells whether the path leads to all objects of one list of the subject or its document. */
  boolean isListOfObjects() {
    return isInDocument()
        && steps.length == 1
        && steps[0].isList()
        && steps[0].type().kind() == ValueType.Kind.OBJECT;
  }

  /** The list that such a path leads to; null if it cannot be read. */
  @Nullable List<?> list(Env env) {
    Object at = begin(env);
    if (at == null || isBroken(env, at, steps[0])) {
      return null;
    }
    return (List<?>) steps[0].get(at);
  }

  /** Tells whether absence means that there is none. */
  public boolean isCovered(Env env) {
    return coverage < 0 || env.covered.get(coverage);
  }

  /** The one value as a key, or null if there is none or it cannot be known. */
  public @Nullable Object key(Env env) {
    Object value = one(env);
    return value == null || value == Unknown.UNKNOWN ? null : keyOf(value);
  }

  /** The labels of the codes that the values are. */
  Labels labels() {
    return labels;
  }

  /** The comparable form of a value of this path, with the code put for an alias. */
  Object comparableOf(Object value) {
    return canonical(form.comparable(value));
  }

  /** The key of a value of this path, with the code put for an alias. */
  Object keyOf(Object value) {
    return canonical(form.key(value));
  }

  private Object canonical(Object value) {
    if (aliases.isEmpty()) {
      return value;
    }
    String code = value instanceof String text ? aliases.get(text) : null;
    return code == null ? value : code;
  }

  /** The one value, null if there is none, or the unknown. */
  @Nullable Object one(Env env) {
    if (own != null && env.self != null) {
      return isBroken(env, env.self, own) ? broken(env) : given(own.get(env.self));
    }
    return many ? only(env) : last(env);
  }

  private @Nullable Object last(Env env) {
    Object at = begin(env);
    for (int step = 0; step < steps.length; step++) {
      if (at == null) {
        return null;
      }
      Attribute attribute = steps[step];
      if (isBroken(env, at, attribute)) {
        return broken(env);
      }
      at = attribute.get(at);
      if (follow[step] && at != null) {
        Holder target = target(env, attribute, at);
        if (target == null) {
          return dangling(env, attribute, at);
        }
        at = target.document();
      }
    }
    return finish(at);
  }

  private static boolean isBroken(Env env, Object owner, Attribute attribute) {
    return env.broken != Broken.NONE && env.broken.contains(owner, attribute);
  }

  private Unknown broken(Env env) {
    return env.unknown(Reason.Kind.BROKEN, text);
  }

  private @Nullable Object only(Env env) {
    Object[] found = new Object[1];
    boolean[] more = new boolean[1];
    boolean known =
        each(
            env,
            (value, holder) -> {
              more[0] |= found[0] != null;
              found[0] = value;
              return true;
            });
    if (!known) {
      return Unknown.UNKNOWN;
    }
    return more[0] ? env.unknown(Reason.Kind.AMBIGUOUS, text) : found[0];
  }

  /** How far a walk came, each more weighty than those before it. */
  private enum Reach {
    /** Every value was visited. */
    ALL,
    /** Some value could not be known. */
    PART,
    /** The visitor wanted no more. */
    ENOUGH;

    private Reach and(Reach other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  /**
   * Visits each value, until the visitor wants no more.
   *
   * @return whether all of them could be known, or no more were wanted
   */
  boolean each(Env env, Visitor visitor) {
    return walk(env, visitor) != Reach.PART;
  }

  private Reach walk(Env env, Visitor visitor) {
    Reach reach = Reach.ALL;
    switch (start) {
      case COLLECTION -> {
        reach = read(env);
        for (Holder holder : env.documents(dataset).all(kind)) {
          reach = reach.and(walk(env, holder.document(), 0, holder.document(), visitor));
          if (reach == Reach.ENOUGH) {
            return reach;
          }
        }
      }
      case MEMBERS -> {
        reach = read(env);
        for (Member member : ((Group) subject(env)).members()) {
          reach = reach.and(walk(env, member.element(), 0, member.holder().document(), visitor));
          if (reach == Reach.ENOUGH) {
            return reach;
          }
        }
      }
      default -> {
        Object at = begin(env);
        return at == null ? Reach.ALL : walk(env, at, 0, env.document, visitor);
      }
    }
    return reach;
  }

  /** Whether all documents of the kind were read. */
  private Reach read(Env env) {
    String unread = env.documents(dataset).unread(kind);
    if (unread == null) {
      return Reach.ALL;
    }
    env.unknown(Reason.Kind.UNREAD, text, unread);
    return Reach.PART;
  }

  private Reach walk(Env env, Object at, int step, @Nullable Object holder, Visitor visitor) {
    if (step == steps.length) {
      Object value = finish(at);
      return value == null || visitor.visit(value, holder) ? Reach.ALL : Reach.ENOUGH;
    }
    Attribute attribute = steps[step];
    if (isBroken(env, at, attribute)) {
      broken(env);
      return Reach.PART;
    }
    Object value = attribute.get(at);
    if (value == null) {
      return Reach.ALL;
    }
    if (!attribute.isList()) {
      return onward(env, attribute, value, step, holder, visitor);
    }
    Reach reach = Reach.ALL;
    List<?> elements = (List<?>) value;
    for (int index = 0; index < elements.size() && reach != Reach.ENOUGH; index++) {
      reach = reach.and(onward(env, attribute, elements.get(index), step, holder, visitor));
    }
    return reach;
  }

  private Reach onward(
      Env env,
      Attribute attribute,
      Object value,
      int step,
      @Nullable Object holder,
      Visitor visitor) {
    if (!follow[step]) {
      return walk(env, value, step + 1, holder, visitor);
    }
    Holder target = target(env, attribute, value);
    if (target == null) {
      dangling(env, attribute, value);
      return Reach.PART;
    }
    return walk(env, target.document(), step + 1, target.document(), visitor);
  }

  private @Nullable Object begin(Env env) {
    return switch (start) {
      case SELF -> env.self;
      case DOCUMENT -> env.document;
      case AS_OF -> env.asOf;
      case HEADER -> env.header;
      case KEY -> ((Group) subject(env)).keys().get(key);
      case FIRST_MEMBER -> ((Group) subject(env)).members().get(0).element();
      case COLLECTION, MEMBERS -> throw new IllegalStateException("not one value: " + text);
    };
  }

  private Object subject(Env env) {
    Object subject = env.self instanceof Group ? env.self : env.document;
    if (subject == null) {
      throw new IllegalStateException("no group for " + text);
    }
    return subject;
  }

  private static @Nullable Holder target(Env env, Attribute attribute, Object id) {
    return env.documents.find(attribute.refersTo().orElseThrow(), id.toString());
  }

  private Unknown dangling(Env env, Attribute attribute, Object id) {
    if (env.trace == null) {
      return Unknown.UNKNOWN;
    }
    String unread = env.documents.unread(attribute.refersTo().orElseThrow());
    return unread == null
        ? env.unknown(Reason.Kind.DANGLING, text, id.toString())
        : env.unknown(Reason.Kind.UNREAD, text, unread);
  }

  private @Nullable Object finish(@Nullable Object value) {
    Object given = given(value);
    return given == null || derived == null ? given : derived.function().apply(given);
  }

  /** The value; null for a blank text, which says nothing. */
  private static @Nullable Object given(@Nullable Object value) {
    return value instanceof String string && string.isBlank() ? null : value;
  }

  /** The text of a value for people. */
  static String show(Object value) {
    return value instanceof Code code ? code.code() : value.toString();
  }
}
