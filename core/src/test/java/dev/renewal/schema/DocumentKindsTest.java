package dev.renewal.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.model.town.Town;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DocumentKindsTest {

  @Test
  void theCollectionsStandInTheOrderOfTheDomain() {
    assertEquals(
        List.of(
            "jurisdictions",
            "designatedAreas",
            "parties",
            "towns",
            "communities",
            "projects",
            "incentiveGrants",
            "loanFacilities",
            "bondIssues",
            "budgets",
            "privateCapitals",
            "disbursements",
            "workPlans",
            "acceptanceBatches",
            "comparativeReviews",
            "comprehensiveEvaluations",
            "rosters",
            "applicationRounds",
            "selections"),
        DocumentKinds.all().stream().map(DocumentType::collection).toList());
  }

  @Test
  void findsAKindByNameCollectionAndClass() {
    Town town = Town.builder().id("t").build();
    DocumentType kind = DocumentKinds.byName("town").orElseThrow();
    assertEquals(kind, DocumentKinds.byCollection("towns").orElseThrow());
    assertEquals(kind, DocumentKinds.of(town.getClass()).orElseThrow());
    assertEquals("town", kind.type().name());
    assertTrue(DocumentKinds.byName("towns").isEmpty());
    assertTrue(DocumentKinds.of(String.class).isEmpty());
  }

  @Test
  void everyTypeOfTheModelCanBeDescribed() {
    Set<RecordType> seen = new HashSet<>();
    DocumentKinds.all().forEach(kind -> describe(kind.type(), seen));
    describe(RecordType.of(DatasetHeader.class), seen);
    assertTrue(seen.size() > 60, () -> "only " + seen.size());
  }

  private static void describe(RecordType type, Set<RecordType> seen) {
    if (!seen.add(type)) {
      return;
    }
    JsonPropertyOrder order = type.javaType().getAnnotation(JsonPropertyOrder.class);
    assertEquals(
        List.of(Objects.requireNonNull(order, type.name()).value()),
        type.attributes().stream().map(Attribute::name).toList());
    Set<String> names = new TreeSet<>();
    for (Attribute attribute : type.attributes()) {
      assertEquals(names.size(), attribute.index());
      assertTrue(names.add(attribute.name()));
      attribute.type().objectType().ifPresent(next -> describe(next, seen));
    }
  }
}
