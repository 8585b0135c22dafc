package dev.renewal.check.internal.run;

import dev.renewal.finding.Subject;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentType;
import java.util.List;

/**
 * Where a subject stands.
 *
 * @param subject the subject
 * @param ordinal the position of its record; -1 for the header and the dataset
 * @param document the JSON Pointer of its document
 * @param pointer its JSON Pointer
 * @param title how people call it
 */
record Position(Subject subject, long ordinal, String document, String pointer, Title title) {

  /** The position of a document. */
  static Position of(DocumentType kind, Placed placed) {
    return new Position(
        Subject.of(kind.name(), placed.id()),
        placed.ordinal(),
        placed.pointer(),
        placed.pointer(),
        new Title(kind.name(), placed));
  }

  /** The position of an element of this document. */
  Position element(String path) {
    return new Position(
        Subject.of(subject.kind(), subject.id(), path), ordinal, document, document + path, title);
  }

  /** The path of an element from the attributes stepped through and the indices of lists. */
  static String path(List<Attribute> steps, int[] indices) {
    StringBuilder path = new StringBuilder();
    int list = 0;
    for (Attribute step : steps) {
      path.append('/').append(step.name());
      if (step.isList()) {
        path.append('/').append(indices[list++]);
      }
    }
    return path.toString();
  }
}
