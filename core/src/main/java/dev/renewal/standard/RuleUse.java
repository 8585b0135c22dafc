package dev.renewal.standard;

/**
 * Something outside a rule that the rule reads: a parameter, or a code list (规则引用).
 *
 * @param kind what is read
 * @param name the name of the parameter, or the id of the list
 * @param raised what a higher value of the parameter, or a further member of the list or set, does
 *     to the rule
 */
public record RuleUse(Kind kind, String name, Effect raised) {

  /** What a rule reads. */
  public enum Kind {
    /** A value or set that a parameter gives. */
    PARAMETER,
    /** The members of a code list. */
    MEMBERS,
    /** The cells of a code list. */
    CELLS
  }
}
