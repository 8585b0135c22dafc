package dev.renewal.samples.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.random.RandomStream;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Shows that the numbers of a record depend on the seed, its kind and its index alone. */
class RecordStreamsTest {

  @Test
  void everyRecordHasItsOwnNumbers() {
    Set<Long> first = new HashSet<>();
    for (long seed = 0; seed < 10; seed++) {
      for (String kind : new String[] {"town", "community", "project"}) {
        for (long index = 0; index < 100; index++) {
          first.add(RecordStreams.of(seed, kind, index).nextLong());
        }
      }
    }
    assertEquals(3_000, first.size());
  }

  @Test
  void theNumbersAreTheDocumentedOnes() {
    // FNV-1a of "a", published with the algorithm
    long seedOfKind = RandomStream.of(7, 0xaf63dc4c8601ec8cL).nextLong();
    assertEquals(RandomStream.of(seedOfKind, 3).nextLong(), RecordStreams.of(7, "a", 3).nextLong());
  }

  @Test
  void namesAreInvented() {
    InventedNames names = InventedNames.of(RecordStreams.of(1, "community", 0));
    assertTrue(names.place("社区").matches("虚构..社区"));
    assertTrue(names.organisation("有限公司").matches("虚构..有限公司"));
    assertTrue(names.person().matches("样例[甲乙丙丁戊己庚辛壬癸]{2}"));
    assertEquals(
        InventedNames.of(RecordStreams.of(1, "town", 5)).place("镇"),
        InventedNames.of(RecordStreams.of(1, "town", 5)).place("镇"));
  }
}
