package dev.renewal.standard;

import java.util.Optional;

/**
 * Values in a document: those a path leads to, or those a path leads to from each element of a
 * selection.
 *
 * @param of the selection whose elements are asked
 * @param path the path from each element; absent when the elements themselves are meant
 */
public record Values(Selection of, Optional<Path> path) {

  /** The values a plain path leads to. */
  public static Values at(Path path) {
    return new Values(Selection.of(path), Optional.empty());
  }
}
