package dev.renewal.model.internal;

import dev.renewal.quantity.Percentage;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.DecimalMax;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Lets any default Validator check that a percentage is not above a bound in percent: {@code 100}
 * stands for {@code 100%}.
 */
public final class AtMostPercentage implements ConstraintValidator<DecimalMax, Percentage> {
  private BigDecimal bound = BigDecimal.ZERO;
  private boolean inclusive = true;

  /** Made by the Validator. */
  public AtMostPercentage() {}

  @Override
  public void initialize(DecimalMax constraint) {
    bound = new BigDecimal(constraint.value());
    inclusive = constraint.inclusive();
  }

  @Override
  public boolean isValid(@Nullable Percentage value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    int order = value.percent().compareTo(bound);
    return inclusive ? order <= 0 : order < 0;
  }
}
