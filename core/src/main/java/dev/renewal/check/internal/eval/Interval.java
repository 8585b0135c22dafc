package dev.renewal.check.internal.eval;

import java.time.LocalDate;

/**
 * A value of which only the bounds are known: a number of which some parts are undecided, a date of
 * month or year precision.
 *
 * @param least the smallest it can be
 * @param most the largest it can be
 */
record Interval(Object least, Object most) {

  /** Why no more is known. */
  Reason.Kind reason() {
    return least instanceof LocalDate ? Reason.Kind.IMPRECISE : Reason.Kind.UNDECIDED_FILTER;
  }
}
