package dev.renewal.check.internal.run;

import dev.renewal.finding.BoundedListing;
import dev.renewal.finding.Counts;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.finding.SortKey;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The outcomes of one rule: exact counts, and the first of them by sort key; mergeable. */
final class Tally {
  private final int limit;
  private final Map<Outcome, long[]> counts = new EnumMap<>(Outcome.class);
  private final BoundedListing<Listed<Finding>> findings;
  private final Map<Outcome, BoundedListing<Listed<OutcomeEntry>>> entries =
      new EnumMap<>(Outcome.class);
  private final Set<String> parameters = new TreeSet<>();

  Tally(int limit) {
    this.limit = limit;
    this.findings = new BoundedListing<>(limit);
  }

  void count(Outcome outcome) {
    counts.computeIfAbsent(outcome, unused -> new long[1])[0]++;
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
    other.counts.forEach(
        (outcome, number) -> {
          long[] own = counts.computeIfAbsent(outcome, unused -> new long[1]);
          own[0] = Math.addExact(own[0], number[0]);
        });
    findings.merge(other.findings);
    other.entries.forEach(
        (outcome, listing) ->
            entries.computeIfAbsent(outcome, unused -> new BoundedListing<>(limit)).merge(listing));
    parameters.addAll(other.parameters);
  }

  Counts counts() {
    Counts all = Counts.NONE;
    for (Map.Entry<Outcome, long[]> entry : counts.entrySet()) {
      all = all.plus(Counts.of(entry.getKey(), entry.getValue()[0]));
    }
    return all;
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
