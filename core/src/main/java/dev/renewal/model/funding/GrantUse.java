package dev.renewal.model.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Money;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** What part of a grant is used for (奖补用途). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = GrantUse.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = GrantUse.Builder.class)
@JsonPropertyOrder({"use", "projectId", "amount"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface GrantUse {
  /** {@return the use (用途)} Source: {@code S0-027}, {@code S0-028}. */
  Optional<FundUse> getUse();

  /** {@return the id of the project it is used in (项目编号)} */
  @Refers("project")
  Optional<@Size(min = 1) String> getProjectId();

  /** {@return the amount (金额)} Source: {@code S0-027}. */
  Optional<@PositiveOrZero Money> getAmount();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one grant use; reusable, not thread-safe. */
  final class Builder extends ImmutableGrantUse.Builder {}
}
