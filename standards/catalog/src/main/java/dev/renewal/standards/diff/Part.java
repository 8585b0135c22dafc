package dev.renewal.standards.diff;

import dev.renewal.model.Code;
import dev.renewal.standards.internal.Sentences;
import dev.renewal.text.LocalText;

/** The parts of a standard, in the order in which differences are told. */
public enum Part implements Code {
  /** What is said of the standard as a whole. */
  STANDARD("standard"),
  /** A source document. */
  SOURCE("source"),
  /** A clause. */
  CLAUSE("clause"),
  /** A parameter. */
  PARAMETER("parameter"),
  /** A code list; its members are a part of their own. */
  CODELIST("codelist"),
  /** A member of a code list, {@code list/CODE}. */
  CODE("code"),
  /** A path expected to be reported in full. */
  REPORTED("reported"),
  /** A rule. */
  RULE("rule"),
  /** An audit of published figures. */
  AUDIT("audit");

  private final String code;

  Part(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** What such parts are called, several of them. */
  public LocalText label() {
    return Sentences.text("diff.part." + code);
  }
}
