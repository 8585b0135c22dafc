package dev.renewal.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.dataset.Submitter;
import dev.renewal.finding.TextPosition;
import dev.renewal.model.community.Community;
import dev.renewal.model.community.Facility;
import dev.renewal.model.community.FacilityType;
import dev.renewal.model.community.ValueState;
import dev.renewal.quantity.Money;
import dev.renewal.schema.ValueType.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordTypeTest {

  private static final RecordType COMMUNITY = RecordType.of(Community.class);
  private static final RecordType FACILITY = RecordType.of(Facility.class);

  private static Attribute attribute(RecordType type, String name) {
    return type.attribute(name).orElseThrow();
  }

  @Test
  void isReadOnce() {
    assertSame(COMMUNITY, RecordType.of(Community.class));
    assertSame(ValueType.of(Facility.class), attribute(COMMUNITY, "facilities").type());
  }

  @Test
  void buildsAnObjectAttributeByAttribute() {
    Object facility = FACILITY.newBuilder();
    attribute(FACILITY, "id").set(facility, "f1");
    attribute(FACILITY, "capacity").set(facility, 30);
    attribute(FACILITY, "sharedWithIds").set(facility, List.of("a", "b"));
    Object community = COMMUNITY.newBuilder();
    attribute(COMMUNITY, "id").set(community, "c1");
    attribute(COMMUNITY, "facilities").set(community, List.of(FACILITY.build(facility)));
    assertEquals(
        Community.builder()
            .id("c1")
            .addFacility(
                Facility.builder().id("f1").capacity(30).sharedWithIds(List.of("a", "b")).build())
            .build(),
        COMMUNITY.build(community));
  }

  @Test
  void readsAnObjectAttributeByAttribute() {
    Facility facility = Facility.builder().capacity(30).build();
    assertEquals(30, attribute(FACILITY, "capacity").get(facility));
    assertNull(attribute(FACILITY, "name").get(facility));
    assertEquals(List.of(), attribute(FACILITY, "sharedWithIds").get(facility));
  }

  @Test
  void anObjectWithoutItsIdentityCannotBeBuilt() {
    assertTrue(attribute(COMMUNITY, "id").isMandatory());
    assertFalse(attribute(COMMUNITY, "name").isMandatory());
    assertFalse(attribute(COMMUNITY, "facilities").isMandatory());
    assertThrows(IllegalStateException.class, () -> COMMUNITY.build(COMMUNITY.newBuilder()));
  }

  @Test
  void recordsAreBuiltByTheirConstructor() {
    RecordType position = RecordType.of(TextPosition.class);
    Object parts = position.newBuilder();
    attribute(position, "line").set(parts, 3);
    attribute(position, "column").set(parts, 7);
    assertEquals(new TextPosition(3, 7), position.build(parts));
    assertEquals(7, attribute(position, "column").get(new TextPosition(3, 7)));
    attribute(position, "column").set(parts, 0);
    assertThrows(IllegalArgumentException.class, () -> position.build(parts));
  }

  @Test
  void knowsUnitsReferencesAndPersonalAttributes() {
    assertEquals(Optional.of("min"), attribute(FACILITY, "walkMinutes").unit());
    assertEquals(Optional.empty(), attribute(FACILITY, "floorArea").unit());
    assertEquals(Optional.of("community"), attribute(FACILITY, "sharedWithIds").refersTo());
    assertEquals(Optional.empty(), attribute(FACILITY, "id").refersTo());
    assertTrue(attribute(RecordType.of(Submitter.class), "phone").isPersonal());
    assertFalse(attribute(FACILITY, "id").isPersonal());
  }

  @Test
  void knowsTheKindsOfValues() {
    ValueType open = attribute(FACILITY, "type").type();
    assertEquals(Kind.OPEN_CODE, open.kind());
    assertEquals(Optional.of("facility-type"), open.codeList());
    assertEquals(FacilityType.GREENWAY, open.parse("GREENWAY"));
    assertEquals("ANY_OTHER", open.format(open.parse("ANY_OTHER")));
    ValueType closed = ValueType.of(ValueState.class);
    assertEquals(List.of("PRESENT", "MISSING", "NOT_APPLICABLE"), closed.closedCodes());
    assertEquals(ValueState.MISSING, closed.parse("MISSING"));
    assertThrows(IllegalArgumentException.class, () -> closed.parse("missing"));
    assertEquals(Kind.MONEY, ValueType.of(Money.class).kind());
    assertThrows(UnsupportedOperationException.class, () -> ValueType.of(Money.class).parse("1元"));
    assertEquals(Kind.DECIMAL, ValueType.of(BigDecimal.class).kind());
    assertThrows(IllegalArgumentException.class, () -> ValueType.of(Thread.class));
    assertEquals(
        Instant.parse("2024-05-01T00:00:00Z"),
        ValueType.of(Instant.class).parse("2024-05-01T08:00:00+08:00"));
  }
}
