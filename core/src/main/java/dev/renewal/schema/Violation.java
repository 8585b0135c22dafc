package dev.renewal.schema;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A constraint that does not hold.
 *
 * @param pointer the JSON Pointer of the value within the checked object, such as {@code
 *     /facilities/3/capacity}
 * @param owner the object whose attribute it is
 * @param attribute the attribute; empty if the constraint is on the owner's type
 * @param constraint what does not hold
 * @param value the value, null if it is absent
 */
public record Violation(
    String pointer,
    Object owner,
    Optional<Attribute> attribute,
    Constraint constraint,
    @Nullable Object value) {}
