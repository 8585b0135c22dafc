package dev.renewal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.model.town.Town;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever the model holds, JSON holds too, with Jackson 2 and 3 alike. */
class JsonRoundTripTest {
  private static final JsonMapper JACKSON_2 = JsonMapper.builder().findAndAddModules().build();
  private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
      tools.jackson.databind.json.JsonMapper.builder().build();

  /** A value and the type it is a value of. */
  record Sample(Class<?> type, Object value) {}

  @Provide
  Arbitrary<Sample> anything() {
    return Arbitraries.of(ModelTypes.objects())
        .flatMap(type -> AnyModel.of(type).map(value -> new Sample(type, value)));
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void jacksonTwoAndThreeReadBackWhatTheyWrite(@ForAll("anything") Sample sample)
      throws JsonProcessingException {
    String two = JACKSON_2.writeValueAsString(sample.value());
    assertEquals(two, JACKSON_3.writeValueAsString(sample.value()));
    assertEquals(sample.value(), JACKSON_2.readValue(two, sample.type()));
    assertEquals(sample.value(), JACKSON_3.readValue(two, sample.type()));
  }

  @Test
  void everyTypeIsInPlay() {
    assertTrue(ModelTypes.objects().size() > 90, () -> "found " + ModelTypes.objects());
    assertEquals(19, ModelTypes.documents().size());
  }

  @Test
  void attributesStandInTheirDeclaredOrder() throws JsonProcessingException {
    Town town = Town.builder().theme("水乡").id("T1").name("示例镇").build();
    assertEquals(
        "{\"id\":\"T1\",\"name\":\"示例镇\",\"theme\":\"水乡\"}", JACKSON_2.writeValueAsString(town));
  }

  @Test
  void anUnknownAttributeIsRefused() {
    String json = "{\"id\":\"T1\",\"nmae\":\"示例镇\"}";
    assertThrows(UnrecognizedPropertyException.class, () -> JACKSON_2.readValue(json, Town.class));
    tools.jackson.databind.json.JsonMapper strict =
        tools.jackson.databind.json.JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    assertThrows(
        tools.jackson.databind.exc.UnrecognizedPropertyException.class,
        () -> strict.readValue(json, Town.class));
  }

  @Test
  void theBytesAreUtf8() throws JsonProcessingException {
    Town town = Town.builder().id("镇").build();
    assertEquals(
        "{\"id\":\"镇\"}", new String(JACKSON_3.writeValueAsBytes(town), StandardCharsets.UTF_8));
    assertEquals(
        "{\"id\":\"镇\"}", new String(JACKSON_2.writeValueAsBytes(town), StandardCharsets.UTF_8));
  }
}
