package dev.renewal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.renewal.fixture.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every fact that the model must be able to hold has an accessor that can, or a reason why not. */
class FactAccessorsTest {
  private static final Set<String> KINDS =
      Set.of(
          "entity",
          "total",
          "indicator",
          "role",
          "workflow",
          "workflow-step",
          "deadline",
          "threshold",
          "cycle",
          "ratio",
          "quota");
  private static final List<List<String>> TABLE = Table.resource("fact-accessors.tsv");

  @Test
  void theTableAccountsForEveryFactOfTheseKinds() {
    List<List<String>> facts =
        Table.resource("fact-kinds.tsv").stream()
            .filter(row -> KINDS.contains(row.get(1)))
            .toList();
    assertEquals(180, facts.size());
    assertEquals(facts, TABLE.stream().map(row -> row.subList(0, 2)).toList());
  }

  @Test
  void theCommittedKindsAreThoseOfTheFacts() throws IOException {
    String facts = Files.readString(SharedFiles.require("facts/source-facts.tsv"));
    assertEquals(
        Table.rows(facts).stream().map(row -> List.of(row.get(0), row.get(3))).toList(),
        Table.resource("fact-kinds.tsv"));
  }

  @TestFactory
  Stream<DynamicTest> everyRowHasItsAccessorsOrAReason() {
    return TABLE.stream()
        .map(row -> dynamicTest(row.get(0), () -> assertAccountedFor(row.get(2), row.get(3))));
  }

  @Test
  void aPathThatLeadsNowhereIsNoticed() {
    assertThrows(AssertionError.class, () -> assertAccountedFor("town.noSuchThing", ""));
    assertThrows(AssertionError.class, () -> assertAccountedFor("village.name", ""));
    assertThrows(AssertionError.class, () -> assertAccountedFor("town.kind=VILLAGE", ""));
    assertThrows(AssertionError.class, () -> assertAccountedFor("town.theme=VILLAGE", ""));
    assertThrows(AssertionError.class, () -> assertAccountedFor("", ""));
  }

  private static void assertAccountedFor(String accessors, String reason) {
    assertEquals(accessors.isEmpty(), !reason.isBlank(), "either accessors or a reason");
    if (!accessors.isEmpty()) {
      Stream.of(accessors.split(" ", -1)).forEach(FactAccessorsTest::assertHolds);
    }
  }

  private static void assertHolds(String accessor) {
    String[] pathAndCode = accessor.split("=", 2);
    Class<?> type = ModelPath.valueType(pathAndCode[0]);
    if (pathAndCode.length == 2) {
      assertTrue(
          ModelTypes.codes(type).contains(pathAndCode[1]), () -> type + " lacks " + accessor);
    }
  }

  @Test
  void noReasonHidesMoreThanAFewRows() {
    long reasons = TABLE.stream().filter(row -> !row.get(3).isEmpty()).count();
    assertFalse(reasons > 5, () -> reasons + " rows have no accessor");
  }
}
