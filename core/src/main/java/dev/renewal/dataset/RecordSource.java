package dev.renewal.dataset;

import dev.renewal.finding.TextPosition;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** The records of a dataset, which can be read from the beginning as often as needed. */
public interface RecordSource {

  /**
   * Opens the source at its beginning and reads the header.
   *
   * @return a cursor before the first record
   * @throws IOException if the source cannot be opened, or is no dataset at all
   */
  RecordCursor open() throws IOException;

  /**
   * Finds lines and columns, reading the source once more.
   *
   * @param addresses the places asked for
   * @return the positions of those that exist; empty for a source without text
   * @throws IOException if the source cannot be read again
   */
  default Map<Address, TextPosition> locate(Set<Address> addresses) throws IOException {
    return Map.of();
  }
}
