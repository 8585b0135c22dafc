package dev.renewal.score.treatment;

/**
 * A number that a step of a computation used, for the explanation of that step.
 *
 * @param name what it is, such as {@code worst}; a fixed word, listed where the step is described
 * @param value the number
 */
public record Parameter(String name, double value) {}
