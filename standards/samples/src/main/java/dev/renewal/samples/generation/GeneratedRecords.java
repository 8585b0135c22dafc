package dev.renewal.samples.generation;

import dev.renewal.dataset.Broken;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.finding.Problem;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.model.Document;
import dev.renewal.samples.generation.RecordScribe.Form;
import dev.renewal.schema.DocumentType;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The records of a sample as a source: generated one by one.
 *
 * @param data the sample
 * @param shard which part of it
 */
record GeneratedRecords(SampleData data, Shard shard) implements RecordSource {

  private static final ObjectReader READER = ObjectReader.of(ReadLimits.DEFAULT);

  @Override
  public RecordCursor open() {
    return new Cursor(data, shard);
  }

  /** Reads a generated record. */
  static Document read(byte[] json, DocumentType kind) {
    return (Document) READER.read(json, kind.javaType()).value().orElseThrow();
  }

  private static final class Cursor implements RecordCursor {
    private final SampleData data;
    private final RecordScribe scribe;
    private final Utf8Sink sink = new Utf8Sink();
    private final long first;
    private final long end;
    private long next;

    Cursor(SampleData data, Shard shard) {
      this.data = data;
      scribe = data.scribe();
      first = shard.first(data.count());
      end = shard.end(data.count());
      next = first;
    }

    @Override
    public DatasetHeader header() {
      return data.header();
    }

    @Override
    public List<Problem> problems() {
      return List.of();
    }

    @Override
    public @Nullable SourceRecord next() {
      if (next >= end) {
        return null;
      }
      Sequence sequence = data.sequence();
      DocumentType kind = sequence.group(sequence.groupAt(next)).plan().kind();
      sink.clear();
      scribe.write(next, next + 1, next, Form.BARE, sink);
      long inShard = Math.min(next - sequence.start(kind).orElse(0L), next - first);
      String pointer = "/" + kind.collection() + "/" + inShard;
      Document document = read(sink.toBytes(), kind);
      SourceRecord record =
          new SourceRecord(
              next - first, kind, document, pointer, OptionalLong.empty(), List.of(), Broken.NONE);
      next++;
      return record;
    }

    @Override
    public void close() {}
  }
}
