package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.Locale;

/**
 * How far a document has come, in the order of the work (阶段). Closed: no other code is possible.
 */
public enum Stage implements Code {
  /** 申报: applying for the creation list. Source: {@code S4-030}. */
  APPLICATION,

  /** 创建: listed, preparing the plan. Source: {@code S4-031}. */
  CREATION,

  /** 建设: building. Source: {@code S1-106}. */
  CONSTRUCTION,

  /** 验收: built, being accepted. Source: {@code S4-032}. */
  ACCEPTANCE,

  /** 奖补: accepted, being awarded. Source: {@code S1-122}. */
  AWARD,

  /** 运营: in use. Source: {@code S4-033}. */
  OPERATION;

  @JsonValue
  @Override
  public String code() {
    return name();
  }

  /** The name for people. */
  public LocalText label() {
    return MessageBundle.core().text("stage." + name().toLowerCase(Locale.ROOT));
  }
}
