package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Document;
import dev.renewal.model.DocumentKind;
import dev.renewal.model.MeasuredIn;
import dev.renewal.model.PartyRole;
import dev.renewal.model.Programme;
import dev.renewal.model.ProgrammeLevel;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A round of applications, from its opening to the published list (申报轮次). */
@RenewalStyle
@Value.Immutable
@DocumentKind(name = "applicationRound", collection = "applicationRounds")
@JsonDeserialize(builder = ApplicationRound.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ApplicationRound.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "nameEn",
  "division",
  "jurisdictionId",
  "stage",
  "programme",
  "level",
  "batch",
  "opensOn",
  "closesOn",
  "quota",
  "publishedOn",
  "by",
  "listed",
  "evidence",
  "tags"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ApplicationRound extends Document {
  /** {@return the programme (创建项目)} Source: {@code S2-071}. */
  Optional<Programme> getProgramme();

  /** {@return the level of the programme (级别)} */
  Optional<ProgrammeLevel> getLevel();

  /** {@return the number of the round (批次)} For example {@code 7}. Source: {@code S2-072}. */
  Optional<String> getBatch();

  /** {@return the first day of the window (申报开始日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getOpensOn();

  /** {@return the last day of the window (申报截止日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getClosesOn();

  /** {@return the number of places (名额)} */
  @MeasuredIn("places")
  Optional<@PositiveOrZero Integer> getQuota();

  /**
   * {@return the day on which the list was published (名单公布日期)} Source: {@code S1-080}, {@code
   * S1-086}.
   */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getPublishedOn();

  /** {@return the role of the body that publishes it (公布主体)} Source: {@code S1-080}. */
  Optional<PartyRole> getBy();

  /** {@return who is on the list (名单)} Source: {@code S1-086}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ListedApplicant> getListed();

  /** {@return a builder without any value} Its id must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one application round; reusable, not thread-safe. */
  final class Builder extends ImmutableApplicationRound.Builder {}
}
