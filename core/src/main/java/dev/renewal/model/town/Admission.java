package dev.renewal.model.town;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Evidence;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The entry of a town on the creation list (创建名单条目).
 *
 * <p>The day of the list is that of the step {@code PUBLISH_LIST}.
 */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Admission.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Admission.Builder.class)
@JsonPropertyOrder({"applicationRoundId", "batch", "number", "document"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Admission {
  /** {@return the id of the application round that led to it (申报轮次编号)} */
  @Refers("applicationRound")
  Optional<@Size(min = 1) String> getApplicationRoundId();

  /** {@return the batch of the programme, as numbered by it (批次)} */
  Optional<String> getBatch();

  /** {@return the number on the list (名单序号)} */
  Optional<String> getNumber();

  /** {@return the paper that publishes the list (文件)} Source: {@code S1-086}. */
  Optional<@Valid Evidence> getDocument();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one admission; reusable, not thread-safe. */
  final class Builder extends ImmutableAdmission.Builder {}
}
