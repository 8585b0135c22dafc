package dev.renewal.merge;

import dev.renewal.model.Document;
import dev.renewal.schema.DocumentType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which submission reports which document, and whether all report it alike. */
final class Register {

  /** One document, by whom it is reported, and what it looks like there. */
  private static final class Entry {
    final Map<Integer, Digest> reports = new LinkedHashMap<>();
  }

  /**
   * A document that several submissions report.
   *
   * @param kind its kind
   * @param id its id
   * @param contributions the positions of the submissions, in their order
   * @param alike whether it is the same in all of them
   */
  record Repeated(DocumentType kind, String id, List<Integer> contributions, boolean alike) {}

  private final Map<DocumentType, Map<String, Entry>> entries = new LinkedHashMap<>();

  /** Enters a document; tells whether the submission has not reported it before. */
  boolean add(int contribution, DocumentType kind, Document document) {
    return entries
            .computeIfAbsent(kind, unused -> new TreeMap<>())
            .computeIfAbsent(document.getId(), unused -> new Entry())
            .reports
            .putIfAbsent(contribution, Digest.of(kind, document))
        == null;
  }

  Set<String> ids(DocumentType kind) {
    return entries.getOrDefault(kind, Map.of()).keySet();
  }

  /** The positions of the submissions that report a document. */
  List<Integer> reporters(DocumentType kind, String id) {
    Entry entry = entries.getOrDefault(kind, Map.of()).get(id);
    return entry == null ? List.of() : List.copyOf(entry.reports.keySet());
  }

  List<Repeated> repeated() {
    List<Repeated> repeated = new ArrayList<>();
    entries.forEach(
        (kind, byId) ->
            byId.forEach(
                (id, entry) -> {
                  if (entry.reports.size() > 1) {
                    repeated.add(
                        new Repeated(
                            kind,
                            id,
                            List.copyOf(entry.reports.keySet()),
                            Set.copyOf(entry.reports.values()).size() == 1));
                  }
                }));
    return repeated;
  }
}
