package dev.renewal.schema;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of our own, judged by the validator that any Jakarta Validator would find: the one
 * named by the annotation, or one offered as a service.
 *
 * <p>Such a validator must not ask its context for anything.
 */
final class OtherConstraint implements Predicate<@Nullable Object> {

  private final Object validator;
  private final Method isValid;

  OtherConstraint(Annotation annotation, Class<?> type) {
    Object found = null;
    Method method = null;
    for (Object candidate : candidates(annotation)) {
      Method accepting = isValid(candidate.getClass(), type);
      if (accepting != null) {
        found = candidate;
        method = accepting;
        break;
      }
    }
    if (found == null || method == null) {
      throw new IllegalArgumentException(annotation + " has no validator for " + type.getName());
    }
    validator = found;
    isValid = method;
    initialize(annotation);
  }

  private static List<Object> candidates(Annotation annotation) {
    List<Object> all = new ArrayList<>();
    Class<? extends Annotation> kind = annotation.annotationType();
    Constraint constraint = kind.getAnnotation(Constraint.class);
    if (constraint != null) {
      for (Class<?> named : constraint.validatedBy()) {
        all.add(instance(named));
      }
    }
    for (ConstraintValidator<?, ?> offered : ServiceLoader.load(ConstraintValidator.class)) {
      if (Arrays.stream(offered.getClass().getMethods())
          .anyMatch(it -> it.getName().equals("initialize") && it.getParameterTypes()[0] == kind)) {
        all.add(offered);
      }
    }
    return all;
  }

  private static Object instance(Class<?> type) {
    try {
      return type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException unusable) {
      throw new IllegalArgumentException(type.getName() + " cannot be made", unusable);
    }
  }

  private static @Nullable Method isValid(Class<?> validator, Class<?> type) {
    return Arrays.stream(validator.getMethods())
        .filter(it -> it.getName().equals("isValid") && !Modifier.isAbstract(it.getModifiers()))
        .filter(it -> !it.isBridge() && it.getParameterTypes()[0].isAssignableFrom(type))
        .findFirst()
        .orElse(null);
  }

  @SuppressWarnings("unchecked") // the candidate was found to validate this annotation
  private void initialize(Annotation annotation) {
    ((ConstraintValidator<Annotation, Object>) validator).initialize(annotation);
  }

  @Override
  public boolean test(@Nullable Object value) {
    try {
      Object given = value instanceof Slots slots ? slots.toObject() : value;
      return (boolean) isValid.invoke(validator, given, null);
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException(closed);
    } catch (InvocationTargetException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }
}
