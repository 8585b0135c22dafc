package dev.renewal.sheets.internal.read;

import dev.renewal.finding.Problem;
import dev.renewal.schema.DocumentType;
import java.util.List;

/**
 * The rows of one record, joined.
 *
 * @param ordinal the position of the record, from 0
 * @param kind its kind
 * @param pointer its JSON Pointer
 * @param part its rows
 * @param problems what is wrong with the links between them
 */
record Joined(long ordinal, DocumentType kind, String pointer, Part part, List<Problem> problems) {}
