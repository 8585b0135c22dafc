package dev.renewal.check.internal.eval;

import dev.renewal.model.Document;

/**
 * A document of the dataset and where it stands.
 *
 * @param document the document, or what of it is needed
 * @param ordinal its position in the source
 * @param pointer its JSON Pointer
 */
public record Holder(Document document, long ordinal, String pointer) {}
