package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.MeasuredIn;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** An item that residents ask for (需求项). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = ResidentNeed.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ResidentNeed.Builder.class)
@JsonPropertyOrder({"name", "requests", "projectId"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ResidentNeed {
  /** {@return what is asked for (需求)} */
  Optional<String> getName();

  /** {@return the number of households that ask for it (诉求户数)} */
  @MeasuredIn("households")
  Optional<@PositiveOrZero Integer> getRequests();

  /** {@return the id of the project that answers it (项目编号)} */
  @Refers("project")
  Optional<@Size(min = 1) String> getProjectId();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one resident need; reusable, not thread-safe. */
  final class Builder extends ImmutableResidentNeed.Builder {}
}
