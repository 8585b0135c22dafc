package dev.renewal.dataset;

import dev.renewal.schema.JsonTree;

/**
 * A property that the types do not know, kept aside when asked for.
 *
 * @param owner the JSON Pointer of the object that has it, within the record: empty for the record
 *     itself
 * @param name its name
 * @param value what it holds
 */
public record Aside(String owner, String name, JsonTree value) {}
