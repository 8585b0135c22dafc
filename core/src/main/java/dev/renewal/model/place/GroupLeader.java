package dev.renewal.model.place;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Personal;
import dev.renewal.model.RenewalStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A person with a role in the leading group (领导小组成员). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = GroupLeader.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = GroupLeader.Builder.class)
@JsonPropertyOrder({"role", "name"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface GroupLeader {
  /**
   * {@return the role in the group (角色)} For example {@code MAYOR}. Source: {@code S3-010}, {@code
   * S3-011}.
   */
  Optional<LeadingGroupRole> getRole();

  /** {@return the name of the person (姓名)} */
  @Personal
  Optional<String> getName();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one group leader; reusable, not thread-safe. */
  final class Builder extends ImmutableGroupLeader.Builder {}
}
