package dev.renewal.standards.audit;

import dev.renewal.model.Code;
import dev.renewal.standards.internal.Sentences;
import dev.renewal.text.LocalText;

/**
 * What shows that a rule can hold and can fail.
 *
 * @param rule the id of the rule
 * @param kind what shows it
 * @param detail which cases, or which change of a dataset; why there is none
 */
public record Proof(String rule, Kind kind, LocalText detail) {

  /** What shows that a rule can hold and can fail. */
  public enum Kind implements Code {
    /** A conforming and a violating case of the rule were judged. */
    CASES("cases"),
    /** A dataset conforms, and a smallest change of it breaks the rule. */
    VIOLATION("violation"),
    /** Nothing. */
    NONE("none");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }

    /** What it is called. */
    public LocalText label() {
      return Sentences.text("audit.proof." + code);
    }
  }
}
