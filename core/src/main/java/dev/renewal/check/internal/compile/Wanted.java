package dev.renewal.check.internal.compile;

import dev.renewal.check.internal.eval.Family;
import dev.renewal.schema.ValueType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The type a literal or parameter must have, as the other side says.
 *
 * @param family the family
 * @param unit the unit of a plain number
 * @param type the type of the model, if the other side is an attribute
 * @param counted whether the other side is a count, which has no unit
 */
record Wanted(Family family, Optional<String> unit, @Nullable ValueType type, boolean counted) {
  static Wanted of(Family family) {
    return new Wanted(family, Optional.empty(), null, false);
  }
}
