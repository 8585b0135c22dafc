package dev.renewal.architecture;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Holds core's public API to the committed listing. */
class CoreApiTest {

  @Test
  void isTheCommittedOne() throws IOException {
    CommittedApi.check("dev.renewal.core");
  }
}
