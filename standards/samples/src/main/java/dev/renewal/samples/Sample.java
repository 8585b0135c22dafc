package dev.renewal.samples;

import dev.renewal.dataset.Dataset;
import dev.renewal.violation.Companion;
import dev.renewal.violation.Edit;
import java.util.List;
import java.util.Optional;

/**
 * A made-up dataset and what a validator must say of it (样例).
 *
 * @param dataset the dataset
 * @param violates the rule that it breaks; empty for one that conforms
 * @param expected all findings that are expected of it, by pointer and rule; none for one that
 *     conforms, usually one for one that breaks a rule
 * @param edits what was changed in the conforming dataset, in order
 * @param companions what else fails or is undecided, because the change cannot do without it
 * @param silenced what passed before and is not judged any more
 */
public record Sample(
    Dataset dataset,
    Optional<String> violates,
    List<ExpectedFinding> expected,
    List<Edit> edits,
    List<Companion> companions,
    List<Companion> silenced) {

  /** Copies the lists. */
  public Sample {
    expected = List.copyOf(expected);
    edits = List.copyOf(edits);
    companions = List.copyOf(companions);
    silenced = List.copyOf(silenced);
  }
}
