package dev.renewal.standards.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.renewal.pack.PackReader;
import dev.renewal.standard.Standard;
import dev.renewal.standards.Catalogue;
import dev.renewal.standards.Standards;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped pack fits the shipped JSON Schema of packs. */
class PackSchemaTest {
  private static final Catalogue CATALOGUE = Standards.catalogue();

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(PackReader.schema(), StandardCharsets.UTF_8), InputFormat.JSON);

  static List<Standard> standards() {
    return CATALOGUE.all();
  }

  private static String json(Standard standard) throws IOException {
    byte[] json = CATALOGUE.files(standard).orElseThrow().read(PackReader.STANDARD).orElseThrow();
    return new String(json, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("standards")
  void isValid(Standard standard) throws IOException {
    assertEquals(List.of(), SCHEMA.validate(json(standard), InputFormat.JSON));
  }

  @ParameterizedTest
  @MethodSource("standards")
  void isNoLongerValidWithAWordOfItsRulesChanged(Standard standard) throws IOException {
    String wrong = json(standard).replaceFirst("\"(require)\"", "\"requires\"");
    assertTrue(!SCHEMA.validate(wrong, InputFormat.JSON).isEmpty());
  }

  @Test
  void thereAreStandards() {
    assertTrue(standards().size() >= 8);
  }
}
