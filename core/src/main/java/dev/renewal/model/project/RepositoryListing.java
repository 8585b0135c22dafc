package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry in a project repository (入库记录). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = RepositoryListing.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = RepositoryListing.Builder.class)
@JsonPropertyOrder({"repository", "year", "listedOn"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface RepositoryListing {
  /**
   * {@return the repository (项目库)} For example {@code SHORTFALL}. Source: {@code S2-041}, {@code
   * S3-058}, {@code S3-059}, {@code S3-060}, {@code S3-081}.
   */
  Optional<Repository> getRepository();

  /** {@return the year of the entry (年度)} Source: {@code S4-058}, {@code S4-059}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "uuuu")
  Optional<Year> getYear();

  /** {@return the day of the entry (入库日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getListedOn();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one repository listing; reusable, not thread-safe. */
  final class Builder extends ImmutableRepositoryListing.Builder {}
}
