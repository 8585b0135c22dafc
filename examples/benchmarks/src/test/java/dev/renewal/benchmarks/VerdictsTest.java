package dev.renewal.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {

  @Test
  void ourVerdictsAreThoseOfThePeers() throws IOException {
    Verdicts.assertEqual(new OurCommunity(), new Peers());
  }

  @Test
  void everyDefectChangesItsRecord() {
    List<String> good = Records.good();
    List<String> bad = Records.bad();
    for (int number = 0; number < Records.COUNT; number++) {
      assertNotEquals(good.get(number), bad.get(number));
    }
  }

  @Test
  void aRecordIsAboutThreeKilobytes() {
    int size = Records.bytes(Records.good().get(0)).length;
    assertTrue(size > 2_700 && size < 3_700, () -> "size " + size);
  }

  @Test
  void thePackHasAboutFortyRules() {
    assertEquals(39, OurCommunity.standard().rules().size());
  }
}
