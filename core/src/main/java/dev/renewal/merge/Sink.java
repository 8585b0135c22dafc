package dev.renewal.merge;

import dev.renewal.model.Document;
import java.io.IOException;

/** Takes the documents of joined submissions one by one. */
@FunctionalInterface
public interface Sink {
  /**
   * Takes a document.
   *
   * @param document the document
   * @throws IOException if it cannot be written
   */
  void accept(Document document) throws IOException;
}
