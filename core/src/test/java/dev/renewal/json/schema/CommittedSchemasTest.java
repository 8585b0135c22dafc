package dev.renewal.json.schema;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Requirement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The shipped JSON Schemas of standards and what goes with them are those that follow from the
 * types. {@code -Drenewal.schema.update=true} writes them anew.
 */
class CommittedSchemasTest {
  private static final Path RESOURCES = Path.of("src", "main", "resources", "dev", "renewal");

  @ParameterizedTest
  @EnumSource(SchemaKind.class)
  void theCommittedSchemaIsFresh(SchemaKind kind) throws IOException {
    Path committed = RESOURCES.resolve(kind.file());
    String written = kind.written();
    if (Boolean.getBoolean("renewal.schema.update")) {
      Files.writeString(committed, written);
    }
    assertEquals(written, Files.readString(committed), "run with -Drenewal.schema.update=true");
  }

  @ParameterizedTest
  @EnumSource(SchemaKind.class)
  void theJarHoldsIt(SchemaKind kind) throws IOException {
    assertArrayEquals(Files.readAllBytes(RESOURCES.resolve(kind.file())), kind.shipped());
    assertEquals(
        "https://json-schema.org/draft/2020-12/schema",
        new JsonMapper().readTree(kind.shipped()).path("$schema").textValue());
  }

  @Test
  void aPartThatNoSchemaKnowsIsNoticed() {
    IllegalStateException unknown =
        assertThrows(
            IllegalStateException.class,
            () ->
                new Shape(Requirement.Every.class, Titles.ofStandards())
                    .needs("members", "every", Nodes.string())
                    .build());
    assertTrue(String.valueOf(unknown.getMessage()).contains("Requirement.Every [in]"));
  }

  @Test
  void aKindThatNoSchemaKnowsIsNoticed() {
    assertThrows(
        IllegalStateException.class,
        () -> Shape.holdKinds(Operand.class, Set.of(Operand.Count.class)));
  }

  @Test
  void aPartWithoutATitleIsNoticed() {
    Titles titles = Titles.ofStandards();
    titles.give(Nodes.any(), "Nobody", "knowsThis");
    assertThrows(IllegalStateException.class, titles::check);
  }

  @Test
  void everyTitleIsInBothLanguages() throws IOException {
    byte[] titles;
    try (InputStream file = CommittedSchemasTest.class.getResourceAsStream("/schemas/titles.tsv")) {
      titles = Objects.requireNonNull(file).readAllBytes();
    }
    assertTrue(
        new String(titles, StandardCharsets.UTF_8)
            .lines()
            .allMatch(line -> line.matches("[^\t]+\t[^\t]+\t[^\t]+")));
  }
}
