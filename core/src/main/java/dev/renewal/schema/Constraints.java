package dev.renewal.schema;

import dev.renewal.schema.Constraint.Kind;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads constraints off annotations. */
final class Constraints {

  private Constraints() {}

  /** The constraints among the annotations, repeated ones unpacked. */
  static List<Constraint> of(List<Annotation> annotations, boolean onElements) {
    List<Constraint> found = new ArrayList<>();
    for (Annotation annotation : annotations) {
      if (isConstraint(annotation.annotationType())) {
        found.add(constraint(annotation, onElements));
      } else {
        for (Annotation repeated : contained(annotation)) {
          found.add(constraint(repeated, onElements));
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean isConstraint(Class<?> type) {
    return type.isAnnotationPresent(jakarta.validation.Constraint.class);
  }

  private static List<Annotation> contained(Annotation container) {
    for (Method method : container.annotationType().getDeclaredMethods()) {
      if (method.getName().equals("value")
          && method.getReturnType().isArray()
          && isConstraint(method.getReturnType().getComponentType())) {
        return List.of((Annotation[]) call(method, container));
      }
    }
    return List.of();
  }

  private static Object call(Method method, Annotation annotation) {
    try {
      return method.invoke(annotation);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new IllegalArgumentException(annotation + " cannot be read", unreadable);
    }
  }

  private static Constraint constraint(Annotation annotation, boolean onElements) {
    Draft draft = new Draft(annotation, onElements);
    if (annotation instanceof NotNull it) {
      return draft.plain(Kind.NOT_NULL, it.message());
    }
    if (annotation instanceof NotBlank it) {
      return draft.plain(Kind.NOT_BLANK, it.message());
    }
    if (annotation instanceof NotEmpty it) {
      return draft.plain(Kind.NOT_EMPTY, it.message());
    }
    if (annotation instanceof Positive it) {
      return draft.plain(Kind.POSITIVE, it.message());
    }
    if (annotation instanceof PositiveOrZero it) {
      return draft.plain(Kind.POSITIVE_OR_ZERO, it.message());
    }
    return bounded(draft, annotation);
  }

  private static Constraint bounded(Draft draft, Annotation annotation) {
    if (annotation instanceof Size it) {
      return draft.bounds(
          Kind.SIZE, BigDecimal.valueOf(it.min()), BigDecimal.valueOf(it.max()), it.message());
    }
    if (annotation instanceof Min it) {
      return draft.lower(Kind.MIN, BigDecimal.valueOf(it.value()), true, it.message());
    }
    if (annotation instanceof Max it) {
      return draft.upper(Kind.MAX, BigDecimal.valueOf(it.value()), true, it.message());
    }
    if (annotation instanceof DecimalMin it) {
      return draft.lower(
          Kind.DECIMAL_MIN, new BigDecimal(it.value()), it.inclusive(), it.message());
    }
    if (annotation instanceof DecimalMax it) {
      return draft.upper(
          Kind.DECIMAL_MAX, new BigDecimal(it.value()), it.inclusive(), it.message());
    }
    if (annotation instanceof Pattern it) {
      return draft.matching(it);
    }
    return draft.plain(Kind.OTHER, message(annotation));
  }

  private static String message(Annotation annotation) {
    try {
      return call(annotation.annotationType().getMethod("message"), annotation).toString();
    } catch (NoSuchMethodException absent) {
      throw new IllegalArgumentException(annotation + " is no constraint", absent);
    }
  }

  /** What is common to the constraints made of one annotation. */
  private record Draft(Annotation annotation, boolean onElements) {

    Constraint plain(Kind kind, String message) {
      return make(kind, Optional.empty(), Optional.empty(), true, Optional.empty(), message);
    }

    Constraint lower(Kind kind, BigDecimal min, boolean inclusive, String message) {
      return make(kind, Optional.of(min), Optional.empty(), inclusive, Optional.empty(), message);
    }

    Constraint upper(Kind kind, BigDecimal max, boolean inclusive, String message) {
      return make(kind, Optional.empty(), Optional.of(max), inclusive, Optional.empty(), message);
    }

    Constraint bounds(Kind kind, BigDecimal min, BigDecimal max, String message) {
      return make(kind, Optional.of(min), Optional.of(max), true, Optional.empty(), message);
    }

    Constraint matching(Pattern pattern) {
      return make(
          Kind.PATTERN,
          Optional.empty(),
          Optional.empty(),
          true,
          Optional.of(pattern.regexp()),
          pattern.message());
    }

    private Constraint make(
        Kind kind,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        boolean inclusive,
        Optional<String> pattern,
        String message) {
      return new Constraint(kind, onElements, min, max, inclusive, pattern, message, annotation);
    }
  }
}
