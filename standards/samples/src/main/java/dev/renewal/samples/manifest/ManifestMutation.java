package dev.renewal.samples.manifest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.renewal.schema.JsonTree;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * One change that breaks a rule.
 *
 * @param rule the rule
 * @param clauses the clauses it is drawn from
 * @param op what is done, as in a JSON Patch: {@code add}, {@code replace} or {@code remove}
 * @param pointer the JSON Pointer of the place
 * @param oldValue the value that was there
 * @param newValue the value that is put there
 * @param text the change, for people
 */
@JsonPropertyOrder({"rule", "clauses", "op", "pointer", "oldValue", "newValue", "text"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ManifestMutation(
    String rule,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> clauses,
    String op,
    String pointer,
    Optional<JsonTree> oldValue,
    Optional<JsonTree> newValue,
    LocalText text) {

  /** Copies the list. */
  public ManifestMutation {
    clauses = List.copyOf(clauses);
  }
}
