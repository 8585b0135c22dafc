package dev.renewal.samples.generation;

import dev.renewal.samples.profile.SampleGroup;
import dev.renewal.schema.DocumentType;
import java.util.Optional;

/**
 * A group whose record has been read.
 *
 * @param group as the profile states it
 * @param number its index among the groups of the profile
 * @param kind the kind of its documents
 * @param places where its records are
 * @param id writes the id of a record, without quotes
 * @param values draws the named values of a record
 * @param names the named values
 * @param body writes a record
 */
record GroupPlan(
    SampleGroup group,
    int number,
    DocumentType kind,
    Optional<Places> places,
    TextPattern id,
    Evaluation values,
    Scope names,
    Part body) {

  String name() {
    return group.getId();
  }

  /** The index of a named value among those that are drawn, or -1. */
  int draw(Scope.Value value) {
    for (int at = 0; at < values.size(); at++) {
      if (values.slot(at) == value.slot()) {
        return at;
      }
    }
    return -1;
  }
}
