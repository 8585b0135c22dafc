package dev.renewal.model.internal;

import dev.renewal.quantity.Money;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/** Lets any default Validator check that a money is not negative. */
public final class PositiveOrZeroMoney implements ConstraintValidator<PositiveOrZero, Money> {
  /** Made by the Validator. */
  public PositiveOrZeroMoney() {}

  @Override
  public boolean isValid(@Nullable Money value, ConstraintValidatorContext context) {
    return value == null || value.signum() >= 0;
  }
}
