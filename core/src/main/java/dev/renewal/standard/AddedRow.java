package dev.renewal.standard;

import dev.renewal.schema.JsonTree;
import dev.renewal.text.LocalText;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * A further row of a code list (增补代码).
 *
 * @param code the code
 * @param label its label
 * @param aliases other names under which it is accepted
 * @param from the first year it is used, where known
 * @param to the last year it is used, where known
 * @param cells an object of its cells by column, as text; a column left out stays blank
 */
public record AddedRow(
    String code,
    LocalText label,
    List<String> aliases,
    Optional<Year> from,
    Optional<Year> to,
    Optional<JsonTree> cells) {

  /** Copies the aliases. */
  public AddedRow {
    aliases = List.copyOf(aliases);
  }
}
