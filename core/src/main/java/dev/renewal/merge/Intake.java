package dev.renewal.merge;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Subject;
import dev.renewal.model.Document;
import dev.renewal.model.Stage;
import dev.renewal.model.plan.Roster;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads submissions: their headers, who reports what, and whether they can be read at all. */
final class Intake {
  private final List<Contribution> contributions;
  private final Keep keep;
  private final List<DatasetHeader> headers = new ArrayList<>();
  private final List<Contributed> contributed = new ArrayList<>();
  private final List<Roster> rosters = new ArrayList<>();
  private final List<MergeFinding> findings = new ArrayList<>();
  private final Register register = new Register();
  private final Map<DocumentType, Map<String, Integer>> counting = new HashMap<>();

  Intake(List<Contribution> contributions, Keep keep) throws IOException {
    this.contributions = contributions;
    this.keep = keep;
    for (int at = 0; at < contributions.size(); at++) {
      read(at);
    }
    repeated();
  }

  List<DatasetHeader> headers() {
    return headers;
  }

  List<Contributed> contributed() {
    return contributed;
  }

  List<Roster> rosters() {
    return rosters;
  }

  List<MergeFinding> findings() {
    return findings;
  }

  Register register() {
    return register;
  }

  private void read(int at) throws IOException {
    Contribution contribution = contributions.get(at);
    Map<DocumentType, Integer> numbers = new HashMap<>();
    int problems = 0;
    try (RecordCursor cursor = contribution.source().open()) {
      headers.add(cursor.header());
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        problems += errors(next.problems());
        DocumentType kind = next.kind();
        Document document = next.document();
        if (kind != null && document != null) {
          numbers.merge(kind, 1, Integer::sum);
          problems += add(at, kind, settled(at, kind, document)) ? 0 : 1;
        }
      }
      problems += errors(cursor.problems());
    }
    if (problems > 0) {
      findings.add(unsound(contribution, problems));
    }
    contributed.add(summary(contribution, headers.get(at), numbers));
  }

  /** Takes a document; tells whether its id is the first of its kind in the submission. */
  private boolean add(int at, DocumentType kind, Document document) {
    if (document instanceof Roster roster) {
      rosters.add(roster);
    }
    return register.add(at, kind, document);
  }

  private static int errors(List<Problem> problems) {
    return (int)
        problems.stream().filter(problem -> problem.getSeverity() == Severity.ERROR).count();
  }

  private static MergeFinding unsound(Contribution contribution, int problems) {
    return MergeFinding.of(
        "merge.unsound",
        Severity.ERROR,
        Subject.of("dataset", contribution.name()),
        List.of(contribution.name()),
        Map.of("file", contribution.name(), "count", String.valueOf(problems)));
  }

  private static Contributed summary(
      Contribution contribution, DatasetHeader header, Map<DocumentType, Integer> numbers) {
    Map<String, Integer> documents = new LinkedHashMap<>();
    for (DocumentType kind : DocumentKinds.all()) {
      Optional.ofNullable(numbers.get(kind)).ifPresent(it -> documents.put(kind.name(), it));
    }
    return new Contributed(
        contribution.name(),
        header.getSubmitter().flatMap(submitter -> submitter.getName()),
        documents);
  }

  /** A document with the stage of its header, which the joined header may not share. */
  private Document settled(int at, DocumentType kind, Document document) {
    Optional<Stage> stage = headers.get(at).getStage();
    if (document.getStage().isPresent() || stage.isEmpty()) {
      return document;
    }
    Object builder = kind.type().newBuilder();
    for (Attribute attribute : kind.type().attributes()) {
      Object value = attribute.name().equals("stage") ? stage.get() : attribute.get(document);
      if (value != null) {
        attribute.set(builder, value);
      }
    }
    return (Document) kind.type().build(builder);
  }

  private void repeated() throws IOException {
    for (Register.Repeated repeated : register.repeated()) {
      counting
          .computeIfAbsent(repeated.kind(), unused -> new HashMap<>())
          .put(repeated.id(), counting(repeated));
      findings.add(repeated.alike() ? alike(repeated) : different(repeated));
    }
  }

  private int counting(Register.Repeated repeated) {
    List<Integer> reporters = repeated.contributions();
    return reporters.get(keep == Keep.LAST ? reporters.size() - 1 : 0);
  }

  private MergeFinding alike(Register.Repeated repeated) {
    return MergeFinding.of(
        "merge.reported-twice",
        Severity.WARNING,
        Subject.of(repeated.kind().name(), repeated.id()),
        names(repeated),
        Map.of(
            "kind", label(repeated.kind()),
            "id", repeated.id(),
            "files", String.join(", ", names(repeated))));
  }

  private MergeFinding different(Register.Repeated repeated) throws IOException {
    boolean decided = keep != Keep.NONE;
    return MergeFinding.of(
        decided ? "merge.reported-differently-kept" : "merge.reported-differently",
        decided ? Severity.WARNING : Severity.ERROR,
        Subject.of(repeated.kind().name(), repeated.id()),
        names(repeated),
        Map.of(
            "kind", label(repeated.kind()),
            "id", repeated.id(),
            "files", String.join(", ", names(repeated)),
            "kept", contributions.get(counting(repeated)).name(),
            "attributes", String.join(", ", differing(repeated))));
  }

  /** The attributes in which the reports of one document differ. */
  private List<String> differing(Register.Repeated repeated) throws IOException {
    List<Document> reports = new ArrayList<>();
    for (int at : repeated.contributions()) {
      each(
          at,
          repeated.kind(),
          document -> {
            if (document.getId().equals(repeated.id())) {
              reports.add(document);
            }
          });
    }
    return repeated.kind().type().attributes().stream()
        .filter(attribute -> reports.stream().map(attribute::get).distinct().count() > 1)
        .map(Attribute::name)
        .toList();
  }

  private List<String> names(Register.Repeated repeated) {
    return repeated.contributions().stream().map(at -> contributions.get(at).name()).toList();
  }

  private static LocalText label(DocumentType kind) {
    return MessageBundle.core().text("kind." + kind.name());
  }

  /** Hands out the documents of a kind; of repeated ones that which counts. */
  void handOut(DocumentType kind, Sink sink) throws IOException {
    if (register.ids(kind).isEmpty()) {
      return;
    }
    Map<String, Integer> repeated = counting.getOrDefault(kind, Map.of());
    Set<String> done = new HashSet<>();
    for (int at = 0; at < contributions.size(); at++) {
      int from = at;
      each(
          at,
          kind,
          document -> {
            String id = document.getId();
            if (repeated.getOrDefault(id, from) == from && done.add(id)) {
              sink.accept(document);
            }
          });
    }
  }

  private void each(int at, DocumentType kind, Sink sink) throws IOException {
    try (RecordCursor cursor = contributions.get(at).source().open()) {
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        Document document = next.document();
        if (document != null && kind.equals(next.kind())) {
          sink.accept(settled(at, kind, document));
        }
      }
    }
  }
}
