package dev.renewal.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.RecordType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportJsonTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(ReportJson.schema(), StandardCharsets.UTF_8), InputFormat.JSON);

  @ParameterizedTest
  @MethodSource("dev.renewal.finding.ReportTest#reports")
  void conformsToItsSchemaAndReadsBack(Report report) throws Exception {
    String json = written(report);
    assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON));
    assertEquals(report, MAPPER.readValue(json, Report.class));
  }

  @Test
  void writesLinesThatEndInLineFeeds() throws Exception {
    assertEquals(
        """
        {
          "format": "renewal-report/1.0",
          "verdict": "conforms",
          "standards": [],
          "asOf": "2025-06-30",
          "rules": [],
          "outcomes": [],
          "findings": [],
          "parametersMissing": [],
          "truncated": [],
          "assumptions": [],
          "notes": []
        }
        """,
        written(Reports.empty()));
  }

  @Test
  void writesSeveralAsOneArray() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(List.of(Reports.empty(), Reports.full()), out);
    Report[] read = MAPPER.readValue(out.toByteArray(), Report[].class);
    assertEquals(List.of(Reports.empty(), Reports.full()), List.of(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/format",
        "/verdict",
        "/asOf",
        "/findings",
        "/findings/0/message",
        "/rules/0/counts/failed"
      })
  void schemaMissesWhatIsTakenAway(String pointer) throws Exception {
    ObjectNode json = MAPPER.valueToTree(Reports.full());
    int last = pointer.lastIndexOf('/');
    ((ObjectNode) json.at(pointer.substring(0, last))).remove(pointer.substring(last + 1));
    assertFalse(SCHEMA.validate(json.toString(), InputFormat.JSON).isEmpty());
  }

  @Test
  void schemaKnowsNoMoreThanTheTypesWrite() throws Exception {
    ObjectNode schema = (ObjectNode) MAPPER.readTree(ReportJson.schema());
    ObjectNode json = MAPPER.valueToTree(Reports.full());
    List<String> written = new ArrayList<>();
    json.fieldNames().forEachRemaining(written::add);
    List<String> known = new ArrayList<>();
    schema.get("properties").fieldNames().forEachRemaining(known::add);
    assertEquals(written, known);
    TreeSet<String> inFinding = new TreeSet<>();
    json.at("/findings/0").fieldNames().forEachRemaining(inFinding::add);
    TreeSet<String> knownInFinding = new TreeSet<>();
    schema.at("/$defs/finding/properties").fieldNames().forEachRemaining(knownInFinding::add);
    assertTrue(knownInFinding.containsAll(inFinding));
  }

  @Test
  void everyAttributeIsKnownToTheReader() {
    Set<RecordType> met = new HashSet<>();
    collect(RecordType.of(Report.class), met);
    assertEquals(
        List.of("format", "verdict", "standards", "asOf"),
        RecordType.of(Report.class).attributes().stream().map(Attribute::name).limit(4).toList());
    assertTrue(met.contains(RecordType.of(Counts.class)), met.toString());
  }

  private static void collect(RecordType type, Set<RecordType> met) {
    if (met.add(type)) {
      for (Attribute attribute : type.attributes()) {
        attribute.type().objectType().ifPresent(it -> collect(it, met));
      }
    }
  }

  private static String written(Report report) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
