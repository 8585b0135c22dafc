package dev.renewal.violation;

import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Outcome;
import java.util.List;

/**
 * A smallest change found that makes a dataset break a rule it meets (违例).
 *
 * @param finding the finding that the change brings about, with its rule, subject and pointer
 * @param edits the change, in the order in which it is made
 * @param dataset the changed dataset
 * @param companions what else fails or is left undecided within the standard and the core pack
 * @param silenced the outcomes that passed before and are not applicable or gone now
 */
public record Violation(
    Finding finding,
    List<Edit> edits,
    Dataset dataset,
    List<Companion> companions,
    List<Companion> silenced)
    implements Breach {

  /** Copies the lists. */
  public Violation {
    edits = List.copyOf(edits);
    companions = List.copyOf(companions);
    silenced = List.copyOf(silenced);
  }

  /**
   * Tells whether the finding is the only one that the change brings about.
   *
   * @return {@code true} if no companion failed; some may be undecided
   */
  public boolean isExact() {
    return companions.stream().noneMatch(it -> it.outcome() == Outcome.FAILED);
  }
}
