package dev.renewal.check.internal.run;

import dev.renewal.dataset.SourceRecord;
import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The parts of a source that were not read as documents; mergeable. */
final class Losses {
  /** What was lost, in the order of the source. */
  private final TreeSet<Loss> all =
      new TreeSet<>(
          Comparator.comparingLong(Loss::ordinal)
              .thenComparing(Loss::place)
              .thenComparing(Loss::kind));

  /**
   * One part that was not read.
   *
   * @param ordinal the position of the record; the greatest number for what is behind all records
   * @param kind the kind of document; empty if it may be any
   * @param place where it stands, for people
   */
  private record Loss(long ordinal, String kind, String place) {}

  /** Adds a record that holds no document. */
  void record(SourceRecord source) {
    DocumentType kind = source.kind();
    boolean restLost =
        kind != null
            && !source.pointer().equals("/" + kind.name())
            && source.problems().stream().anyMatch(Losses::ends);
    String begin = source.line().isPresent() ? String.valueOf(source.line().getAsLong()) : "";
    String place =
        source.problems().stream()
            .findFirst()
            .map(problem -> place(problem, begin))
            .orElse((begin + " " + source.pointer()).strip());
    all.add(new Loss(source.ordinal(), kind == null || restLost ? "" : kind.name(), place));
  }

  /** Adds a problem outside of records, if documents were lost by it. */
  void problem(Problem problem) {
    if (problem.getSeverity() == Severity.ERROR && !problem.getPointer().startsWith("/header")) {
      Optional<DocumentType> kind =
          ends(problem) || problem.getPointer().isEmpty()
              ? Optional.empty()
              : DocumentKinds.byCollection(problem.getPointer().substring(1));
      all.add(
          new Loss(Long.MAX_VALUE, kind.map(DocumentType::name).orElse(""), place(problem, "")));
    }
  }

  /** Tells whether a problem ends the reading of a JSON document. */
  private static boolean ends(Problem problem) {
    return problem.getId().startsWith("syntax.") || problem.getId().equals("structure.limit");
  }

  /** Such as {@code 12:7 /towns/3}, or {@code 12 /towns/3} where only the line is known. */
  private static String place(Problem problem, String line) {
    String position = problem.getPosition().map(at -> at.line() + ":" + at.column()).orElse(line);
    return (position + " " + problem.getPointer()).strip();
  }

  void merge(Losses other) {
    all.addAll(other.all);
  }

  /** Where the first part stands that may have held a document of a kind; null if there is none. */
  @Nullable String of(String kind) {
    for (Loss loss : all) {
      if (loss.kind().isEmpty() || loss.kind().equals(kind)) {
        return loss.place();
      }
    }
    return null;
  }
}
