package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;

/** What kind of text a source is (依据性质). The report states it before anything else. */
public enum Basis implements Code {
  /** A norm of an authority (规范性文件). */
  NORMATIVE("normative"),

  /** A plan with targets (工作计划). */
  PLAN("plan"),

  /** A reply to a deputy, which mixes norms, intentions and outcomes (建议答复). */
  REPLY("reply"),

  /** A press report or contributed article (新闻报道). */
  PRESS("press"),

  /** A copy of a norm with amounts masked (脱敏文本). */
  MASKED_COPY("masked-copy"),

  /** Written down from general knowledge, without a source at hand (未核实). */
  UNVERIFIED("unverified");

  private final String code;

  Basis(String code) {
    this.code = code;
  }

  /** The name in JSON and on the command line. */
  @JsonValue
  @Override
  public String code() {
    return code;
  }

  /** The name for people. */
  public LocalText label() {
    return MessageBundle.core().text("basis." + code);
  }
}
