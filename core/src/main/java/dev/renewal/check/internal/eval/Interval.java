package dev.renewal.check.internal.eval;

/**
 * A number of which some parts are undecided.
 *
 * @param least the smallest it can be
 * @param most the largest it can be
 */
record Interval(Object least, Object most) {}
