package dev.renewal.schema;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Methods made into functions that cost what a direct call costs. */
final class Lambdas {

  private final MethodHandles.Lookup lookup;

  /** Sees what the type's own package sees. */
  Lambdas(Class<?> type) {
    // a module above this one opens its types to it, and this one must read it to look in
    Lambdas.class.getModule().addReads(type.getModule());
    try {
      lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
    } catch (IllegalAccessException closed) {
      throw new IllegalArgumentException(
          "the package of " + type.getName() + " is not open to " + Lambdas.class.getModule(),
          closed);
    }
  }

  /**
   * An accessor or conversion: one argument (the receiver, or the parameter of a static method).
   */
  @SuppressWarnings("unchecked") // the factory makes exactly the interface it is asked for
  <T extends @Nullable Object> Function<Object, T> function(Method method) {
    if (!lookup.hasFullPrivilegeAccess()) {
      return calls(method).function();
    }
    return (Function<Object, T>)
        link(
            method,
            Function.class,
            "apply",
            MethodType.methodType(Object.class, Object.class),
            false);
  }

  /** A method that takes one argument, such as a step of a builder; its result is dropped. */
  @SuppressWarnings("unchecked") // as above
  BiConsumer<Object, Object> consumer(Method method) {
    if (!lookup.hasFullPrivilegeAccess()) {
      return calls(method).consumer();
    }
    return (BiConsumer<Object, Object>)
        link(
            method,
            BiConsumer.class,
            "accept",
            MethodType.methodType(void.class, Object.class, Object.class),
            true);
  }

  /** A static method without arguments. */
  @SuppressWarnings("unchecked") // as above
  Supplier<Object> supplier(Method method) {
    if (!lookup.hasFullPrivilegeAccess()) {
      return calls(method).supplier();
    }
    return (Supplier<Object>)
        link(method, Supplier.class, "get", MethodType.methodType(Object.class), false);
  }

  /** A constructor or method that takes its arguments as one array. */
  MethodHandle spread(MethodHandle target) {
    return target
        .asSpreader(Object[].class, target.type().parameterCount())
        .asType(MethodType.methodType(Object.class, Object[].class));
  }

  /** The lookup, for constructors. */
  MethodHandles.Lookup lookup() {
    return lookup;
  }

  /** In another module no lambda can be linked, however open it is. */
  private HandleCalls calls(Method method) {
    try {
      return new HandleCalls(lookup.unreflect(method));
    } catch (IllegalAccessException unusable) {
      throw new IllegalArgumentException(method + " cannot be called", unusable);
    }
  }

  private Object link(
      Method method, Class<?> shape, String name, MethodType erased, boolean dropResult) {
    try {
      MethodHandle handle = lookup.unreflect(method);
      MethodType instantiated = handle.type().wrap();
      CallSite site =
          LambdaMetafactory.metafactory(
              lookup,
              name,
              MethodType.methodType(shape),
              erased,
              handle,
              dropResult ? instantiated.changeReturnType(void.class) : instantiated);
      return site.getTarget().invoke();
    } catch (IllegalAccessException | LambdaConversionException unusable) {
      throw new IllegalArgumentException(method + " cannot be called", unusable);
    } catch (Throwable unexpected) {
      throw new IllegalStateException(method + " cannot be linked", unexpected);
    }
  }
}
