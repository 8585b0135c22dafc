package dev.renewal.check.internal.eval;

import dev.renewal.model.Code;
import dev.renewal.schema.ValueType;
import org.jspecify.annotations.Nullable;

/** How the values of a type become comparable: told once by the type, not by each value anew. */
enum Form {
  /** They are comparable as they are. */
  AS_IS,
  /** They are compared by their code. */
  CODE,
  /** They are whole numbers, of either size. */
  WHOLE,
  /** Each value tells. */
  BY_VALUE;

  /** The form of the values of a type of the model; null if there is none. */
  static Form of(@Nullable ValueType type) {
    if (type == null) {
      return BY_VALUE;
    }
    if (Code.class.isAssignableFrom(type.javaType())) {
      return CODE;
    }
    return switch (type.kind()) {
      case INTEGER -> WHOLE;
      case TEXT, DECIMAL, DATE, BOOLEAN, INSTANT, PERIOD -> AS_IS;
      default -> BY_VALUE;
    };
  }

  /** The comparable form of a value. */
  Object comparable(Object value) {
    if (this == AS_IS) {
      return value;
    }
    if (this == WHOLE) {
      return ((Number) value).longValue();
    }
    return this == CODE ? ((Code) value).code() : Values.comparable(value);
  }

  /** The form in which a value is a key. */
  Object key(Object value) {
    return this == CODE ? ((Code) value).code() : Values.key(value);
  }
}
