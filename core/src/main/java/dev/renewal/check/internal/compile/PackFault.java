package dev.renewal.check.internal.compile;

import dev.renewal.pack.PackProblem;
import dev.renewal.pack.PackReader;
import dev.renewal.standard.Rule;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * Something a standard says that cannot be judged by.
 *
 * @param rule the rule it stands in, if it stands in one
 * @param part the part of the standard that is wrong, where known
 * @param pointer the JSON Pointer of the rule or other member that holds it
 * @param message what is wrong
 */
public record PackFault(
    Optional<Rule> rule, Optional<Object> part, String pointer, LocalText message) {

  static List<PackFault> of(Rule rule, int index, PackError error) {
    return error.faults().stream()
        .map(
            fault ->
                new PackFault(Optional.of(rule), fault.part(), "/rules/" + index, fault.message()))
        .toList();
  }

  /** The problem of the pack, at the member that holds it. */
  public PackProblem problem() {
    return problem(pointer);
  }

  /**
   * The problem of the pack, at a place.
   *
   * @param at the JSON Pointer of the place
   */
  public PackProblem problem(String at) {
    return new PackProblem(PackReader.STANDARD, at, Optional.empty(), rule.map(Rule::id), message);
  }
}
