package dev.renewal.check.internal.run;

import dev.renewal.finding.BoundedListing;
import dev.renewal.finding.Counts;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Fingerprint;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Problem;
import dev.renewal.finding.RuleCount;
import dev.renewal.finding.Severity;
import dev.renewal.finding.SortKey;
import dev.renewal.finding.Subject;
import dev.renewal.finding.Waiver;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Findings about syntax, structure, integrity and plausibility, by their id; mergeable. */
final class Structural {
  private record Kind(String id, Severity severity) implements Comparable<Kind> {
    @Override
    public int compareTo(Kind other) {
      int order = id.compareTo(other.id);
      return order != 0 ? order : severity.compareTo(other.severity);
    }
  }

  private final int limit;
  private final WaiverBook waivers;
  private final Map<Kind, Long> waived = new TreeMap<>();
  private final Map<Kind, BoundedListing<Listed<Finding>>> findings = new TreeMap<>();

  Structural(int limit, WaiverBook waivers) {
    this.limit = limit;
    this.waivers = waivers;
  }

  /** Adds a problem that the reader met. */
  void problem(Problem met, Subject subject, long ordinal) {
    Problem problem = PersonalPlaces.masked(met);
    add(
        problem.getId(),
        problem.getSeverity(),
        subject,
        problem.getPointer(),
        ordinal,
        builder ->
            builder
                .message(problem.getMessage())
                .actual(problem.getFound())
                .expected(problem.getExpected())
                .candidate(problem.getCandidate())
                .fix(problem.getFix())
                .line(problem.getPosition().map(it -> it.line()))
                .column(problem.getPosition().map(it -> it.column()))
                .sheet(problem.getPosition().flatMap(it -> it.sheet()))
                .cell(problem.getPosition().flatMap(it -> it.cell())));
  }

  /** Adds a finding whose sentences stand under its id. */
  void add(
      String id,
      Severity severity,
      Subject subject,
      String pointer,
      long ordinal,
      Map<String, ?> arguments) {
    MessageBundle texts = MessageBundle.core();
    Optional<LocalText> fix =
        texts.contains(id + ".fix")
            ? Optional.of(texts.format(id + ".fix", arguments))
            : Optional.empty();
    add(
        id,
        severity,
        subject,
        pointer,
        ordinal,
        builder -> builder.message(texts.format(id, arguments)).fix(fix));
  }

  /** Fills in what a finding says. */
  interface Content {
    /** Fills in. */
    void into(Finding.Builder builder);
  }

  /** Adds a finding, which is filled in only if it is kept. */
  void add(
      String id,
      Severity severity,
      Subject subject,
      String pointer,
      long ordinal,
      Content content) {
    Optional<Waiver> waiver = waivers.take(id, subject);
    waiver.ifPresent(taken -> waived.merge(new Kind(id, severity), 1L, Long::sum));
    findings
        .computeIfAbsent(new Kind(id, severity), unused -> new BoundedListing<>(limit))
        .offer(
            new SortKey(id, subject, pointer),
            () -> {
              Finding.Builder builder = Finding.builder();
              builder
                  .rule(id)
                  .severity(severity)
                  .subject(subject)
                  .pointer(pointer)
                  .fingerprint(Fingerprint.of(id, subject))
                  .waiver(waiver);
              content.into(builder);
              return new Listed<>(builder.build(), ordinal);
            });
  }

  void merge(Structural other) {
    other.waived.forEach((kind, number) -> waived.merge(kind, number, Long::sum));
    other.findings.forEach(
        (kind, listing) ->
            findings.computeIfAbsent(kind, unused -> new BoundedListing<>(limit)).merge(listing));
  }

  /** Takes each kind of finding in order. */
  void each(Visitor visitor) {
    findings.forEach(
        (kind, listing) ->
            visitor.visit(
                RuleCount.builder()
                    .rule(kind.id())
                    .severity(kind.severity())
                    .title(title(kind.id()))
                    .counts(Counts.of(Outcome.FAILED, listing.total()))
                    .waived(Optional.ofNullable(waived.get(kind)))
                    .build(),
                listing));
  }

  /** What findings of an id are about. */
  static Optional<LocalText> title(String id) {
    MessageBundle texts = MessageBundle.core();
    String key = id + ".title";
    return texts.contains(key) ? Optional.of(texts.text(key)) : Optional.empty();
  }

  /** Takes the findings of one kind. */
  interface Visitor {
    /** Takes the count and the listing. */
    void visit(RuleCount count, BoundedListing<Listed<Finding>> listing);
  }
}
