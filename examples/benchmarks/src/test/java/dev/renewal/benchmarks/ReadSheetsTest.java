package dev.renewal.benchmarks;

import org.junit.jupiter.api.Test;

class ReadSheetsTest {

  @Test
  void allReadersReadTheSame() throws Exception {
    ReadSheets sheets = new ReadSheets();
    sheets.communities = 3;
    sheets.write();
    sheets.delete();
  }
}
