package dev.renewal.check.internal.run;

import dev.renewal.check.MissingReferenceDateException;
import dev.renewal.check.internal.compile.CompiledStandard;
import dev.renewal.check.internal.compile.Coverage;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Subject;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.schema.DocumentType;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The judging of one dataset, or of a part of its records; parts are merged. */
public final class Judging {
  private final DatasetHeader header;
  private final LocalDate asOf;
  private final Options options;
  private final WaiverBook waivers;
  private final Structural structural;
  private final Plausibility plausibility;
  private final Divisions divisions;
  private final CodeUses codes;
  private final @Nullable DivisionUses divisionUses;
  private final Identities identities = new Identities();
  private final List<StandardRun> runs = new ArrayList<>();
  private long documents;
  private final Losses losses = new Losses();
  private final Map<String, String> lookups = new TreeMap<>();

  /**
   * Begins to judge.
   *
   * @param standards the standards, the core pack first
   * @param header the header of the dataset
   * @param options how it is judged
   * @throws MissingReferenceDateException if neither options nor header give the reference date
   */
  public Judging(List<CompiledStandard> standards, DatasetHeader header, Options options) {
    this.header = header;
    this.options = options;
    this.asOf =
        options.asOf().or(header::getDataAsOf).orElseThrow(MissingReferenceDateException::new);
    this.waivers = new WaiverBook(options.waivers(), header.getDatasetId(), asOf);
    this.structural = new Structural(options.limit(), waivers);
    this.plausibility = new Plausibility(structural);
    this.divisions = new Divisions(header, structural);
    this.codes = new CodeUses(standards, asOf, structural);
    this.divisionUses =
        options.divisions().map(it -> new DivisionUses(it, header, structural)).orElse(null);
    standards.forEach(
        standard -> runs.add(new StandardRun(standard, header, asOf, options, waivers)));
  }

  /** Judges the records of a cursor up to its end. */
  public void acceptAll(RecordCursor cursor) throws java.io.IOException {
    for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
      accept(next);
    }
    for (Problem problem : cursor.problems()) {
      losses.problem(problem);
      structural.problem(problem, dataset(), -1);
    }
  }

  /**
   * Reads another dataset that rules may look things up in; it is not judged.
   *
   * @param name the name under which rules read it
   * @param cursor its records
   */
  public void lookUp(String name, RecordCursor cursor) throws java.io.IOException {
    lookups.put(name, cursor.header().getDatasetId().orElse(""));
    Losses unread = new Losses();
    for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
      Object document = next.contents();
      DocumentType kind = next.kind();
      if (document == null || kind == null) {
        unread.record(next);
        continue;
      }
      Placed placed = new Placed(kind, document, next.ordinal(), next.pointer(), next.broken());
      runs.forEach(run -> run.lookUp(name, kind, placed));
    }
    cursor.problems().forEach(unread::problem);
    runs.forEach(run -> run.lookedUp(name, unread));
  }

  /** Judges one record. */
  public void accept(SourceRecord source) {
    Object document = source.contents();
    DocumentType kind = source.kind();
    if (document == null || kind == null) {
      problems(source, Subject.of("dataset", datasetId(), source.pointer()));
      losses.record(source);
      return;
    }
    Placed placed = new Placed(kind, document, source.ordinal(), source.pointer(), source.broken());
    problems(source, Subject.of(kind.name(), placed.id()));
    documents++;
    identities.add(kind, placed);
    divisions.add(kind, placed);
    if (divisionUses != null) {
      divisionUses.look(kind, placed);
    }
    Leaves.each(kind, document, source.broken(), look(kind, placed));
    ConstraintFindings.of(kind, placed, structural);
    plausibility.add(kind, placed);
    for (StandardRun run : runs) {
      run.accept(kind, placed);
    }
  }

  private void problems(SourceRecord source, Subject subject) {
    for (Problem problem : source.problems()) {
      structural.problem(
          problem, within(subject, source.pointer(), problem.getPointer()), source.ordinal());
    }
  }

  private Leaves.Visitor look(DocumentType kind, Placed placed) {
    return new Leaves.Visitor() {
      private final Map<String, OwnValues> own = new HashMap<>(0);

      @Override
      public void reference(String target, String id, Leaves.Place place) {
        identities.look(kind, placed, target, id, place);
      }

      @Override
      public void within(String path, String value, Leaves.Place place) {
        OwnValues values = own.computeIfAbsent(path, it -> new OwnValues(kind, placed, it));
        identities.lookWithin(kind, placed, values, value, place);
      }

      @Override
      public void division(DivisionCode division, Leaves.Place place) {
        if (divisionUses != null) {
          divisionUses.look(kind, placed, division, place);
        }
      }

      @Override
      public void code(String list, String code, Leaves.Place place) {
        codes.look(kind, placed, list, code, place);
      }
    };
  }

  private static Subject within(Subject subject, String document, String pointer) {
    return pointer.startsWith(document)
        ? Subject.of(subject.kind(), subject.id(), pointer.substring(document.length()))
        : subject;
  }

  private void header() {
    Divisions.synthetic(header, datasetId(), structural);
    if (divisionUses != null) {
      divisionUses.header(datasetId());
    }
    for (StandardRun run : runs) {
      for (String expected : run.compiled().standard().reported()) {
        boolean reported =
            header.getReported().stream().anyMatch(entry -> Coverage.covers(entry, expected));
        if (!reported) {
          structural.add(
              "integrity.not-reported",
              Severity.WARNING,
              Subject.of("dataset", datasetId(), "/header/reported/" + expected),
              "/header/reported",
              -1,
              Map.of("path", expected, "standard", run.compiled().standard().id()));
        }
      }
    }
  }

  /** Merges the judging of other records of the same dataset. */
  public void merge(Judging other) {
    waivers.merge(other.waivers);
    structural.merge(other.structural);
    identities.merge(other.identities);
    plausibility.merge(other.plausibility);
    divisions.merge(other.divisions);
    for (int at = 0; at < runs.size(); at++) {
      runs.get(at).merge(other.runs.get(at));
    }
    documents += other.documents;
    losses.merge(other.losses);
  }

  /** Judges by the rules that need more than one record; called once, after all records. */
  public void finish() {
    header();
    plausibility.finish();
    divisions.finish();
    for (Identities.Duplicate duplicate : identities.duplicates()) {
      structural.add(
          "integrity.duplicate-id",
          Severity.ERROR,
          Subject.of(duplicate.kind(), duplicate.id()),
          duplicate.met().pointer(),
          duplicate.met().ordinal(),
          Map.of(
              "kind", label(duplicate.kind()),
              "id", duplicate.id(),
              "first", identities.first(duplicate).pointer()));
    }
    for (Identities.Link link : dangling()) {
      structural.add(
          "integrity.dangling-reference",
          Severity.ERROR,
          Subject.of(link.kind(), link.id(), link.path()),
          link.met().pointer() + link.path(),
          link.met().ordinal(),
          Map.of("target", label(link.target()), "id", link.to()));
    }
    for (Identities.Link link : identities.danglingWithin()) {
      structural.add(
          "integrity.dangling-within",
          Severity.ERROR,
          Subject.of(link.kind(), link.id(), link.path()),
          link.met().pointer() + link.path(),
          link.met().ordinal(),
          Map.of("path", link.target(), "value", link.to()));
    }
    runs.forEach(run -> run.finish(datasetId(), losses));
    waivers.finish(structural, datasetId());
  }

  /** The references that lead nowhere; none where the document may stand in what was not read. */
  private List<Identities.Link> dangling() {
    return identities.dangling().stream().filter(link -> losses.of(link.target()) == null).toList();
  }

  private static LocalText label(String kind) {
    return MessageBundle.core().text("kind." + kind);
  }

  private Subject dataset() {
    return Subject.of("dataset", datasetId());
  }

  String datasetId() {
    return header.getDatasetId().orElse("");
  }

  DatasetHeader datasetHeader() {
    return header;
  }

  LocalDate asOf() {
    return asOf;
  }

  /** The other datasets that were read, name to id. */
  Map<String, String> lookups() {
    return lookups;
  }

  Options options() {
    return options;
  }

  Structural structural() {
    return structural;
  }

  List<StandardRun> runs() {
    return runs;
  }

  long documents() {
    return documents;
  }
}
