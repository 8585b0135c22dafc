package dev.renewal.pack;

import dev.renewal.finding.TextPosition;
import java.util.Optional;

/**
 * Something wrong in a pack.
 *
 * @param file the file
 * @param pointer where in the file: a JSON Pointer, or the line of a code list
 * @param position line and column, where known
 * @param message what is wrong
 */
public record PackProblem(
    String file, String pointer, Optional<TextPosition> position, String message) {
  @Override
  public String toString() {
    String place = position.map(at -> ":" + at.line() + ":" + at.column()).orElse("");
    return file + place + (pointer.isEmpty() ? "" : " " + pointer) + ": " + message;
  }
}
