package dev.renewal.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Role in a leading group (领导小组角色), a code of the list {@code leading-group-role}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code PARTY_SECRETARY}
 */
@CodeList("leading-group-role")
public record LeadingGroupRole(@JsonValue String code) implements Code {
  /** 书记: Party secretary, one of the two heads. Source: {@code S3-010}. */
  public static final LeadingGroupRole PARTY_SECRETARY = of("PARTY_SECRETARY");

  /** 市长: mayor, one of the two heads. Source: {@code S3-010}. */
  public static final LeadingGroupRole MAYOR = of("MAYOR");

  /** 牵头领导: lead official. Source: {@code S3-011}. */
  public static final LeadingGroupRole LEAD_OFFICIAL = of("LEAD_OFFICIAL");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code PARTY_SECRETARY}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LeadingGroupRole of(String code) {
    return new LeadingGroupRole(code);
  }
}
