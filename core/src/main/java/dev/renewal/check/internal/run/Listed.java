package dev.renewal.check.internal.run;

/**
 * Something to be listed in the report, and the record it stands in.
 *
 * @param item what is listed
 * @param ordinal the position of its record
 * @param <T> what it is
 */
record Listed<T>(T item, long ordinal) {}
