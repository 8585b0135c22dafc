package dev.renewal.pack;

/**
 * Something wrong in a pack.
 *
 * @param file the file
 * @param pointer where in the file: a JSON Pointer, a key or a line
 * @param message what is wrong
 */
public record PackProblem(String file, String pointer, String message) {
  @Override
  public String toString() {
    return file + (pointer.isEmpty() ? "" : " " + pointer) + ": " + message;
  }
}
