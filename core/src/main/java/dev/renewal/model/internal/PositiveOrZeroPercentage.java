package dev.renewal.model.internal;

import dev.renewal.quantity.Percentage;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/** Lets any default Validator check that a percentage is not negative. */
public final class PositiveOrZeroPercentage
    implements ConstraintValidator<PositiveOrZero, Percentage> {
  /** Made by the Validator. */
  public PositiveOrZeroPercentage() {}

  @Override
  public boolean isValid(@Nullable Percentage value, ConstraintValidatorContext context) {
    return value == null || value.percent().signum() >= 0;
  }
}
