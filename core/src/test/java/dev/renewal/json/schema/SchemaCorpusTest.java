package dev.renewal.json.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of standards and what goes with them agree with our readers on a corpus. */
class SchemaCorpusTest {
  private static final Map<SchemaKind, Schema> SCHEMAS = new EnumMap<>(SchemaKind.class);

  private static Stream<Arguments> files(Corpus.Folder folder) throws IOException {
    Stream.Builder<Arguments> files = Stream.builder();
    for (SchemaKind kind : SchemaKind.values()) {
      for (Path file : Corpus.files(kind, folder)) {
        files.add(Arguments.of(kind, file));
      }
    }
    return files.build();
  }

  static Stream<Arguments> valid() throws IOException {
    return files(Corpus.Folder.VALID);
  }

  static Stream<Arguments> invalid() throws IOException {
    return files(Corpus.Folder.INVALID);
  }

  static Stream<Arguments> beyond() throws IOException {
    return files(Corpus.Folder.BEYOND);
  }

  private static List<?> errors(SchemaKind kind, byte[] json) {
    return SCHEMAS
        .computeIfAbsent(kind, SchemaKind::schema)
        .validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON);
  }

  @ParameterizedTest
  @MethodSource("valid")
  void readerAndSchemaTakeWhatIsRight(SchemaKind kind, Path file) throws IOException {
    byte[] json = Files.readAllBytes(file);
    assertTrue(Corpus.isRead(kind, json), "the reader refuses it");
    assertEquals(List.of(), errors(kind, json));
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void readerAndSchemaRefuseWhatIsWrong(SchemaKind kind, Path file) throws IOException {
    byte[] json = Files.readAllBytes(file);
    assertFalse(Corpus.isRead(kind, json), "the reader takes it");
    assertFalse(errors(kind, json).isEmpty(), "the schema takes it");
  }

  @ParameterizedTest
  @MethodSource("beyond")
  void onlyTheReaderTellsWhatIsBeyondASchema(SchemaKind kind, Path file) throws IOException {
    byte[] json = Files.readAllBytes(file);
    assertFalse(Corpus.isRead(kind, json), "the reader takes it");
    assertEquals(List.of(), errors(kind, json));
  }

  @ParameterizedTest
  @EnumSource(SchemaKind.class)
  void everyKindHasFilesOfBothSorts(SchemaKind kind) throws IOException {
    assertTrue(Corpus.files(kind, Corpus.Folder.VALID).size() >= 3);
    assertTrue(Corpus.files(kind, Corpus.Folder.INVALID).size() >= 12);
  }

  @Test
  void theLanguageOfRulesIsHeldClosely() throws IOException {
    assertTrue(Corpus.files(SchemaKind.STANDARD, Corpus.Folder.INVALID).size() > 90);
  }
}
