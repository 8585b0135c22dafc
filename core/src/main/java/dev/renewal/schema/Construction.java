package dev.renewal.schema;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the objects of one type are put together: by a builder, or by a record's constructor. */
interface Construction {

  /** An empty builder. */
  Object newBuilder();

  /** The object of a builder. */
  Object build(Object builder);

  /** The step that sets an attribute. */
  BiConsumer<Object, Object> setter(Accessor accessor, int index);

  /** Finds how a type is put together. */
  static Construction of(Class<?> type, List<Accessor> accessors, Lambdas lambdas) {
    return type.isRecord()
        ? new ByConstructor(type, accessors, lambdas)
        : ByBuilder.of(type, lambdas);
  }

  /** By {@code X.builder()} and its steps. */
  record ByBuilder(
      Supplier<Object> start,
      Function<Object, Object> finish,
      BuilderMethods methods,
      Lambdas lambdas)
      implements Construction {

    static ByBuilder of(Class<?> type, Lambdas lambdas) {
      try {
        Method start = type.getMethod("builder");
        Class<?> builder = start.getReturnType();
        return new ByBuilder(
            lambdas.supplier(start),
            lambdas.function(builder.getMethod("build")),
            new BuilderMethods(builder),
            lambdas);
      } catch (NoSuchMethodException absent) {
        throw new IllegalArgumentException(
            type.getName() + " is neither a record nor has it a builder()", absent);
      }
    }

    @Override
    public Object newBuilder() {
      return start.get();
    }

    @Override
    public Object build(Object builder) {
      return finish.apply(builder);
    }

    @Override
    public BiConsumer<Object, Object> setter(Accessor accessor, int index) {
      return lambdas.consumer(
          accessor.returns(List.class)
              ? methods.listSetter(accessor.javaName())
              : methods.setter(accessor.javaName(), accessor.valueClass()));
    }
  }

  /** By the canonical constructor; the builder is the array of its arguments. */
  final class ByConstructor implements Construction {

    private final MethodHandle constructor;
    private final List<Accessor> components;
    private final Class<?>[] types;

    ByConstructor(Class<?> type, List<Accessor> accessors, Lambdas lambdas) {
      components = accessors;
      types = new Class<?>[accessors.size()];
      java.lang.reflect.RecordComponent[] declared = type.getRecordComponents();
      for (int at = 0; at < types.length; at++) {
        types[at] = declared[at].getType();
        if (!declared[at].getName().equals(accessors.get(at).javaName())) {
          throw new IllegalArgumentException(
              type.getName() + " orders its properties differently from its components");
        }
      }
      try {
        constructor =
            lambdas.spread(
                lambdas.lookup().unreflectConstructor(type.getDeclaredConstructor(types)));
      } catch (NoSuchMethodException | IllegalAccessException unusable) {
        throw new IllegalArgumentException(type.getName() + " cannot be constructed", unusable);
      }
    }

    @Override
    public Object newBuilder() {
      return new @Nullable Object[types.length];
    }

    @Override
    public Object build(Object builder) {
      @Nullable Object[] given = (@Nullable Object[]) builder;
      @Nullable Object[] arguments = new @Nullable Object[given.length];
      for (int at = 0; at < given.length; at++) {
        arguments[at] = argument(components.get(at), given[at]);
      }
      return construct(arguments);
    }

    private Object construct(@Nullable Object[] arguments) {
      try {
        return constructor.invoke(arguments);
      } catch (RuntimeException | Error refused) {
        throw refused;
      } catch (Throwable checked) {
        throw new IllegalStateException(checked);
      }
    }

    private static @Nullable Object argument(Accessor component, @Nullable Object value) {
      if (component.returns(Optional.class)) {
        return Optional.ofNullable(value);
      }
      return value == null && component.returns(List.class) ? List.of() : value;
    }

    @Override
    public BiConsumer<Object, Object> setter(Accessor accessor, int index) {
      return (builder, value) -> ((@Nullable Object[]) builder)[index] = value;
    }
  }
}
