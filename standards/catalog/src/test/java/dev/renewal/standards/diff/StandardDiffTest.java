package dev.renewal.standards.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.renewal.standard.Standard;
import dev.renewal.standards.Catalogue;
import dev.renewal.standards.Standards;
import dev.renewal.standards.TestPacks;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardDiffTest {

  @Test
  void noShippedStandardDiffersFromItself() {
    for (Standard standard : Standards.all()) {
      assertEquals(List.of(), StandardDiff.of(standard, standard).changes(), standard.id());
    }
  }

  @Test
  void backwardsIsTheSameWithAddedAndRemovedExchanged() throws IOException {
    Catalogue packs = TestPacks.catalogue();
    Standard old = packs.get("community-grades@1.9.0");
    Standard later = packs.get("community-grades@1.10.0");
    List<String> there = names(StandardDiff.of(old, later), Change.Kind.ADDED);
    assertEquals(List.of("4", "leastPeople", "future-scenario/SERVICE", "CG-4"), there);
    assertEquals(there, names(StandardDiff.of(later, old), Change.Kind.REMOVED));
    assertEquals(
        names(StandardDiff.of(old, later), Change.Kind.CHANGED),
        names(StandardDiff.of(later, old), Change.Kind.CHANGED));
  }

  @Test
  void everyAspectOfEveryShippedStandardHasAName() {
    Standard none = Standards.get("townscape-town");
    for (Standard standard : Standards.all()) {
      for (Change change : StandardDiff.of(none, standard).changes()) {
        assertFalse(change.part().label().zh().isBlank());
        for (Change.Detail detail : change.details()) {
          assertFalse(detail.label().zh().isBlank(), detail.aspect());
        }
      }
    }
  }

  private static List<String> names(StandardDiff diff, Change.Kind kind) {
    return diff.changes().stream().filter(it -> it.kind() == kind).map(Change::id).toList();
  }
}
