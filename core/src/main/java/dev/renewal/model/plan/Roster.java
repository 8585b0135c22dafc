package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Document;
import dev.renewal.model.DocumentKind;
import dev.renewal.model.MeasuredIn;
import dev.renewal.model.Programme;
import dev.renewal.model.RenewalStyle;
import dev.renewal.model.SubjectKind;
import dev.renewal.quantity.ReportingPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who should report; the denominator of every full coverage (应报名册). */
@RenewalStyle
@Value.Immutable
@DocumentKind(name = "roster", collection = "rosters")
@JsonDeserialize(builder = Roster.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Roster.Builder.class)
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
  "count",
  "entries",
  "evidence",
  "tags"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Roster extends Document {
  /**
   * {@return the kind of document that is due (文档类别)} For example {@code COMMUNITY}. Source: {@code
   * S3-029}, {@code S4-043}.
   */
  Optional<SubjectKind> getKind();

  /** {@return the programme it is due in (创建项目)} */
  Optional<Programme> getProgramme();

  /** {@return the period it is due for (所属期)} */
  Optional<ReportingPeriod> getPeriod();

  /**
   * {@return the number that is due (应报数)} For example {@code 1248}. Source: {@code S4-043}, {@code
   * S3-079}.
   */
  @MeasuredIn("documents")
  Optional<@PositiveOrZero Integer> getCount();

  /** {@return who is due (名册条目)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid RosterEntry> getEntries();

  /** {@return a builder without any value} Its id must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one roster; reusable, not thread-safe. */
  final class Builder extends ImmutableRoster.Builder {}
}
