package dev.renewal.check.internal.eval;

import java.util.Optional;

/**
 * Why something cannot be decided.
 *
 * @param kind what kind of reason
 * @param subject the path, parameter or list concerned
 * @param detail the code, cell or document concerned
 */
public record Reason(Kind kind, String subject, Optional<String> detail) {

  /** The kinds of reasons. */
  public enum Kind {
    /** A parameter is not set. */
    PARAMETER_NOT_SET("parameter-not-set"),
    /** A value is absent. */
    VALUE_ABSENT("value-absent"),
    /** Nothing is there, and the path is not reported in full. */
    NOT_REPORTED("not-reported"),
    /** More than one value where one is needed. */
    AMBIGUOUS("ambiguous"),
    /** A cell of a code list is blank. */
    BLANK_CELL("blank-cell"),
    /** A code is not in the list that is looked up. */
    UNKNOWN_KEY("unknown-key"),
    /** Not all members of a list are named. */
    INCOMPLETE_LIST("incomplete-list"),
    /** A filter is undecided on some element. */
    UNDECIDED_FILTER("undecided-filter"),
    /** A period has ended, and it is not known whether the days allowed after it have passed. */
    PERIOD_DUE("period-due"),
    /** An element has no key. */
    NO_KEY("no-key"),
    /** Equals at the cut, and nothing says how to treat them. */
    TIE("tie"),
    /** A share gives no whole number, and nothing says how to round it. */
    ROUNDING("rounding"),
    /** A unit is missing or cannot be compared. */
    UNIT("unit"),
    /** A date of month or year precision, where the day matters. */
    IMPRECISE("imprecise"),
    /** A comparison such as 左右 needs a tolerance. */
    VAGUE("vague"),
    /** Two locations in different or undeclared datums. */
    DATUM("datum"),
    /** A speed that leads nowhere. */
    SPEED("speed"),
    /** The value could not be read. */
    BROKEN("broken"),
    /** A reference leads nowhere. */
    DANGLING("dangling"),
    /** A part of the source was not read, and may hold a document that is needed. */
    UNREAD("unread");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The code by which reports name it. */
    public String code() {
      return code;
    }

    /** Tells whether a rule that needs the value is skipped rather than undetermined. */
    public boolean skips() {
      return this == BROKEN || this == DANGLING || this == UNREAD;
    }
  }

  /** A reason without detail. */
  public static Reason of(Kind kind, String subject) {
    return new Reason(kind, subject, Optional.empty());
  }

  /** A reason with its detail. */
  public static Reason of(Kind kind, String subject, String detail) {
    return new Reason(kind, subject, Optional.of(detail));
  }
}
