package dev.renewal.sheets.internal.table;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after the other. */
public interface RowCursor extends Closeable {

  /** The next row in which anything stands, or null at the end. */
  @Nullable TableRow next() throws IOException;

  @Override
  void close() throws IOException;
}
