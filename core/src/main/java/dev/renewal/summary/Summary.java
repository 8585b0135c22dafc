package dev.renewal.summary;

import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.model.Document;
import dev.renewal.model.plan.Roster;
import dev.renewal.model.plan.WorkPlan;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the stated amounts of a dataset imply (数据小结): shares and totals within a document, ledgers
 * by source and use, targets reached, rosters called. It judges nothing, and sets no amount of one
 * document against another's.
 *
 * <pre>{@code
 * Summary.of(source).figures().forEach(System.out::println);
 * }</pre>
 *
 * @param documents the number of documents by kind, in the order of the kinds
 * @param figures numbers that follow from one document each, in the order of the data
 * @param ledger amounts by division and source
 * @param uses amounts by division and use
 * @param targets the targets of all plans, in the order of the data
 * @param rolls the rosters, in the order of the data
 */
public record Summary(
    Map<String, Integer> documents,
    List<Figure> figures,
    List<LedgerLine> ledger,
    List<UseLine> uses,
    List<TargetLine> targets,
    List<RollLine> rolls) {

  /**
   * Sums up the records of a source.
   *
   * @param source the source; read once
   * @return what they imply; what could not be read counts as absent
   * @throws IOException if the source cannot be read
   */
  public static Summary of(RecordSource source) throws IOException {
    Collecting collecting = new Collecting();
    try (RecordCursor cursor = source.open()) {
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        DocumentType kind = next.kind();
        Document document = next.document();
        if (kind != null && document != null) {
          collecting.add(kind, document);
        }
      }
    }
    return collecting.summary();
  }

  /** What is collected on the way. */
  private static final class Collecting {
    private final Map<DocumentType, Integer> documents = new HashMap<>();
    private final Figures figures = new Figures();
    private final Ledgers ledgers = new Ledgers();
    private final Targets targets = new Targets();
    private final Rolls rolls = new Rolls();

    void add(DocumentType kind, Document document) {
      documents.merge(kind, 1, Integer::sum);
      figures.add(kind, document);
      ledgers.add(kind, document);
      rolls.add(kind, document.getId());
      if (document instanceof WorkPlan plan) {
        targets.add(plan);
      } else if (document instanceof Roster roster) {
        rolls.add(roster);
      }
    }

    Summary summary() {
      Map<String, Integer> counts = new LinkedHashMap<>();
      for (DocumentType kind : DocumentKinds.all()) {
        Integer count = documents.get(kind);
        if (count != null) {
          counts.put(kind.name(), count);
        }
      }
      return new Summary(
          counts,
          List.copyOf(figures.all()),
          ledgers.lines(),
          ledgers.uses(),
          List.copyOf(targets.all()),
          rolls.all());
    }
  }
}
