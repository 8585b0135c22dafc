package dev.renewal.check.semantics;

import dev.renewal.dataset.Broken;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.finding.Problem;
import dev.renewal.model.Document;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Documents and what of them could not be read, as a source. */
final class GivenRecords implements RecordSource {
  private final DatasetHeader header;
  private final List<SourceRecord> records = new ArrayList<>();

  GivenRecords(DatasetHeader header) {
    this.header = header;
  }

  void add(Document document, Broken broken) {
    DocumentType kind =
        DocumentKinds.all().stream()
            .filter(it -> it.type().javaType().isInstance(document))
            .findFirst()
            .orElseThrow();
    String pointer = "/" + kind.collection() + "/" + records.size();
    records.add(
        new SourceRecord(
            records.size(), kind, document, pointer, OptionalLong.empty(), List.of(), broken));
  }

  @Override
  public RecordCursor open() {
    Iterator<SourceRecord> next = records.iterator();
    return new RecordCursor() {
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
        return next.hasNext() ? next.next() : null;
      }

      @Override
      public void close() {}
    };
  }
}
