package dev.renewal.check;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.model.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The documents of all cases of the pack {@code vocabulary} as one dataset. */
final class EveryCase {
  private static final String ID = "\"([ACDGJPSTW]\\d+)\"";

  private EveryCase() {}

  /** A header that reports everything in full. */
  static DatasetHeader header() {
    return DatasetHeader.builder()
        .datasetId("every-case")
        .dataAsOf(LocalDate.of(2024, 6, 30))
        .addReported("town", "community", "project", "jurisdiction", "workPlan")
        .addReported("selection", "designatedArea", "incentiveGrant")
        .build();
  }

  /** The documents, each id with the number of its case. */
  static List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    List<VocabularyCase> cases = VocabularyCase.all();
    for (int at = 0; at < cases.size(); at++) {
      try {
        String json = Files.readString(cases.get(at).file()).replaceAll(ID, "\"$1-" + at + "\"");
        read(json, documents);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return documents;
  }

  private static void read(String json, List<Document> documents) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    try (RecordCursor cursor = DatasetReader.of(ReadLimits.DEFAULT).source(bytes).open()) {
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        if (next.document() != null) {
          documents.add(next.document());
        }
      }
    }
  }

  /** The records of documents in an order. */
  static List<SourceRecord> records(List<Document> documents) {
    List<SourceRecord> records = new ArrayList<>();
    RecordCursor cursor = MemorySource.of(header(), documents).open();
    try {
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        records.add(next);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return records;
  }

  /** A validator of the pack, with a small cap. */
  static StandardValidator validator(int limit) {
    return StandardValidator.builder()
        .standard(Vocabulary.standard())
        .maxFindings(limit)
        .allOutcomes()
        .build();
  }
}
