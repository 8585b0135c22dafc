package dev.renewal.samples.generation;

/** Writes a part of each record of a group. */
@FunctionalInterface
interface Part {

  /**
   * Writes the part.
   *
   * @param row the record that is being written
   * @param out takes JSON as UTF-8
   */
  void write(Row row, Utf8Sink out);
}
