package dev.renewal.check.internal.run;

import dev.renewal.dataset.Broken;
import dev.renewal.model.Document;

/**
 * A document of the source.
 *
 * @param document the document
 * @param ordinal its position in the source
 * @param pointer its JSON Pointer
 * @param broken what of it could not be read
 */
record Placed(Document document, long ordinal, String pointer, Broken broken) {}
