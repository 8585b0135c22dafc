package dev.renewal.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.renewal.model.AnyModel;
import dev.renewal.model.Location;
import dev.renewal.model.town.Town;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Slots are read, compared and checked as the Java objects they stand for. */
class SlotsTest {

  /** Any document and its type. */
  record Sample(RecordType type, Object value) {}

  @Provide
  Arbitrary<Sample> documents() {
    return Arbitraries.of(DocumentKinds.all())
        .flatMap(
            kind ->
                AnyModel.of(kind.javaType()).map(document -> new Sample(kind.type(), document)));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theObjectMadeOfSlotsIsTheOneTheyStandFor(@ForAll("documents") Sample sample) {
    Slots slots = Unfolding.of(sample.type(), sample.value());
    assertEquals(sample.value(), slots.toObject());
    assertEquals(sample.value().toString(), slots.toString());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everyAttributeReadsTheSame(@ForAll("documents") Sample sample) {
    assertReadsTheSame(sample.type(), sample.value(), Unfolding.of(sample.type(), sample.value()));
  }

  private static void assertReadsTheSame(RecordType type, Object object, Object slots) {
    for (Attribute attribute : type.attributes()) {
      List<?> expected = values(attribute.get(object));
      List<?> found = values(attribute.get(slots));
      assertEquals(attribute.get(object) == null, attribute.get(slots) == null);
      assertEquals(expected.size(), found.size());
      for (int at = 0; at < expected.size(); at++) {
        if (attribute.type().objectType().isPresent()) {
          assertReadsTheSame(attribute.type().objectType().get(), expected.get(at), found.get(at));
        } else {
          assertEquals(expected.get(at), found.get(at));
        }
      }
    }
  }

  private static List<?> values(@Nullable Object value) {
    return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void slotsAreEqualWhereTheObjectsAre(
      @ForAll("documents") Sample one, @ForAll("documents") Sample other) {
    Slots slots = Unfolding.of(one.type(), one.value());
    assertEquals(slots, Unfolding.of(one.type(), one.value()));
    assertEquals(slots.hashCode(), Unfolding.of(one.type(), one.value()).hashCode());
    assertEquals(
        one.value().equals(other.value()), slots.equals(Unfolding.of(other.type(), other.value())));
    assertNotEquals(slots, one.value());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theSameConstraintsAreViolated(@ForAll("documents") Sample sample) {
    assertEquals(
        violations(sample.type(), sample.value()),
        violations(sample.type(), Unfolding.of(sample.type(), sample.value())));
  }

  private static List<String> violations(RecordType type, Object object) {
    List<String> found = new ArrayList<>();
    ConstraintChecks.of(type)
        .check(
            object,
            violation ->
                found.add(violation.pointer() + violation.constraint() + " " + violation.value()));
    return found;
  }

  @Test
  void theObjectsWithinAreToldBeforeTheWhole() {
    Town town = Town.builder().id("T1").build();
    List<String> told = new ArrayList<>();
    Unfolding.of(RecordType.of(Town.class), town)
        .toObject((slots, object) -> told.add(slots.type() + " " + object.equals(town)));
    assertEquals(List.of("town true"), told);
  }

  @Test
  void nothingIsMadeWithoutWhatIsMandatory() {
    RecordType type = RecordType.of(Town.class);
    Slots empty = Slots.of(type, new @Nullable Object[type.attributes().size()]);
    assertThrows(RuntimeException.class, empty::toObject);
  }

  @Test
  void anEmptySlotOfAListIsAnEmptyList() {
    RecordType type = RecordType.of(Town.class);
    Slots empty = Slots.of(type, new @Nullable Object[type.attributes().size()]);
    assertEquals(List.of(), type.attribute("surveys").orElseThrow().get(empty));
    assertEquals(null, type.attribute("actionPlan").orElseThrow().get(empty));
  }

  @Test
  void aSlotHoldsWhatItWasGiven() {
    RecordType type = RecordType.of(Location.class);
    @Nullable Object[] values = new @Nullable Object[type.attributes().size()];
    Attribute datum = type.attribute("datum").orElseThrow();
    values[datum.index()] = "CGCS2000";
    assertEquals("CGCS2000", datum.get(Slots.of(type, values)));
  }
}
