package dev.renewal.schema;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A method as a function that calls its handle: slower than a lambda of its own, but it can be made
 * for a type of another module, too.
 */
final class HandleCalls {

  private final MethodHandle handle;

  HandleCalls(MethodHandle handle) {
    this.handle = handle;
  }

  /** A method with one argument. */
  @SuppressWarnings("unchecked") // the caller knows what the method returns
  <T extends @Nullable Object> Function<Object, T> function() {
    MethodHandle erased = handle.asType(MethodType.methodType(Object.class, Object.class));
    return argument -> {
      try {
        return (T) erased.invokeExact(argument);
      } catch (Throwable thrown) {
        throw unchecked(thrown);
      }
    };
  }

  /** A method with two arguments, whose result is dropped. */
  BiConsumer<Object, Object> consumer() {
    MethodHandle erased =
        handle.asType(MethodType.methodType(void.class, Object.class, Object.class));
    return (receiver, argument) -> {
      try {
        erased.invokeExact(receiver, argument);
      } catch (Throwable thrown) {
        throw unchecked(thrown);
      }
    };
  }

  /** A method without arguments. */
  Supplier<Object> supplier() {
    MethodHandle erased = handle.asType(MethodType.methodType(Object.class));
    return () -> {
      try {
        return (Object) erased.invokeExact();
      } catch (Throwable thrown) {
        throw unchecked(thrown);
      }
    };
  }

  private static RuntimeException unchecked(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown);
  }
}
