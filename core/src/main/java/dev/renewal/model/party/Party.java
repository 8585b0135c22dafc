package dev.renewal.model.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.identifier.CreditCode;
import dev.renewal.model.Document;
import dev.renewal.model.DocumentKind;
import dev.renewal.model.ExpertDiscipline;
import dev.renewal.model.Honour;
import dev.renewal.model.PartnerSector;
import dev.renewal.model.Personal;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An organisation, a person or a group that plays a part (主体). */
@RenewalStyle
@Value.Immutable
@DocumentKind(name = "party", collection = "parties")
@JsonDeserialize(builder = Party.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Party.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "nameEn",
  "division",
  "jurisdictionId",
  "stage",
  "kind",
  "creditCode",
  "roles",
  "sector",
  "disciplines",
  "creditRatings",
  "honours",
  "personName",
  "phone",
  "evidence",
  "tags"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Party extends Document {
  /** {@return whether it is an organisation, a person or a group (主体类别)} */
  Optional<PartyKind> getKind();

  /** {@return the unified social credit code (统一社会信用代码)} For example {@code 91110000600037341L}. */
  Optional<CreditCode> getCreditCode();

  /**
   * {@return the parts that it plays, and for whom (角色)} Source: {@code S0-079}, {@code S0-080},
   * {@code S0-081}, {@code S0-082}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid RoleAssignment> getRoles();

  /**
   * {@return the sector it comes from (领域)} For example {@code FINANCE}. Source: {@code S1-058},
   * {@code S1-119}.
   */
  Optional<PartnerSector> getSector();

  /** {@return the disciplines of an expert (专业)} Source: {@code S1-132}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<ExpertDiscipline> getDisciplines();

  /** {@return the credit evaluations of a property firm (信用评价)} Source: {@code S3-101}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid CreditRating> getCreditRatings();

  /** {@return the prizes and distinctions won (荣誉)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Honour> getHonours();

  /** {@return the name of the person, or of the person to contact (姓名)} */
  @Personal
  Optional<String> getPersonName();

  /** {@return the telephone number (电话)} */
  @Personal
  Optional<String> getPhone();

  /** {@return a builder without any value} Its id must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one party; reusable, not thread-safe. */
  final class Builder extends ImmutableParty.Builder {}
}
