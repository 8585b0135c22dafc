package dev.renewal.cli;

import dev.renewal.dataset.Broken;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.finding.Problem;
import java.io.IOException;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The records of a source, which tells how many have been read.
 *
 * @param source the records
 * @param read is told their number after each
 */
record CountedRecords(RecordSource source, LongConsumer read) implements RecordSource {

  @Override
  public RecordCursor open() throws IOException {
    return new Cursor(source.open(), read);
  }

  private static final class Cursor implements RecordCursor {
    private final RecordCursor cursor;
    private final LongConsumer read;
    private long number;

    Cursor(RecordCursor cursor, LongConsumer read) {
      this.cursor = cursor;
      this.read = read;
    }

    @Override
    public DatasetHeader header() {
      return cursor.header();
    }

    @Override
    public Broken headerBroken() {
      return cursor.headerBroken();
    }

    @Override
    public List<Problem> problems() {
      return cursor.problems();
    }

    @Override
    public @Nullable SourceRecord next() throws IOException {
      SourceRecord record = cursor.next();
      if (record != null) {
        read.accept(++number);
      }
      return record;
    }

    @Override
    public void close() throws IOException {
      cursor.close();
    }
  }
}
