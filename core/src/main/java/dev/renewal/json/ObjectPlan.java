package dev.renewal.json;

import dev.renewal.schema.Attribute;
import dev.renewal.schema.RecordType;

/** How the objects of a type are read: its names in order, and a field for each. */
final class ObjectPlan {

  private static final ClassValue<ObjectPlan> CACHE =
      new ClassValue<>() {
        @Override
        protected ObjectPlan computeValue(Class<?> type) {
          return new ObjectPlan(RecordType.of(type));
        }
      };

  final RecordType type;
  final Names names;
  final Field[] fields;

  /** The bits of the mandatory attributes. */
  final long mandatory;

  private ObjectPlan(RecordType type) {
    this.type = type;
    names = new Names(type.attributes().stream().map(Attribute::name).toList());
    fields = type.attributes().stream().map(Field::new).toArray(Field[]::new);
    if (fields.length > Long.SIZE) {
      throw new IllegalArgumentException(type + " has more than " + Long.SIZE + " attributes");
    }
    long bits = 0;
    for (Field field : fields) {
      if (field.attribute.isMandatory()) {
        bits |= 1L << field.attribute.index();
      }
    }
    mandatory = bits;
  }

  /** The plan of a type, made once. */
  static ObjectPlan of(RecordType type) {
    return CACHE.get(type.javaType());
  }
}
