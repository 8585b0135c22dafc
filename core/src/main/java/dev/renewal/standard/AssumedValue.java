package dev.renewal.standard;

import dev.renewal.schema.JsonTree;
import dev.renewal.text.LocalText;
import java.util.stream.Collectors;

/**
 * A value that a profile assumes (假设取值).
 *
 * @param name the parameter, or the blank cell {@code list/key/column} of a code list
 * @param value the value as a params file writes it: text, {amount, unit} or an array of codes
 * @param why why this value
 */
public record AssumedValue(String name, JsonTree value, LocalText why) {

  /** The value as people read it: {@code 1000万元}, or codes with commas between them. */
  public String text() {
    return switch (value.kind()) {
      case ARRAY -> value.elements().stream().map(JsonTree::text).collect(Collectors.joining(", "));
      case OBJECT ->
          value.members().values().stream().map(JsonTree::text).collect(Collectors.joining());
      case STRING, NUMBER, BOOLEAN, NULL -> value.text();
    };
  }
}
