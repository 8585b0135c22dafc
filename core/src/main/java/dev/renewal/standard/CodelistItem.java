package dev.renewal.standard;

import dev.renewal.text.LocalText;
import java.time.Year;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A member of a code list.
 *
 * @param code the code
 * @param label its label
 * @param aliases other names under which it is accepted
 * @param aliasYears the years in which an alias is used, by alias; one that is missing is used in
 *     any
 * @param from the first year it is used, where known
 * @param to the last year it is used, where known
 * @param cells its cells by column; a column without entry is a blank the source leaves open
 */
public record CodelistItem(
    String code,
    LocalText label,
    List<String> aliases,
    Map<String, Years> aliasYears,
    Optional<Year> from,
    Optional<Year> to,
    Map<String, String> cells) {

  /** Copies aliases and cells, in order. */
  public CodelistItem {
    aliases = List.copyOf(aliases);
    aliasYears = Collections.unmodifiableMap(new LinkedHashMap<>(aliasYears));
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** This member with other cells. */
  public CodelistItem with(Map<String, String> others) {
    return new CodelistItem(code, label, aliases, aliasYears, from, to, others);
  }

  /** The years in which the code is used. */
  public Years years() {
    return new Years(from, to);
  }

  /** The years in which an alias is used. */
  public Years years(String alias) {
    return aliasYears.getOrDefault(alias, Years.ANY);
  }
}
