package dev.renewal.model;

import dev.renewal.dataset.DatasetHeader;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds a value of a model type from a value for each of its attributes. */
public final class ObjectBuilder {
  private ObjectBuilder() {}

  /**
   * Builds one value.
   *
   * @param type a type with a nested builder
   * @param values an {@code Optional}, a {@code List} or, for a mandatory attribute, the value
   */
  public static Object build(Class<?> type, Map<String, Object> values) {
    try {
      Object builder = type.getMethod("builder").invoke(null);
      for (Map.Entry<String, Object> entry : values.entrySet()) {
        setter(builder, entry.getKey(), entry.getValue()).invoke(builder, entry.getValue());
      }
      Method build = builder.getClass().getMethod("build");
      build.setAccessible(true);
      return build.invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName() + " " + values, e);
    }
  }

  private static Method setter(Object builder, String attribute, Object value) {
    Class<?> parameter = parameter(value);
    Method setter =
        Stream.of(builder.getClass().getMethods())
            .filter(method -> method.getName().equals(attribute) && method.getParameterCount() == 1)
            .filter(method -> method.getParameterTypes()[0] == parameter)
            .findFirst()
            .orElseThrow(() -> new AssertionError(builder.getClass() + " sets no " + attribute));
    setter.setAccessible(true);
    return setter;
  }

  private static Class<?> parameter(Object value) {
    if (value instanceof Optional) {
      return Optional.class;
    }
    if (value instanceof List) {
      return Iterable.class;
    }
    return value instanceof DatasetHeader ? DatasetHeader.class : value.getClass();
  }
}
