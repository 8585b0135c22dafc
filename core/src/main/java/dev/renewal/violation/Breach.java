package dev.renewal.violation;

/**
 * The answer to how a rule can be broken: a {@link Violation}, or why there is none.
 *
 * <pre>{@code
 * if (Violations.of(standard, rule, base) instanceof Violation violation) {
 *   violation.edits().forEach(System.out::println);
 * }
 * }</pre>
 */
public sealed interface Breach permits Violation, NoViolation {}
