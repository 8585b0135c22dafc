package dev.renewal.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The values of one object, one slot an attribute, before there is a Java object of them.
 *
 * <p>{@link Attribute#get} reads slots as it reads Java objects, so that whoever goes by attributes
 * need not know which of the two it was given; reading a slot is the faster. Objects within an
 * object are slots or Java objects themselves. Two objects of slots are equal if their types and
 * values are, as the Java objects would be. They are safe for threads as long as nobody changes
 * what they were made of.
 *
 * <pre>{@code
 * RecordType type = RecordType.of(Location.class);
 * Object[] values = new Object[type.attributes().size()];
 * Attribute datum = type.attribute("datum").orElseThrow();
 * values[datum.index()] = "CGCS2000";
 * datum.get(Slots.of(type, values)); // CGCS2000
 * }</pre>
 */
public final class Slots {

  private final RecordType type;
  private final @Nullable Object[] values;

  private Slots(RecordType type, @Nullable Object[] values) {
    this.type = type;
    this.values = values;
  }

  /**
   * The slots of an object.
   *
   * @param type its type
   * @param values the value of each {@linkplain RecordType#attributes() attribute}, or the list of
   *     its values; null where there is none, also for an empty list. Neither the array nor a list
   *     in it may be changed afterwards
   * @return the slots
   */
  public static Slots of(RecordType type, @Nullable Object[] values) {
    return new Slots(type, values);
  }

  /**
   * The type of the object.
   *
   * @return the type
   */
  public RecordType type() {
    return type;
  }

  /** The value in a slot; null for none. */
  @Nullable Object at(int index) {
    return values[index];
  }

  /**
   * Makes the Java object, and those within it.
   *
   * @return a new object at every call
   * @throws RuntimeException if a mandatory attribute has no value or the type refuses the values
   */
  public Object toObject() {
    return toObject((slots, object) -> {});
  }

  /**
   * Makes the Java object, and those within it.
   *
   * @param made takes all slots and the objects made of them, the innermost first
   * @return a new object at every call
   * @throws RuntimeException if a mandatory attribute has no value or the type refuses the values
   */
  public Object toObject(BiConsumer<Slots, Object> made) {
    Object builder = type.newBuilder();
    for (Attribute attribute : type.attributes()) {
      Object value = values[attribute.index()];
      if (value != null) {
        attribute.set(builder, objects(value, made));
      }
    }
    Object object = type.build(builder);
    made.accept(this, object);
    return object;
  }

  private static Object objects(Object value, BiConsumer<Slots, Object> made) {
    if (value instanceof Slots slots) {
      return slots.toObject(made);
    }
    if (value instanceof List<?> list && list.get(0) instanceof Slots) {
      List<Object> objects = new ArrayList<>(list.size());
      list.forEach(element -> objects.add(((Slots) element).toObject(made)));
      return objects;
    }
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Slots slots
        && type == slots.type
        && Arrays.equals(values, slots.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  /**
   * The text of the Java object.
   *
   * @return what it says of itself
   */
  @Override
  public String toString() {
    return toObject().toString();
  }
}
