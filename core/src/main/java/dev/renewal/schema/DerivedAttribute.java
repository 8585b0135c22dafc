package dev.renewal.schema;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that is never stored because it follows from a value, such as {@code level} of a
 * division.
 *
 * @param name the name that ends a path
 * @param type the type of the result
 * @param function from the value to the result; null if the value has none, such as the county of a
 *     province
 */
public record DerivedAttribute(
    String name, ValueType type, Function<Object, @Nullable Object> function) {}
