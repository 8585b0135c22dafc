package dev.renewal.check.internal.run;

import dev.renewal.finding.BoundedListing;
import dev.renewal.finding.Counts;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.finding.SortKey;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The outcomes of one rule: exact counts, and the first of them by sort key; mergeable. */
final class Tally {
  private final int limit;
  private long passed;
  private long failed;
  private long notApplicable;
  private long notYetDue;
  private long skipped;
  private long undetermined;
  private long waived;
  private final BoundedListing<Listed<Finding>> findings;
  private final Map<Outcome, BoundedListing<Listed<OutcomeEntry>>> entries =
      new EnumMap<>(Outcome.class);
  private final Set<String> parameters = new TreeSet<>();

  Tally(int limit) {
    this.limit = limit;
    this.findings = new BoundedListing<>(limit);
  }

  void count(Outcome outcome) {
    switch (outcome) {
      case PASSED -> passed++;
      case FAILED -> failed++;
      case NOT_APPLICABLE -> notApplicable++;
      case NOT_YET_DUE -> notYetDue++;
      case SKIPPED -> skipped++;
      case UNDETERMINED -> undetermined++;
    }
  }

  /** Notes that one of the failed outcomes is waived. */
  void waive() {
    waived++;
  }

  /** How many of the failed outcomes are waived, if any are. */
  Optional<Long> waived() {
    return waived == 0 ? Optional.empty() : Optional.of(waived);
  }

  void finding(SortKey key, Supplier<Listed<Finding>> finding) {
    findings.offer(key, finding);
  }

  void entry(Outcome outcome, SortKey key, Supplier<Listed<OutcomeEntry>> entry) {
    entries.computeIfAbsent(outcome, unused -> new BoundedListing<>(limit)).offer(key, entry);
  }

  void needs(String parameter) {
    parameters.add(parameter);
  }

  void merge(Tally other) {
    passed += other.passed;
    failed += other.failed;
    notApplicable += other.notApplicable;
    notYetDue += other.notYetDue;
    skipped += other.skipped;
    undetermined += other.undetermined;
    waived += other.waived;
    findings.merge(other.findings);
    other.entries.forEach(
        (outcome, listing) ->
            entries.computeIfAbsent(outcome, unused -> new BoundedListing<>(limit)).merge(listing));
    parameters.addAll(other.parameters);
  }

  Counts counts() {
    return new Counts(passed, failed, notApplicable, notYetDue, skipped, undetermined);
  }

  BoundedListing<Listed<Finding>> findings() {
    return findings;
  }

  Map<Outcome, BoundedListing<Listed<OutcomeEntry>>> entries() {
    return entries;
  }

  /** The parameters that kept the rule from being decided. */
  Set<String> parameters() {
    return parameters;
  }
}
