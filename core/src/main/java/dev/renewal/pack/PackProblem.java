package dev.renewal.pack;

import dev.renewal.finding.TextPosition;
import dev.renewal.text.Language;
import dev.renewal.text.LocalText;
import java.util.Optional;

/**
 * Something wrong in a pack (标准包的错误).
 *
 * @param file the file
 * @param pointer where in {@code standard.json}, as a JSON Pointer; empty in other files
 * @param position line and column, where known
 * @param rule the id of the rule it stands in, if it stands in one
 * @param message what is wrong, what was expected, and the nearest known name
 */
public record PackProblem(
    String file,
    String pointer,
    Optional<TextPosition> position,
    Optional<String> rule,
    LocalText message) {

  /** The problem in a line: {@code standard.json:12:7 /rules/0/scope TT-1: ...}. */
  public String in(Language language) {
    String place = position.map(at -> ":" + at.line() + ":" + at.column()).orElse("");
    String where = file + place + (pointer.isEmpty() ? "" : " " + pointer);
    return where + rule.map(id -> " " + id).orElse("") + ": " + message.in(language);
  }

  /** The problem in a line, in English. */
  @Override
  public String toString() {
    return in(Language.EN);
  }
}
