package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.quantity.Percentage;
import dev.renewal.quantity.Quantity;
import dev.renewal.quantity.ReportingPeriod;
import dev.renewal.quantity.TargetComparator;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A figure that a paper publishes about a place (公布数据).
 *
 * <p>Held as published; nothing is computed from it and it replaces no record that could be
 * counted. A figure that a record of its own can hold (a grant, a loan, an asset) stands there.
 */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = PublishedFigure.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = PublishedFigure.Builder.class)
@JsonPropertyOrder({"code", "term", "scope", "period", "comparator", "value", "growth", "evidence"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface PublishedFigure {
  /**
   * {@return what the figure counts or measures (指标代码)} For example {@code DEMONSTRATION_PROJECTS}.
   * Source: {@code S0-058}.
   */
  Optional<FigureCode> getCode();

  /**
   * {@return the name of the figure in the words of the paper (指标名称)} For example {@code 示范项目落地数}.
   * Source: {@code S0-058}.
   */
  Optional<String> getTerm();

  /**
   * {@return what the figure covers, in the words of the paper (统计范围)} For example {@code 全市}.
   * Source: {@code S2-046}.
   */
  Optional<String> getScope();

  /** {@return the period of the figure; empty for a cumulative one of unstated beginning (统计期)} */
  Optional<ReportingPeriod> getPeriod();

  /**
   * {@return how exactly the figure is meant (比较符)} For example {@code over} for 120余. Source:
   * {@code S0-076}.
   */
  Optional<TargetComparator> getComparator();

  /**
   * {@return the figure with its unit as written (数值)} For example {@code
   * {"amount":"147","unit":"个"}}. Source: {@code S0-058}.
   */
  Optional<Quantity> getValue();

  /**
   * {@return the growth over the same period of the year before (同比增长)} For example {@code 264%}.
   * Source: {@code S0-077}.
   */
  Optional<Percentage> getGrowth();

  /** {@return the papers that publish the figure (佐证)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Evidence> getEvidence();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one published figure; reusable, not thread-safe. */
  final class Builder extends ImmutablePublishedFigure.Builder {}
}
