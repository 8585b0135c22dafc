package dev.renewal.model.party;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;

/** What a party is (主体类别). Closed: no other code is possible. */
public enum PartyKind implements Code {
  /** 组织: an organisation. */
  ORGANISATION,

  /** 个人: a person. */
  PERSON,

  /** 群体: a group without legal form, such as a residents' council. Source: {@code S0-089}. */
  GROUP;

  @JsonValue
  @Override
  public String code() {
    return name();
  }
}
