package dev.renewal.check.internal.run;

import dev.renewal.quantity.Percentage;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.Constraint;
import dev.renewal.schema.Violation;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import dev.renewal.text.PlainFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a constraint of the model asks for and what it met, as people read it. */
final class ConstraintSentence {
  private static final String MASKED = "***";
  private static final BigDecimal UNBOUNDED = BigDecimal.valueOf(Integer.MAX_VALUE);

  private ConstraintSentence() {}

  /** What is asked for: {@code 必须大于或等于 0}. */
  static LocalText expected(Violation violation) {
    Constraint constraint = violation.constraint();
    String unit = violation.value() instanceof Percentage ? "%" : "";
    String min = bound(constraint.min(), unit);
    String max = bound(constraint.max(), unit);
    return MessageBundle.core()
        .format(
            "constraint." + key(constraint, violation.value()),
            arguments(constraint, Map.of("min", min, "max", max)));
  }

  private static Map<String, String> arguments(Constraint constraint, Map<String, String> bounds) {
    return switch (constraint.kind()) {
      case SIZE, MIN, MAX, DECIMAL_MIN, DECIMAL_MAX -> bounds;
      case PATTERN -> Map.of("pattern", constraint.pattern().orElse(""));
      case OTHER -> Map.of("name", constraint.annotation().annotationType().getSimpleName());
      case NOT_NULL, NOT_BLANK, NOT_EMPTY, POSITIVE, POSITIVE_OR_ZERO -> Map.of();
    };
  }

  private static String key(Constraint constraint, @Nullable Object value) {
    return switch (constraint.kind()) {
      case NOT_NULL -> "not-null";
      case NOT_BLANK -> "not-blank";
      case NOT_EMPTY -> "not-empty";
      case SIZE -> size(constraint) + (value instanceof List ? ".list" : ".text");
      case PATTERN -> "pattern";
      case POSITIVE -> "positive";
      case POSITIVE_OR_ZERO -> "positive-or-zero";
      case MIN, DECIMAL_MIN -> constraint.inclusive() ? "min" : "above";
      case MAX, DECIMAL_MAX -> constraint.inclusive() ? "max" : "below";
      case OTHER -> "other";
    };
  }

  private static String size(Constraint constraint) {
    if (constraint.max().filter(UNBOUNDED::equals).isPresent()) {
      return "size-min";
    }
    return constraint.min().filter(min -> min.signum() > 0).isPresent() ? "size" : "size-max";
  }

  private static String bound(Optional<BigDecimal> bound, String unit) {
    return bound.map(number -> PlainFormat.decimal(number) + unit).orElse("");
  }

  /** What was met; values about natural persons are masked. */
  static LocalText actual(Violation violation) {
    Object value = violation.value();
    if (value == null) {
      return MessageBundle.core().text("check.value.absent");
    }
    if (violation.attribute().filter(Attribute::isPersonal).isPresent()) {
      return LocalText.same(MASKED);
    }
    if (value instanceof String text) {
      return LocalText.same('"' + text + '"');
    }
    if (value instanceof List<?> list) {
      return LocalText.same(String.valueOf(list.size()));
    }
    return LocalText.same(
        value instanceof BigDecimal number ? PlainFormat.decimal(number) : value.toString());
  }
}
