package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Document;
import dev.renewal.model.DocumentKind;
import dev.renewal.model.MeasuredIn;
import dev.renewal.model.Programme;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import dev.renewal.model.SubjectKind;
import dev.renewal.quantity.Percentage;
import dev.renewal.quantity.ReportingPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A chosen population with its cut, for people to sign (遴选结果).
 *
 * <p>Rules do not read it: they pick for themselves from declared values.
 */
@RenewalStyle
@Value.Immutable
@DocumentKind(name = "selection", collection = "selections")
@JsonDeserialize(builder = Selection.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Selection.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "nameEn",
  "division",
  "jurisdictionId",
  "stage",
  "kind",
  "programme",
  "period",
  "orderedBy",
  "direction",
  "share",
  "rounding",
  "ties",
  "population",
  "members",
  "signedOn",
  "signedById",
  "evidence",
  "tags"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Selection extends Document {
  /** {@return the kind of document chosen from (文档类别)} Source: {@code S4-046}. */
  Optional<SubjectKind> getKind();

  /** {@return the programme it was made for (创建项目)} */
  Optional<Programme> getProgramme();

  /** {@return the period of the values (所属期)} Source: {@code S4-058}. */
  Optional<ReportingPeriod> getPeriod();

  /**
   * {@return the path of the value that orders the population (排序依据)} For example {@code
   * healthChecks.index}. Source: {@code S4-046}, {@code S4-058}.
   */
  Optional<String> getOrderedBy();

  /** {@return which end is chosen (选取方向)} For example {@code LOWEST}. Source: {@code S4-046}. */
  Optional<SelectionEnd> getDirection();

  /**
   * {@return the share chosen (选取比例)} For example {@code 10%}. Source: {@code S4-046}, {@code
   * S4-058}.
   */
  Optional<@PositiveOrZero @DecimalMax("100") Percentage> getShare();

  /**
   * {@return how the number chosen is rounded, as the standard names it (取整方式)} For example {@code
   * CEILING}. Source: {@code S4-046}.
   */
  Optional<String> getRounding();

  /**
   * {@return what is done with equal values at the cut, as the standard names it (并列处理)} For
   * example {@code ALL}. Source: {@code S4-046}.
   */
  Optional<String> getTies();

  /** {@return the number chosen from (总体数)} For example {@code 1248}. Source: {@code S4-043}. */
  @MeasuredIn("documents")
  Optional<@PositiveOrZero Integer> getPopulation();

  /** {@return who was chosen (入选对象)} Source: {@code S4-046}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid SelectedMember> getMembers();

  /** {@return the day on which it was signed (签署日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getSignedOn();

  /** {@return the id of the party that signed it (签署主体编号)} */
  @Refers("party")
  Optional<@Size(min = 1) String> getSignedById();

  /** {@return a builder without any value} Its id must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one selection; reusable, not thread-safe. */
  final class Builder extends ImmutableSelection.Builder {}
}
