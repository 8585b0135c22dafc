package dev.renewal.json.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shipped JSON Schema of datasets is fresh, and agrees with our reader on what a schema can
 * say. {@code -Drenewal.schema.update=true} writes it anew.
 */
class DatasetSchemaTest {
  private static final Path COMMITTED =
      Path.of("src", "main", "resources", "dev", "renewal", "json", "dataset.schema.json");
  private static final Path CASES = Path.of("src", "test", "resources", "cases");
  private static final Path EXAMPLES = Path.of("..", "examples", "data");

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(shipped(), InputFormat.JSON);

  private static String shipped() {
    return new String(DatasetReader.schema(), StandardCharsets.UTF_8);
  }

  static List<Path> datasets() throws IOException {
    List<Path> datasets = new ArrayList<>();
    for (Path root : List.of(CASES, EXAMPLES)) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(file -> file.toString().endsWith(".json"))
            .filter(file -> !file.getFileName().toString().equals("expected.json"))
            .sorted()
            .forEach(datasets::add);
      }
    }
    return datasets;
  }

  @Test
  void theCommittedSchemaIsFresh() throws IOException {
    String written = new SchemaOfDatasets().text();
    if (Boolean.getBoolean("renewal.schema.update")) {
      Files.writeString(COMMITTED, written);
    }
    assertEquals(written, Files.readString(COMMITTED), "run with -Drenewal.schema.update=true");
  }

  @Test
  void theCorpusHoldsBothKinds() throws IOException {
    long valid = 0;
    for (Path dataset : datasets()) {
      valid += isRead(Files.readAllBytes(dataset)) ? 1 : 0;
    }
    assertTrue(valid > 200, "valid datasets: " + valid);
    assertTrue(datasets().size() - valid > 3, "others: " + (datasets().size() - valid));
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void readerAndSchemaAgreeOnTheCorpus(Path dataset) throws IOException {
    byte[] bytes = Files.readAllBytes(dataset);
    if (isRead(bytes)) {
      assertEquals(
          List.of(),
          SCHEMA.validate(
              new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", ""), InputFormat.JSON));
    } else {
      assertFalse(isValid(bytes), "the reader refuses it, the schema does not");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'towns': [{'name': 'x'}]",
        "'towns': [{'id': 1}]",
        "'towns': {'id': 'T'}",
        "'town': []",
        "'towns': [{'id': 'T', 'population': 'x'}]",
        "'towns': [{'id': 'T', 'population': 1.5}]",
        "'towns': [{'id': 'T', 'popullation': 1}]",
        "'towns': [{'id': 'T', 'division': '33048'}]",
        "'towns': [{'id': 'T', 'stage': 'AWARDED'}]",
        "'budgets': [{'id': 'B', 'original': {'amount': '1', 'unit': '百元'}}]",
        "'budgets': [{'id': 'B', 'original': {'amount': 1, 'unit': '万元'}}]",
        "'budgets': [{'id': 'B', 'original': {'unit': '万元'}}]",
        "'budgets': [{'id': 'B', 'original': '1万元'}]",
        "'budgets': [{'id': 'B', 'year': 2024}]",
        "'budgets': [{'id': 'B', 'year': '24'}]",
        "'acceptanceBatches': [{'id': 'A', 'leadingQuota': 45}]",
        "'acceptanceBatches': [{'id': 'A', 'leadingQuota': '45'}]",
        "'acceptanceBatches': [{'id': 'A', 'decidedOn': '2024-1-1'}]",
        "'parties': [{'id': 'P', 'creditCode': '9135010'}]"
      })
  void whatTheReaderRefusesTheSchemaRefuses(String collections) throws IOException {
    byte[] bytes =
        ("{'header': {'format': 'renewal-dataset/1.0'}, " + collections + "}")
            .replace('\'', '"')
            .getBytes(StandardCharsets.UTF_8);
    assertFalse(isRead(bytes), "reader");
    assertFalse(isValid(bytes), "schema");
  }

  private static boolean isValid(byte[] bytes) {
    try {
      return SCHEMA.validate(new String(bytes, StandardCharsets.UTF_8), InputFormat.JSON).isEmpty();
    } catch (RuntimeException noJson) {
      return false;
    }
  }

  /** Whether the reader finds no error, apart from checks that no schema can make. */
  private static boolean isRead(byte[] bytes) throws IOException {
    try (RecordCursor cursor = DatasetReader.of(ReadLimits.DEFAULT).source(bytes).open()) {
      boolean read = true;
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        read &= next.problems().stream().noneMatch(DatasetSchemaTest::isError);
      }
      return read && cursor.problems().stream().noneMatch(DatasetSchemaTest::isError);
    } catch (UnreadableSourceException refused) {
      return false;
    }
  }

  private static boolean isError(Problem problem) {
    return problem.getSeverity() == Severity.ERROR;
  }
}
