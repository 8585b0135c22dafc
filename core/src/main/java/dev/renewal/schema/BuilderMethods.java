package dev.renewal.schema;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

/** The methods of a generated builder that belong to an attribute. */
final class BuilderMethods {

  private final Class<?> builder;
  private final Method[] methods;

  /** Reads the methods of a builder class. */
  BuilderMethods(Class<?> builder) {
    this.builder = builder;
    this.methods = builder.getMethods();
  }

  /** The step that sets a single value. */
  Method setter(String name, Class<?> value) {
    return find(name, value).orElseThrow(() -> missing(name, value));
  }

  /** The step that replaces a list by the elements given. */
  Method listSetter(String name) {
    return find(name, Iterable.class).orElseThrow(() -> missing(name, Iterable.class));
  }

  private Optional<Method> find(String name, Class<?> parameter) {
    Class<?> wrapped = wrap(parameter);
    return Arrays.stream(methods)
        .filter(it -> it.getName().equals(name) && it.getParameterCount() == 1)
        .filter(it -> wrap(it.getParameterTypes()[0]) == wrapped)
        .findFirst();
  }

  private static Class<?> wrap(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }

  private IllegalArgumentException missing(String name, Class<?> parameter) {
    return new IllegalArgumentException(
        builder.getName() + " has no step " + name + "(" + parameter.getSimpleName() + ")");
  }
}
