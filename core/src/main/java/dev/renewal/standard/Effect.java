package dev.renewal.standard;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;

/** What a change does to a rule: makes it harder or easier to meet, or neither for sure (效果). */
public enum Effect implements Code {
  /** What held before may fail now, and nothing that failed holds (收紧). */
  TIGHTENS("tightens"),
  /** What failed before may hold now, or the rule no longer applies (放宽). */
  RELAXES("relaxes"),
  /** It cannot be told from the form of the rule alone (无法判断). */
  UNCLEAR("unclear"),
  /** Nothing that is judged changes (不影响判断). */
  NONE("none");

  private final String code;

  Effect(String code) {
    this.code = code;
  }

  @JsonValue
  @Override
  public String code() {
    return code;
  }

  /** The name for people. */
  public LocalText label() {
    return MessageBundle.core().text("effect." + code);
  }

  /** The effect of the contrary change. */
  public Effect opposite() {
    return switch (this) {
      case TIGHTENS -> RELAXES;
      case RELAXES -> TIGHTENS;
      case UNCLEAR, NONE -> this;
    };
  }
}
