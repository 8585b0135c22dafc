package dev.renewal.standard;

/**
 * Where a value of a standard stands.
 *
 * @param kind what holds it
 * @param id the id of the rule or code list, or the name of the parameter; empty for the standard
 * @param at the place within: {@code severity}, {@code /require/compare/2/value}, {@code value},
 *     {@code PROVINCIAL/amount}
 */
public record ValuePlace(Kind kind, String id, String at) {

  /** What holds a value. */
  public enum Kind {
    /** The standard itself. */
    STANDARD,
    /** A rule. */
    RULE,
    /** A parameter. */
    PARAMETER,
    /** A code list. */
    CODELIST,
    /** A clause or source that was added. */
    CLAUSE
  }

  /** A value of the standard itself. */
  public static ValuePlace standard(String at) {
    return new ValuePlace(Kind.STANDARD, "", at);
  }

  /** A value of a rule. */
  public static ValuePlace rule(String id, String at) {
    return new ValuePlace(Kind.RULE, id, at);
  }

  /** The value of a parameter. */
  public static ValuePlace parameter(String name) {
    return new ValuePlace(Kind.PARAMETER, name, "value");
  }

  /** A cell {@code key/column} or a row {@code key} of a code list. */
  public static ValuePlace codelist(String id, String at) {
    return new ValuePlace(Kind.CODELIST, id, at);
  }

  /** A clause. */
  public static ValuePlace clause(String id) {
    return new ValuePlace(Kind.CLAUSE, id, "");
  }
}
