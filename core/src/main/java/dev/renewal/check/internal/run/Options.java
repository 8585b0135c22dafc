package dev.renewal.check.internal.run;

import dev.renewal.check.DivisionTable;
import dev.renewal.check.Parameters;
import dev.renewal.check.Successors;
import dev.renewal.finding.Waivers;
import dev.renewal.model.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a dataset is judged.
 *
 * @param asOf the reference date that goes before the header's
 * @param stage the stage that goes before those of header and documents
 * @param limit how many findings and outcomes are listed per rule and outcome
 * @param allOutcomes whether passed, not applicable and not yet due outcomes are listed too
 * @param parameters the values of parameters the caller gave
 * @param headerParameters whether those of a header count although it is not synthetic
 * @param completeness whether completeness per document is counted
 * @param successors what to use instead of standards that are withdrawn or replaced
 * @param divisions the table in which divisions are looked up, if any
 * @param profiles the assumption profiles that were named
 * @param waivers the waivers of the receiving authority
 */
public record Options(
    Optional<LocalDate> asOf,
    Optional<Stage> stage,
    int limit,
    boolean allOutcomes,
    Parameters parameters,
    boolean headerParameters,
    boolean completeness,
    Successors successors,
    Optional<DivisionTable> divisions,
    Profiles profiles,
    List<Waivers> waivers) {

  /** Copies the waivers. */
  public Options {
    waivers = List.copyOf(waivers);
  }
}
