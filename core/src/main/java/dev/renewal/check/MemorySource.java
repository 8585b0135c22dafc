package dev.renewal.check;

import dev.renewal.dataset.Broken;
import dev.renewal.dataset.Dataset;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.finding.Problem;
import dev.renewal.model.Document;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.RecordType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Documents built in Java as a source of records. */
final class MemorySource implements RecordSource {
  private final DatasetHeader header;
  private final List<SourceRecord> records;

  private MemorySource(DatasetHeader header, List<SourceRecord> records) {
    this.header = header;
    this.records = records;
  }

  static MemorySource of(DatasetHeader header, List<? extends Document> documents) {
    List<SourceRecord> records = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Document document : documents) {
      DocumentType kind = kind(document);
      int index = counts.merge(kind.collection(), 1, Integer::sum) - 1;
      records.add(
          new SourceRecord(
              records.size(),
              kind,
              document,
              "/" + kind.collection() + "/" + index,
              OptionalLong.empty(),
              List.of(),
              Broken.NONE));
    }
    return new MemorySource(header, Collections.unmodifiableList(records));
  }

  static MemorySource of(Dataset dataset) {
    List<Document> documents = new ArrayList<>();
    RecordType type = RecordType.of(Dataset.class);
    for (DocumentType kind : DocumentKinds.all()) {
      Attribute collection = type.attribute(kind.collection()).orElseThrow();
      Object found = collection.get(dataset);
      if (found instanceof List<?> list) {
        list.forEach(document -> documents.add((Document) document));
      }
    }
    return of(dataset.getHeader(), documents);
  }

  private static DocumentType kind(Document document) {
    return DocumentKinds.all().stream()
        .filter(kind -> kind.type().javaType().isInstance(document))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(document.getClass() + " is no kind of document"));
  }

  @Override
  public RecordCursor open() {
    return new Cursor();
  }

  private final class Cursor implements RecordCursor {
    private int next;

    @Override
    public DatasetHeader header() {
      return header;
    }

    @Override
    public List<Problem> problems() {
      return List.of();
    }

    @Override
    public @Nullable SourceRecord next() {
      return next < records.size() ? records.get(next++) : null;
    }

    @Override
    public void close() {}
  }
}
