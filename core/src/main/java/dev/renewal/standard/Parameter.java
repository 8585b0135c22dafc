package dev.renewal.standard;

import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * Something the sources leave open, to be set by whoever may decide it (待定参数).
 *
 * @param name its name within the pack
 * @param type what it holds
 * @param unit the unit of a number or amount
 * @param list the code list its codes come from
 * @param values the codes it may hold, where no list says so
 * @param clause the clause that leaves it open
 * @param question what has to be decided
 * @param answeredBy who could decide it
 * @param value the value, only where the source itself gives one
 */
public record Parameter(
    String name,
    ParameterType type,
    Optional<String> unit,
    Optional<String> list,
    List<String> values,
    String clause,
    LocalText question,
    LocalText answeredBy,
    Optional<String> value) {
  /** Copies the values. */
  public Parameter {
    values = List.copyOf(values);
  }

  /** This parameter with a value. */
  public Parameter with(String given) {
    return new Parameter(
        name, type, unit, list, values, clause, question, answeredBy, Optional.of(given));
  }
}
