package dev.renewal.summary;

import dev.renewal.finding.Subject;
import dev.renewal.text.LocalText;
import java.util.List;

/**
 * A number that follows from numbers stated in one document (推算数).
 *
 * @param id what it is, such as {@code summary.loan-drawn}
 * @param subject the document
 * @param name the name of the document; its id where it has none
 * @param what what the number says
 * @param formula how it is computed, from the numbers as stated
 * @param value the number, rounded half up: shares to 0.1 %, hectares to 0.01
 * @param sources the evidence the document names
 */
public record Figure(
    String id,
    Subject subject,
    String name,
    LocalText what,
    String formula,
    String value,
    List<String> sources) {

  /** Copies the sources. */
  public Figure {
    sources = List.copyOf(sources);
  }
}
