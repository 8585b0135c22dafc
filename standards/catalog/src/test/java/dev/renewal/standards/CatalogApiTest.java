package dev.renewal.standards;

import dev.renewal.architecture.CommittedApi;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Holds the catalogue's public API to the committed listing. */
class CatalogApiTest {

  @Test
  void isTheCommittedOne() throws IOException {
    CommittedApi.check("dev.renewal.standards");
  }
}
