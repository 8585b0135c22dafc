package dev.renewal.model.place;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.DatedRecord;
import dev.renewal.model.Document;
import dev.renewal.model.DocumentKind;
import dev.renewal.model.Honour;
import dev.renewal.model.Location;
import dev.renewal.model.ProgrammeLabel;
import dev.renewal.model.PublishedFigure;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Area;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An area that a programme or a plan delimits: a model area, a precinct, a vibrant block, a
 * community unit (划定片区).
 */
@RenewalStyle
@Value.Immutable
@DocumentKind(name = "designatedArea", collection = "designatedAreas")
@JsonDeserialize(builder = DesignatedArea.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = DesignatedArea.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "nameEn",
  "division",
  "jurisdictionId",
  "stage",
  "kind",
  "parentId",
  "area",
  "location",
  "townIds",
  "communityIds",
  "programmes",
  "completedOn",
  "records",
  "honours",
  "figures",
  "evidence",
  "tags"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface DesignatedArea extends Document {
  /**
   * {@return the kind of area (片区类别)} For example {@code COMMUNITY_UNIT}. Source: {@code S3-080},
   * {@code S1-023}.
   */
  Optional<DesignatedAreaKind> getKind();

  /**
   * {@return the id of the area that this one lies in or was chosen from (上级片区编号)} Source: {@code
   * S0-013}.
   */
  @Refers("designatedArea")
  Optional<@Size(min = 1) String> getParentId();

  /**
   * {@return the area of the ground (面积)} For example {@code {"amount":"0.5","unit":"km2"}}.
   * Source: {@code S3-078}.
   */
  Optional<Area> getArea();

  /** {@return a point inside the area (位置)} */
  Optional<@Valid Location> getLocation();

  /** {@return the ids of the towns it touches (镇编号)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Refers("town")
  List<@NotBlank String> getTownIds();

  /** {@return the ids of the communities in it (社区编号)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Refers("community")
  List<@NotBlank String> getCommunityIds();

  /**
   * {@return the standing of the area in programmes (创建称号)} Source: {@code S0-013}, {@code S0-015},
   * {@code S2-077}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ProgrammeLabel> getProgrammes();

  /** {@return the day on which it was completed (建成日期)} Source: {@code S0-014}, {@code S0-016}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getCompletedOn();

  /** {@return the dated records about the area (记录)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid DatedRecord> getRecords();

  /** {@return the prizes and distinctions won (荣誉)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Honour> getHonours();

  /** {@return the figures published about the area (公布数据)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid PublishedFigure> getFigures();

  /** {@return a builder without any value} Its id must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one designated area; reusable, not thread-safe. */
  final class Builder extends ImmutableDesignatedArea.Builder {}
}
