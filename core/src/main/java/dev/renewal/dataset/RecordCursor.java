package dev.renewal.dataset;

import dev.renewal.finding.Problem;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the records of a source one after the other. */
public interface RecordCursor extends AutoCloseable {

  /** The header. */
  DatasetHeader header();

  /** What of the header could not be read. */
  default Broken headerBroken() {
    return Broken.NONE;
  }

  /** The problems outside of records met so far: those of the header and of the whole document. */
  List<Problem> problems();

  /**
   * The next record.
   *
   * @return the record, or null at the end
   * @throws IOException if the source cannot be read
   */
  @Nullable SourceRecord next() throws IOException;

  @Override
  void close() throws IOException;
}
