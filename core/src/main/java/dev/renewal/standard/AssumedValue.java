package dev.renewal.standard;

import dev.renewal.schema.JsonTree;
import dev.renewal.text.LocalText;

/**
 * A value that a profile assumes (假设取值).
 *
 * @param name the parameter, or the blank cell {@code list/key/column} of a code list
 * @param value the value as a params file writes it: text, {amount, unit} or an array of codes
 * @param why why this value
 */
public record AssumedValue(String name, JsonTree value, LocalText why) {}
