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
import dev.renewal.schema.Slots;
import dev.renewal.schema.Unfolding;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Documents and what of them could not be read, as a source: every other one as the slots that a
 * reader would have filled.
 */
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
        records.size() % 2 == 0
            ? new SourceRecord(
                records.size(), kind, document, pointer, OptionalLong.empty(), List.of(), broken)
            : slots(kind, document, pointer, broken));
  }

  private SourceRecord slots(DocumentType kind, Document document, String pointer, Broken broken) {
    Broken.Builder unread = Broken.builder();
    Slots slots =
        Unfolding.of(
            kind.type(),
            document,
            (from, to) ->
                to.type().attributes().stream()
                    .filter(attribute -> broken.contains(from, attribute))
                    .forEach(attribute -> unread.add(to, attribute)));
    return SourceRecord.ofSlots(
        records.size(),
        kind,
        slots,
        pointer,
        OptionalLong.empty(),
        List.of(),
        unread.build(),
        List.of());
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
