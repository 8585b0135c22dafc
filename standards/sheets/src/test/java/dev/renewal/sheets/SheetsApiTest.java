package dev.renewal.sheets;

import dev.renewal.architecture.CommittedApi;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Holds the module's public API to the committed listing. */
class SheetsApiTest {

  @Test
  void isTheCommittedOne() throws IOException {
    CommittedApi.check("dev.renewal.sheets");
  }
}
