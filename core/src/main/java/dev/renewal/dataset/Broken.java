package dev.renewal.dataset;

import dev.renewal.schema.Attribute;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * What of a record could not be read: attributes of the very objects that lack them.
 *
 * <p>A rule that reads such an attribute is skipped, since the value is neither there nor absent.
 */
public final class Broken {
  /** Nothing is broken. */
  public static final Broken NONE = new Broken(new IdentityHashMap<>());

  private final IdentityHashMap<Object, Set<Attribute>> attributes;

  private Broken(IdentityHashMap<Object, Set<Attribute>> attributes) {
    this.attributes = attributes;
  }

  /** Starts to collect what is broken. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Tells whether an attribute of an object could not be read.
   *
   * @param owner the very object, not an equal one
   * @param attribute the attribute
   * @return whether it could not be read
   */
  public boolean contains(Object owner, Attribute attribute) {
    Set<Attribute> broken = attributes.get(owner);
    return broken != null && broken.contains(attribute);
  }

  /** What is broken here or there. */
  public Broken and(Broken other) {
    if (this == NONE || other == NONE) {
      return this == NONE ? other : this;
    }
    return builder().addAll(this).addAll(other).build();
  }

  /**
   * The same with one object put in the place of another, as when a part of a record is kept.
   *
   * @param from the object replaced
   * @param to the object put in its place
   * @return what is broken then
   */
  public Broken moved(Object from, Object to) {
    Builder moved = builder();
    attributes.forEach(
        (owner, broken) ->
            broken.forEach(attribute -> moved.add(owner == from ? to : owner, attribute)));
    return moved.build();
  }

  /** Collects what is broken. */
  public static final class Builder {
    private final IdentityHashMap<Object, Set<Attribute>> attributes = new IdentityHashMap<>();

    private Builder() {}

    /** Adds an attribute of an object. */
    public Builder add(Object owner, Attribute attribute) {
      attributes.computeIfAbsent(owner, unused -> new HashSet<>()).add(attribute);
      return this;
    }

    /** Adds for an object what is broken of another that it was made of. */
    Builder addSame(Broken broken, Object from, Object to) {
      broken.attributes.getOrDefault(from, Set.of()).forEach(attribute -> add(to, attribute));
      return this;
    }

    private Builder addAll(Broken broken) {
      broken.attributes.forEach(
          (owner, found) -> found.forEach(attribute -> add(owner, attribute)));
      return this;
    }

    /** What was collected. */
    public Broken build() {
      return attributes.isEmpty() ? NONE : new Broken(new IdentityHashMap<>(attributes));
    }
  }
}
