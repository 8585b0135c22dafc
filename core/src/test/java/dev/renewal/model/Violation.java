package dev.renewal.model;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One constraint of one attribute, and a value of the type that breaks it and nothing else.
 *
 * @param type the type that holds the attribute
 * @param attribute the attribute, or the one through which the broken value is reached
 * @param constraint the constraint that is broken
 * @param value the broken value
 */
record Violation(
    Class<?> type, String attribute, Class<? extends Annotation> constraint, Object value) {

  /** Every constraint of every type, and every way down to a part that has one. */
  static Stream<Violation> all() {
    return ModelTypes.objects().stream().flatMap(Violation::of);
  }

  /** Every constraint of one type. */
  static Stream<Violation> of(Class<?> type) {
    return ModelTypes.accessors(type).stream()
        .flatMap(accessor -> annotations(accessor).flatMap(found -> of(type, accessor, found)));
  }

  /** The smallest value of a type: only what is mandatory. */
  static Object smallest(Class<?> type) {
    return ObjectBuilder.build(type, mandatory(type));
  }

  private static Map<String, Object> mandatory(Class<?> type) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Method accessor : ModelTypes.accessors(type)) {
      Class<?> declared = accessor.getReturnType();
      if (declared == String.class) {
        values.put(ModelTypes.attribute(accessor), "X1");
      } else if (declared != Optional.class && declared != List.class) {
        values.put(ModelTypes.attribute(accessor), smallest(declared));
      }
    }
    return values;
  }

  private static Stream<Violation> of(Class<?> type, Method accessor, Annotation constraint) {
    Class<?> element = element(accessor);
    if (constraint instanceof Valid) {
      return of(element).limit(1).map(part -> holding(type, accessor, part.constraint, part.value));
    }
    return Stream.of(
        holding(type, accessor, constraint.annotationType(), broken(element, constraint)));
  }

  private static Violation holding(
      Class<?> type, Method accessor, Class<? extends Annotation> constraint, Object value) {
    Map<String, Object> values = mandatory(type);
    String attribute = ModelTypes.attribute(accessor);
    Class<?> declared = accessor.getReturnType();
    if (declared == Optional.class) {
      values.put(attribute, Optional.of(value));
    } else {
      values.put(attribute, declared == List.class ? List.of(value) : value);
    }
    return new Violation(type, attribute, constraint, ObjectBuilder.build(type, values));
  }

  private static Stream<Annotation> annotations(Method accessor) {
    AnnotatedType declared = accessor.getAnnotatedReturnType();
    Stream<Annotation> onElement =
        declared instanceof AnnotatedParameterizedType generic
            ? Stream.of(generic.getAnnotatedActualTypeArguments()[0].getAnnotations())
            : Stream.empty();
    return Stream.concat(Stream.of(accessor.getAnnotations()), onElement)
        .filter(
            found ->
                found instanceof Valid
                    || found.annotationType().isAnnotationPresent(Constraint.class));
  }

  private static Class<?> element(Method accessor) {
    AnnotatedType declared = accessor.getAnnotatedReturnType();
    Type type =
        declared instanceof AnnotatedParameterizedType generic
            ? generic.getAnnotatedActualTypeArguments()[0].getType()
            : declared.getType();
    return (Class<?>) type;
  }

  private static Object broken(Class<?> element, Annotation constraint) {
    return switch (constraint.annotationType().getSimpleName()) {
      case "NotBlank" -> " ";
      case "Size" -> "";
      case "Pattern" -> "no such text";
      case "PositiveOrZero" -> LeafValue.of(element, new BigDecimal("-1"));
      case "Positive" -> LeafValue.of(element, BigDecimal.ZERO);
      case "DecimalMin" ->
          LeafValue.of(
              element,
              new BigDecimal(((DecimalMin) constraint).value()).subtract(new BigDecimal("0.01")));
      case "DecimalMax" ->
          LeafValue.of(
              element,
              new BigDecimal(((DecimalMax) constraint).value()).add(new BigDecimal("0.01")));
      default -> throw new AssertionError("no value known that breaks " + constraint);
    };
  }
}
