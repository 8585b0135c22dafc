package dev.renewal.sheets.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** An open workbook or CSV folder. */
public interface TableFile extends Closeable {

  /** Its tables in their order. */
  List<Table> tables();

  /** Whether serial numbers of dates count from 1904. */
  boolean since1904();

  /** The names of the tables that are written in GB18030 rather than UTF-8. */
  List<String> inGb18030();

  @Override
  void close() throws IOException;
}
