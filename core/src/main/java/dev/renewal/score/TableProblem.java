package dev.renewal.score;

import dev.renewal.finding.TextPosition;
import dev.renewal.text.Language;
import dev.renewal.text.LocalText;
import java.util.Optional;

/**
 * Something wrong in a table of units and indicators.
 *
 * @param file the file; empty for a table built in Java
 * @param position line and column, where known
 * @param message what is wrong, and what was expected
 */
public record TableProblem(String file, Optional<TextPosition> position, LocalText message) {

  /** A problem of units that are in no file. */
  public static TableProblem of(LocalText message) {
    return new TableProblem("", Optional.empty(), message);
  }

  /** The problem in a line: {@code towns.csv:3:7: ...}. */
  public String in(Language language) {
    String place = position.map(at -> ":" + at.line() + ":" + at.column()).orElse("");
    String where = file + place;
    return where.isEmpty() ? message.in(language) : where + ": " + message.in(language);
  }
}
