package dev.renewal.sheets.internal.write;

import java.io.Closeable;
import java.io.IOException;

/** Where gathered rows go. */
interface RowTarget extends Closeable {

  /** Writes one sheet. */
  void write(Gathered rows) throws IOException;

  @Override
  void close() throws IOException;
}
