package dev.renewal.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One constraint as a direct check, with the meaning the Jakarta specification gives it. */
record Check(Constraint constraint, Predicate<@Nullable Object> predicate) {

  /** The checks of constraints on values of a class. */
  static Check[] of(List<Constraint> constraints, Class<?> type) {
    return constraints.stream()
        .map(constraint -> new Check(constraint, predicate(constraint, type)))
        .toArray(Check[]::new);
  }

  /** Whether the constraint holds of a value; of an absent one it does unless it asks for one. */
  boolean holds(@Nullable Object value) {
    return predicate.test(value);
  }

  private static Predicate<@Nullable Object> predicate(Constraint constraint, Class<?> type) {
    return switch (constraint.kind()) {
      case NOT_NULL -> value -> value != null;
      case NOT_BLANK -> value -> value != null && !value.toString().isBlank();
      case NOT_EMPTY -> value -> value != null && size(value) > 0;
      case SIZE -> sized(constraint, type);
      case PATTERN -> matching(constraint.annotation());
      case POSITIVE -> value -> value == null || Numbers.signum(value) > 0;
      case POSITIVE_OR_ZERO -> value -> value == null || Numbers.signum(value) >= 0;
      case MIN, DECIMAL_MIN -> notBelow(constraint);
      case MAX, DECIMAL_MAX -> notAbove(constraint);
      case OTHER -> new OtherConstraint(constraint.annotation(), type);
    };
  }

  private static Predicate<@Nullable Object> sized(Constraint constraint, Class<?> type) {
    int min = constraint.min().orElseThrow().intValueExact();
    int max = constraint.max().orElseThrow().intValueExact();
    if (type == String.class) {
      return value -> value == null || isWithin(((String) value).length(), min, max);
    }
    return value -> value == null || isWithin(size(value), min, max);
  }

  private static boolean isWithin(int size, int min, int max) {
    return size >= min && size <= max;
  }

  private static int size(Object value) {
    return value instanceof List<?> list ? list.size() : value.toString().length();
  }

  private static Predicate<@Nullable Object> matching(Object annotation) {
    jakarta.validation.constraints.Pattern given =
        (jakarta.validation.constraints.Pattern) annotation;
    int flags = 0;
    for (jakarta.validation.constraints.Pattern.Flag flag : given.flags()) {
      flags |= flag.getValue();
    }
    Pattern pattern = Pattern.compile(given.regexp(), flags);
    return value -> value == null || pattern.matcher(value.toString()).matches();
  }

  private static Predicate<@Nullable Object> notBelow(Constraint constraint) {
    BigDecimal min = constraint.min().orElseThrow();
    int least = constraint.inclusive() ? 0 : 1;
    return value -> value == null || Numbers.compare(value, min) >= least;
  }

  private static Predicate<@Nullable Object> notAbove(Constraint constraint) {
    BigDecimal max = constraint.max().orElseThrow();
    int most = constraint.inclusive() ? 0 : -1;
    return value -> value == null || Numbers.compare(value, max) <= most;
  }
}
