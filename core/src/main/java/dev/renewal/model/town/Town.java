package dev.renewal.model.town;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.DatedRecord;
import dev.renewal.model.Document;
import dev.renewal.model.DocumentKind;
import dev.renewal.model.Honour;
import dev.renewal.model.ImplementingEntity;
import dev.renewal.model.Operator;
import dev.renewal.model.Population;
import dev.renewal.model.ProgrammeLabel;
import dev.renewal.model.PublishedFigure;
import dev.renewal.model.RenewalStyle;
import dev.renewal.model.SatisfactionSurvey;
import dev.renewal.quantity.Area;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A town or subdistrict that applies, plans, builds, is accepted and awarded as a
 * townscape-characteristic town (镇(街道)).
 */
@RenewalStyle
@Value.Immutable
@DocumentKind(name = "town", collection = "towns")
@JsonDeserialize(builder = Town.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Town.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "nameEn",
  "division",
  "jurisdictionId",
  "stage",
  "kind",
  "population",
  "builtUpArea",
  "theme",
  "characterDimensions",
  "implementingEntity",
  "application",
  "admission",
  "actionPlan",
  "records",
  "acceptance",
  "advisers",
  "designReviews",
  "surveys",
  "operators",
  "partners",
  "programmes",
  "honours",
  "figures",
  "evidence",
  "tags"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Town extends Document {
  /** {@return whether it is a town, a subdistrict or a township (镇街类别)} Source: {@code S1-081}. */
  Optional<TownKind> getKind();

  /** {@return the people who live here (人口)} */
  Optional<@Valid Population> getPopulation();

  /**
   * {@return the built-up area (建成区面积)} For example {@code {"amount":"3.2","unit":"km2"}}. Source:
   * {@code S1-014}.
   */
  Optional<Area> getBuiltUpArea();

  /** {@return the theme under which the town presents itself (主题)} Source: {@code S1-002}. */
  Optional<String> getTheme();

  /**
   * {@return the dimensions in which its character lies (特色维度)} Source: {@code S1-005}, {@code
   * S1-006}, {@code S1-007}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<CharacterDimension> getCharacterDimensions();

  /**
   * {@return the body that carries the creation out (实施主体)} Source: {@code S1-076}, {@code S1-081}.
   */
  Optional<@Valid ImplementingEntity> getImplementingEntity();

  /** {@return the steps of the application (申报流程)} Source: {@code S1-075}, {@code S1-080}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ApplicationStep> getApplication();

  /** {@return the entry on the creation list (创建名单条目)} Source: {@code S1-086}. */
  Optional<@Valid Admission> getAdmission();

  /** {@return the action plan (示范建设行动方案)} Source: {@code S1-089}. */
  Optional<@Valid ActionPlan> getActionPlan();

  /**
   * {@return the dated records: progress reports filed, bulletins, comparisons, assessments (记录)}
   * Source: {@code S1-107}, {@code S1-108}, {@code S1-109}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid DatedRecord> getRecords();

  /** {@return the steps of the acceptance (验收流程)} Source: {@code S1-114}, {@code S1-116}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid AcceptanceStep> getAcceptance();

  /**
   * {@return the advisers of the town (技术顾问)} Source: {@code S0-079}, {@code S0-083}, {@code
   * S1-130}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Adviser> getAdvisers();

  /** {@return the reviews of design schemes (设计方案审查)} Source: {@code S0-084}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid DesignReview> getDesignReviews();

  /** {@return the satisfaction surveys (满意度调查)} Source: {@code S0-094}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid SatisfactionSurvey> getSurveys();

  /** {@return the operators brought in (运营商)} Source: {@code S1-118}, {@code S0-063}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Operator> getOperators();

  /**
   * {@return the partners of the three-party platform and of other sectors (合作方)} Source: {@code
   * S1-058}, {@code S1-119}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Partner> getPartners();

  /**
   * {@return the standing of the town in programmes (创建称号)} Source: {@code S0-001}, {@code S0-019}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ProgrammeLabel> getProgrammes();

  /** {@return the prizes and distinctions won (荣誉)} Source: {@code S1-138}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Honour> getHonours();

  /** {@return the figures published about the town (公布数据)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid PublishedFigure> getFigures();

  /** {@return a builder without any value} Its id must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one town; reusable, not thread-safe. */
  final class Builder extends ImmutableTown.Builder {}
}
