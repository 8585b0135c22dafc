package dev.renewal.dataset;

/**
 * A place in a source.
 *
 * @param ordinal the position of the record, counted from 0; -1 for the header and whatever is
 *     outside of records
 * @param pointer the JSON Pointer, as the record states it
 */
public record Address(long ordinal, String pointer) {}
