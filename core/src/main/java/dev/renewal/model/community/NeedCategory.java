package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.MeasuredIn;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A category of need (需求类别). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = NeedCategory.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = NeedCategory.Builder.class)
@JsonPropertyOrder({"code", "name", "items", "needs"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface NeedCategory {
  /** {@return the category (类别代码)} Source: {@code S3-073}. */
  Optional<NeedCategoryCode> getCode();

  /** {@return the name of the category (类别名称)} */
  Optional<String> getName();

  /** {@return the number of items in the category (需求项数)} Source: {@code S3-074}. */
  @MeasuredIn("items")
  Optional<@PositiveOrZero Integer> getItems();

  /** {@return the items of the category (需求项)} Source: {@code S3-074}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ResidentNeed> getNeeds();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one need category; reusable, not thread-safe. */
  final class Builder extends ImmutableNeedCategory.Builder {}
}
