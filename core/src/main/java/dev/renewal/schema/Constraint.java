package dev.renewal.schema;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One Jakarta constraint as a value.
 *
 * @param kind what is required
 * @param onElements whether each element of the list is meant rather than the list
 * @param min the lower bound (of {@code MIN}, {@code SIZE}, {@code DECIMAL_MIN})
 * @param max the upper bound (of {@code MAX}, {@code SIZE}, {@code DECIMAL_MAX})
 * @param inclusive whether the bounds themselves are allowed
 * @param pattern the regular expression of {@code PATTERN}
 * @param message the message template, such as {@code
 *     {jakarta.validation.constraints.Size.message}}
 * @param annotation the annotation itself
 */
public record Constraint(
    Kind kind,
    boolean onElements,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    boolean inclusive,
    Optional<String> pattern,
    String message,
    Annotation annotation) {

  /** What a constraint requires. */
  public enum Kind {
    /** The value is there. */
    NOT_NULL,
    /** Text with at least one character that is not white space. */
    NOT_BLANK,
    /** Text or a list with at least one part. */
    NOT_EMPTY,
    /** Text or a list of a length within bounds. */
    SIZE,
    /** Text that matches a regular expression as a whole. */
    PATTERN,
    /** A number above zero. */
    POSITIVE,
    /** A number not below zero. */
    POSITIVE_OR_ZERO,
    /** A number not below a bound. */
    MIN,
    /** A number not above a bound. */
    MAX,
    /** A number not below, or above, a decimal bound. */
    DECIMAL_MIN,
    /** A number not above, or below, a decimal bound. */
    DECIMAL_MAX,
    /** Another constraint, judged by its own validator. */
    OTHER
  }
}
