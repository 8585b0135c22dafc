package dev.renewal.merge;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.finding.Severity;
import dev.renewal.model.plan.Roster;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Submissions of several units, ready to be joined into one dataset (汇总).
 *
 * <pre>{@code
 * Merge merge = Merge.of(List.of(new Contribution("a.json", a), new Contribution("b.json", b)));
 * merge.findings().forEach(System.out::println);
 * if (merge.isPossible()) {
 *   merge.writeTo(writer::write);
 * }
 * }</pre>
 *
 * <p>The sources are read several times and never held whole; what is kept is the id and a digest
 * of each document. The order of submissions matters only to {@link Keep}.
 */
public final class Merge {
  private final List<Contribution> contributions;
  private final Intake intake;
  private final DatasetHeader header;
  private final List<MergeFinding> findings;

  private Merge(List<Contribution> contributions, List<Roster> rosters, Keep keep)
      throws IOException {
    this.contributions = List.copyOf(contributions);
    this.intake = new Intake(this.contributions, keep);
    HeaderMerge headers = new HeaderMerge(intake.headers(), names());
    this.header = headers.merged();
    List<Roster> all = Stream.concat(rosters.stream(), intake.rosters().stream()).toList();
    this.findings =
        Stream.of(
                intake.findings(),
                headers.findings(),
                new Attendance(intake.register(), names()).findings(all))
            .flatMap(List::stream)
            .toList();
  }

  /**
   * Reads submissions; those that report the same document differently stand in the way.
   *
   * @param contributions the submissions
   * @return what joining them means
   * @throws IOException if a source cannot be read
   */
  public static Merge of(List<Contribution> contributions) throws IOException {
    return of(contributions, List.of(), Keep.NONE);
  }

  /**
   * Reads submissions.
   *
   * @param contributions the submissions
   * @param rosters who should have reported, beside the rosters of the submissions themselves
   * @param keep which of several different documents with one id counts
   * @return what joining them means
   * @throws IOException if a source cannot be read
   */
  public static Merge of(List<Contribution> contributions, List<Roster> rosters, Keep keep)
      throws IOException {
    return new Merge(contributions, rosters, keep);
  }

  private List<String> names() {
    return contributions.stream().map(Contribution::name).toList();
  }

  /** What each submission contributes, in the order given. */
  public List<Contributed> contributed() {
    return intake.contributed();
  }

  /** What somebody should know: of documents first, of headers, then of who is missing. */
  public List<MergeFinding> findings() {
    return findings;
  }

  /** Whether nothing stands in the way. */
  public boolean isPossible() {
    return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** The header of the joined dataset: what all submissions agree on. */
  public DatasetHeader header() {
    return header;
  }

  /**
   * Hands out the documents, kind by kind, each in the order of the submissions.
   *
   * @param sink takes them
   * @throws IOException if a source cannot be read, or the sink fails
   * @throws IllegalStateException if something stands in the way
   */
  public void writeTo(Sink sink) throws IOException {
    if (!isPossible()) {
      throw new IllegalStateException("the submissions cannot be joined; see findings()");
    }
    for (DocumentType kind : DocumentKinds.all()) {
      intake.handOut(kind, sink);
    }
  }
}
