package dev.renewal.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Java objects as the slots that a reader would have filled for them. */
public final class Unfolding {

  private Unfolding() {}

  /** The slots of an object of a type. */
  public static Slots of(RecordType type, Object object) {
    return of(type, object, (from, to) -> {});
  }

  /** The slots of an object of a type; each object within it is told with its slots. */
  public static Slots of(RecordType type, Object object, BiConsumer<Object, Slots> made) {
    @Nullable Object[] values = new @Nullable Object[type.attributes().size()];
    for (Attribute attribute : type.attributes()) {
      Object value = attribute.get(object);
      if (value instanceof List<?> list) {
        List<Object> slots = new ArrayList<>();
        list.forEach(element -> slots.add(value(attribute, element, made)));
        values[attribute.index()] = slots.isEmpty() ? null : slots;
      } else if (value != null) {
        values[attribute.index()] = value(attribute, value, made);
      }
    }
    Slots slots = Slots.of(type, values);
    made.accept(object, slots);
    return slots;
  }

  private static Object value(Attribute attribute, Object value, BiConsumer<Object, Slots> made) {
    return attribute.type().objectType().isPresent()
        ? of(attribute.type().objectType().get(), value, made)
        : value;
  }
}
