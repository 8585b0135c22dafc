package dev.renewal.check.internal.eval;

/**
 * A document of the dataset and where it stands.
 *
 * @param document the document or its slots, or what of it is needed
 * @param ordinal its position in the source
 * @param pointer its JSON Pointer
 */
public record Holder(Object document, long ordinal, String pointer) {}
