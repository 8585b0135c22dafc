package dev.renewal.samples.profile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A published total that the records of some groups hit exactly (公布总量): their number, or the sum of
 * a value over them.
 */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = SampleTotal.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = SampleTotal.Builder.class)
@JsonPropertyOrder({"groups", "value", "total", "source", "locator", "quote", "fact"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface SampleTotal {

  /** The ids of the groups (记录组). */
  List<String> getGroups();

  /** The name of the value that is added up; none where records are counted (取值). */
  Optional<String> getValue();

  /** The total as published (总量): {@code {"amount": "55.32", "unit": "亿元"}}. */
  Quantity getTotal();

  /** The source that publishes it (来源): {@code 000}. */
  String getSource();

  /** Where in the source it stands (位置): {@code II-2}. */
  String getLocator();

  /** The words of the source (原文): {@code 完成投资55.32亿元}. */
  String getQuote();

  /** The row of the table of facts, if it is one of those (事实编号): {@code S0-059}. */
  Optional<String> getFact();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableSampleTotal.Builder {}
}
