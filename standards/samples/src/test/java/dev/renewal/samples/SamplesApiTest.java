package dev.renewal.samples;

import dev.renewal.architecture.CommittedApi;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Holds the public API of the samples to the committed listing. */
class SamplesApiTest {

  @Test
  void isTheCommittedOne() throws IOException {
    CommittedApi.check("dev.renewal.samples");
  }
}
