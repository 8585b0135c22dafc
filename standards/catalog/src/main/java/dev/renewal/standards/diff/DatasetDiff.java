package dev.renewal.standards.diff;

import dev.renewal.check.MissingReferenceDateException;
import dev.renewal.check.Parameters;
import dev.renewal.check.StandardValidator;
import dev.renewal.dataset.RecordSource;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.finding.Report;
import dev.renewal.finding.SortKey;
import dev.renewal.finding.Subject;
import dev.renewal.standard.OpenCell;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What two standards say differently of one dataset: which findings appear and disappear, and which
 * other outcomes change.
 *
 * @param before the report by the earlier standard
 * @param after the report by the later standard
 * @param changes what differs, by rule and subject
 */
public record DatasetDiff(Report before, Report after, List<OutcomeChange> changes) {
  /** Listings are cut beyond this; the reports say so, and the counts stay exact. */
  private static final int LISTED = 1_000_000;

  /** Copies the changes. */
  public DatasetDiff {
    changes = List.copyOf(changes);
  }

  /**
   * Judges a dataset by two standards.
   *
   * @param before the earlier standard
   * @param after the later standard
   * @param source the dataset
   * @param parameters values of parameters; each standard takes those that it has
   * @param asOf the reference date; absent for that of the dataset
   * @return what differs
   * @throws IOException if the dataset cannot be read
   * @throws MissingReferenceDateException if nothing tells the reference date
   */
  public static DatasetDiff of(
      Standard before,
      Standard after,
      RecordSource source,
      Parameters parameters,
      Optional<LocalDate> asOf)
      throws IOException {
    return of(report(before, source, parameters, asOf), report(after, source, parameters, asOf));
  }

  private static Report report(
      Standard standard, RecordSource source, Parameters parameters, Optional<LocalDate> asOf)
      throws IOException {
    StandardValidator.Builder validator =
        StandardValidator.builder()
            .standard(standard)
            .parameters(known(standard, parameters))
            .allOutcomes()
            .maxFindings(LISTED);
    asOf.ifPresent(validator::asOf);
    return validator.build().validate(source);
  }

  /** The values of the parameters and blank cells that a standard has. */
  private static Parameters known(Standard standard, Parameters parameters) {
    Set<String> names = new HashSet<>();
    standard.parameters().stream().map(Parameter::name).forEach(names::add);
    OpenCell.of(standard).stream().map(OpenCell::name).forEach(names::add);
    Parameters.Builder known = Parameters.builder();
    for (String name : parameters.names(standard.id())) {
      if (names.contains(name)) {
        known.set(standard.id(), name, parameters.texts(standard.id(), name).orElseThrow());
      }
    }
    return known.build();
  }

  /**
   * Compares two reports on one dataset that list all outcomes.
   *
   * @param before the report by the earlier standard
   * @param after the report by the later standard
   * @return what differs
   */
  public static DatasetDiff of(Report before, Report after) {
    Map<SortKey, Judged> old = judged(before);
    Map<SortKey, Judged> later = judged(after);
    Set<SortKey> keys = new TreeSet<>(old.keySet());
    keys.addAll(later.keySet());
    List<OutcomeChange> changes = new ArrayList<>();
    for (SortKey key : keys) {
      Optional<Judged> was = Optional.ofNullable(old.get(key));
      Optional<Judged> is = Optional.ofNullable(later.get(key));
      if (!was.map(Judged::essence).equals(is.map(Judged::essence))) {
        changes.add(
            new OutcomeChange(
                key.rule(),
                key.subject(),
                was.map(Judged::outcome),
                is.map(Judged::outcome),
                was.flatMap(Judged::finding),
                is.flatMap(Judged::finding)));
      }
    }
    return new DatasetDiff(before, after, changes);
  }

  /** What became of one subject by one rule. */
  private record Judged(Outcome outcome, Optional<Finding> finding) {
    /** What makes a difference; the words of a message do not. */
    List<Object> essence() {
      return List.of(outcome, finding.map(Finding::getSeverity));
    }
  }

  private static Map<SortKey, Judged> judged(Report report) {
    Map<SortKey, Judged> judged = new TreeMap<>();
    for (OutcomeEntry entry : report.getOutcomes()) {
      judged.put(
          key(entry.getRule(), entry.getSubject()),
          new Judged(entry.getOutcome(), Optional.empty()));
    }
    for (Finding finding : report.getFindings()) {
      judged.put(
          key(finding.getRule(), finding.getSubject()),
          new Judged(Outcome.FAILED, Optional.of(finding)));
    }
    return judged;
  }

  private static SortKey key(String rule, Subject subject) {
    return new SortKey(rule, subject, "");
  }

  /** The findings that only the later standard leads to. */
  public List<Finding> appearing() {
    return changes.stream()
        .filter(OutcomeChange::appears)
        .flatMap(change -> change.finding().stream())
        .toList();
  }

  /** The findings that only the earlier standard leads to. */
  public List<Finding> disappearing() {
    return changes.stream()
        .filter(OutcomeChange::disappears)
        .flatMap(change -> change.finding().stream())
        .toList();
  }

  /** The changes in which no finding appears or disappears. */
  public List<OutcomeChange> others() {
    return changes.stream().filter(change -> !change.appears() && !change.disappears()).toList();
  }
}
