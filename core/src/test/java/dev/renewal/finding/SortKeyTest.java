package dev.renewal.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortKeyTest {

  @Test
  void ordersByRuleKindIdAndPathWithNumbersAsNumbers() {
    List<SortKey> inOrder =
        List.of(
            key("A-1", "town", "T1", ""),
            key("A-1", "town", "T1", "/blocks/2"),
            key("A-1", "town", "T1", "/blocks/2/area"),
            key("A-1", "town", "T1", "/blocks/10"),
            key("A-1", "town", "T1", "/name"),
            key("A-1", "town", "T2", ""),
            key("A-2", "community", "C9", ""),
            key("A-2", "town", "T1", ""));
    List<SortKey> shuffled = new ArrayList<>(inOrder);
    Collections.shuffle(shuffled, new Random(3));
    Collections.sort(shuffled);
    assertEquals(inOrder, shuffled);
  }

  @Test
  void pointerSettlesTies() {
    Subject subject = Subject.of("town", "T1");
    assertTrue(
        new SortKey("A-1", subject, "/towns/2").compareTo(new SortKey("A-1", subject, "/towns/10"))
            < 0);
  }

  @Test
  void fingerprintKnowsNoPointer() {
    assertEquals("7d243e48d06d72b0", Fingerprint.of("A-1", Subject.of("town", "T1", "/name")));
    assertNotEquals(
        Fingerprint.of("A-1", Subject.of("town", "T1", "/name")),
        Fingerprint.of("A-1", Subject.of("town", "T1/", "name")));
  }

  private static SortKey key(String rule, String kind, String id, String path) {
    return new SortKey(rule, Subject.of(kind, id, path), "");
  }
}
