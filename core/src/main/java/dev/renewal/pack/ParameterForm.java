package dev.renewal.pack;

import dev.renewal.schema.JsonTree;
import java.util.List;
import java.util.Optional;

/** The forms in which files write the value of a parameter. */
final class ParameterForm {

  private ParameterForm() {}

  /** Whether a value is a text, {@code {amount, unit}} or an array of codes. */
  static boolean fits(JsonTree value) {
    return switch (value.kind()) {
      case STRING -> true;
      case ARRAY -> value.elements().stream().allMatch(ParameterForm::isText);
      case OBJECT ->
          value.members().size() == 2 && isText(value, "amount") && isText(value, "unit");
      case NUMBER, BOOLEAN, NULL -> false;
    };
  }

  private static boolean isText(JsonTree value, String member) {
    return value.get(member).filter(ParameterForm::isText).isPresent();
  }

  private static boolean isText(JsonTree value) {
    return value.kind() == JsonTree.Kind.STRING;
  }

  /** The value as one text, codes joined by commas; empty if it has none of the forms. */
  static Optional<String> text(JsonTree value) {
    if (!fits(value)) {
      return Optional.empty();
    }
    return switch (value.kind()) {
      case ARRAY -> codes(value.elements());
      case OBJECT ->
          value
              .get("amount")
              .flatMap(amount -> value.get("unit").map(unit -> amount.text() + unit.text()));
      case STRING, NUMBER, BOOLEAN, NULL -> Optional.of(value.text());
    };
  }

  private static Optional<String> codes(List<JsonTree> codes) {
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(",", codes.stream().map(JsonTree::text).toList()));
  }
}
