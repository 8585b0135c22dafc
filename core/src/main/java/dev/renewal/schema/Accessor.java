package dev.renewal.schema;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One getter of an interface, or one component of a record, with every declaration of it up the
 * hierarchy, the most specific first.
 */
record Accessor(String javaName, String jsonName, Method method, List<Method> declarations) {

  /** The first annotation of the kind on any declaration. */
  <A extends Annotation> Optional<A> annotation(Class<A> kind) {
    return declarations.stream()
        .map(declaration -> declaration.getAnnotation(kind))
        .filter(found -> found != null)
        .findFirst();
  }

  /** The annotations on every declaration itself. */
  List<Annotation> annotations() {
    List<Annotation> all = new ArrayList<>();
    for (Method declaration : declarations) {
      all.addAll(List.of(declaration.getAnnotations()));
    }
    return all;
  }

  /**
   * The annotations on the type argument of {@code Optional} or {@code List}, over all
   * declarations.
   */
  List<Annotation> argumentAnnotations() {
    List<Annotation> all = new ArrayList<>();
    for (Method declaration : declarations) {
      if (declaration.getAnnotatedReturnType() instanceof AnnotatedParameterizedType wrapped) {
        AnnotatedType[] arguments = wrapped.getAnnotatedActualTypeArguments();
        if (arguments.length == 1) {
          all.addAll(List.of(((AnnotatedElement) arguments[0]).getAnnotations()));
        }
      }
    }
    return all;
  }

  /** Whether the return type is a wrapper of the kind, such as {@code Optional}. */
  boolean returns(Class<?> wrapper) {
    return wrapper.isAssignableFrom(method.getReturnType());
  }

  /** The class of the value, out of its {@code Optional} or {@code List}. */
  Class<?> valueClass() {
    Type type = method.getGenericReturnType();
    if ((returns(Optional.class) || returns(List.class))
        && type instanceof ParameterizedType wrapped) {
      type = wrapped.getActualTypeArguments()[0];
    }
    if (type instanceof Class<?> plain) {
      return plain;
    }
    throw new IllegalArgumentException(method + " gives " + type + ", which is no attribute type");
  }
}
