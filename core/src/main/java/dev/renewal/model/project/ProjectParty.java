package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.PartyRole;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A party and its part in the project (参建主体). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = ProjectParty.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ProjectParty.Builder.class)
@JsonPropertyOrder({"role", "partyId", "name"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ProjectParty {
  /** {@return the part (角色)} For example {@code DEVELOPER}. Source: {@code S2-126}. */
  Optional<PartyRole> getRole();

  /** {@return the id of the party (主体编号)} */
  @Refers("party")
  Optional<@Size(min = 1) String> getPartyId();

  /** {@return the name of the party (名称)} */
  Optional<String> getName();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one project party; reusable, not thread-safe. */
  final class Builder extends ImmutableProjectParty.Builder {}
}
