package dev.renewal.model.town;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.PartnerSector;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A partner of the town (合作方). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Partner.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Partner.Builder.class)
@JsonPropertyOrder({"sector", "partyId", "name"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Partner {
  /**
   * {@return the sector the partner comes from (领域)} For example {@code ENTERPRISE}. Source: {@code
   * S1-058}, {@code S1-119}.
   */
  Optional<PartnerSector> getSector();

  /** {@return the id of the partner among the parties (主体编号)} */
  @Refers("party")
  Optional<@Size(min = 1) String> getPartyId();

  /** {@return the name of the partner (名称)} */
  Optional<String> getName();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one partner; reusable, not thread-safe. */
  final class Builder extends ImmutablePartner.Builder {}
}
