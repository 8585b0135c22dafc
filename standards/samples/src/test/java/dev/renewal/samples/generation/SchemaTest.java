package dev.renewal.samples.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.renewal.samples.profile.SampleGroup;
import dev.renewal.samples.profile.SamplePlaces;
import dev.renewal.samples.profile.SampleProfile;
import dev.renewal.samples.profile.SampleTotal;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.RecordType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schema says what the reader reads. */
class SchemaTest {

  private static final String TEXT = new String(SampleProfiles.schema(), StandardCharsets.UTF_8);
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(TEXT, InputFormat.JSON);

  static List<String> ids() {
    return SampleProfiles.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void takesTheShippedProfiles(String id) {
    assertEquals(List.of(), SCHEMA.validate(Profiles.text(id), InputFormat.JSON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"count\": 1 | \"count\": \"1\"",
        "\"kind\": \"town\" | \"kid\": \"town\"",
        "$integer | $intger",
        "renewal-sample-profile/1.0 | renewal-profile/1.0",
      })
  void refusesWhatTheReaderRefuses(String right, String wrong) {
    String changed = Profiles.text("minimal").replace(right, wrong);
    assertFalse(SCHEMA.validate(changed, InputFormat.JSON).isEmpty(), changed);
  }

  @Test
  void namesEveryAttribute() throws IOException {
    JsonNode schema = new JsonMapper().readTree(TEXT);
    assertEquals(names(SampleProfile.class), properties(schema));
    assertEquals(names(SampleGroup.class), properties(schema.path("$defs").path("group")));
    assertEquals(names(SamplePlaces.class), properties(schema.path("$defs").path("places")));
    assertEquals(names(SampleTotal.class), properties(schema.path("$defs").path("total")));
    assertEquals(DrawReader.kinds(), properties(schema.path("$defs").path("number")));
  }

  private static Set<String> names(Class<?> type) {
    Set<String> names = new TreeSet<>();
    RecordType.of(type).attributes().stream().map(Attribute::name).forEach(names::add);
    return names;
  }

  private static Set<String> properties(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.path("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }
}
