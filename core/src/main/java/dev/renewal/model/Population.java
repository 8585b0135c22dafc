package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The people of a place by group, as counted by the submitter (人口).
 *
 * <p>The groups may overlap and need not add up to the total.
 */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Population.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Population.Builder.class)
@JsonPropertyOrder({"total", "elderly", "children", "newcomers"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Population {
  /** {@return the number of people (总人口)} */
  @MeasuredIn("persons")
  Optional<@PositiveOrZero Integer> getTotal();

  /** {@return the number of elderly people (老年人口)} Source: {@code S1-036}, {@code S3-139}. */
  @MeasuredIn("persons")
  Optional<@PositiveOrZero Integer> getElderly();

  /** {@return the number of children (儿童人口)} Source: {@code S1-036}, {@code S3-139}. */
  @MeasuredIn("persons")
  Optional<@PositiveOrZero Integer> getChildren();

  /** {@return the number of people who moved in from elsewhere (新居民)} Source: {@code S1-036}. */
  @MeasuredIn("persons")
  Optional<@PositiveOrZero Integer> getNewcomers();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one population; reusable, not thread-safe. */
  final class Builder extends ImmutablePopulation.Builder {}
}
