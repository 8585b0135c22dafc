package dev.renewal.samples.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.renewal.check.StandardValidator;
import dev.renewal.finding.Report;
import dev.renewal.json.RefusedFileException;
import dev.renewal.samples.Sample;
import dev.renewal.samples.Samples;
import dev.renewal.standard.Standard;
import dev.renewal.standards.Standards;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Manifests are read back as written, conform to their schema, and grade a validator. */
class ManifestTest {
  private static final Standard STANDARD = Standards.get("cn-renewal-bottom-lines-2021");
  private static final Sample GOOD = Samples.of(STANDARD).conforming(1);
  private static final Sample BAD = Samples.of(STANDARD).violating("BL-1", 1);

  private static final Manifest MANIFEST =
      new Manifest(
          Manifest.FORMAT,
          Samples.GENERATOR,
          1L,
          Optional.empty(),
          Optional.of(1L),
          Optional.of("1/2"),
          List.of(ManifestStandard.of(STANDARD)),
          List.of(file("good.json", GOOD), file("bad.json", BAD)),
          List.of());

  private static ManifestFile file(String name, Sample sample) {
    String digest = SampleFiles.sha256(SampleForm.JSON.bytes(sample.dataset()));
    return SampleFiles.entry(name, SampleForm.JSON, digest, sample, STANDARD);
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ManifestJson.write(MANIFEST, bytes);
    return bytes.toByteArray();
  }

  @Test
  void isReadBackAsWritten() throws IOException {
    assertEquals(MANIFEST, ManifestJson.read("manifest.json", written()));
  }

  @Test
  void conformsToItsSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(ManifestJson.schema(), StandardCharsets.UTF_8), InputFormat.JSON);
    String text = new String(written(), StandardCharsets.UTF_8);
    assertTrue(schema.validate(text, InputFormat.JSON).isEmpty(), text);
    assertTrue(
        !schema.validate(text.replace("\"seed\"", "\"sed\""), InputFormat.JSON).isEmpty(), text);
  }

  @Test
  void anotherFileIsRefused() {
    byte[] other =
        "{\"format\": \"x\", \"generator\": \"g\", \"seed\": 1, \"standards\": [], \"files\": []}"
            .getBytes(StandardCharsets.UTF_8);
    RefusedFileException refused =
        assertThrows(RefusedFileException.class, () -> ManifestJson.read("x.json", other));
    assertEquals("/format", refused.problems().get(0).getPointer());
  }

  private static Report report(Sample sample) {
    return StandardValidator.of(STANDARD).validate(sample.dataset());
  }

  @Test
  void gradesAValidator() {
    Grading own = Grading.of(MANIFEST, List.of(report(GOOD), report(BAD)));
    assertEquals(List.of(new RuleGrade("BL-1", 1, 0, 0)), own.rules());
    Grading blind = Grading.of(MANIFEST, List.of(report(GOOD)));
    assertEquals(List.of(new RuleGrade("BL-1", 0, 1, 0)), blind.rules());
    assertEquals(List.of("bad.json"), blind.unreported());
    Report confused = Report.builder().from(report(BAD)).dataset(report(GOOD).getDataset()).build();
    Grading wrong = Grading.of(MANIFEST, List.of(confused, report(BAD)));
    assertEquals(List.of(new RuleGrade("BL-1", 1, 0, 1)), wrong.rules());
  }

  @Test
  void pointersAreThoseOfTheForm() {
    assertEquals("/town/name", SampleForm.NDJSON.pointer("/towns/0/name"));
    assertEquals("/town", SampleForm.NDJSON.pointer("/towns/12"));
    assertEquals("/header/reported", SampleForm.NDJSON.pointer("/header/reported"));
    assertEquals("/towns/0/name", SampleForm.JSON.pointer("/towns/0/name"));
  }
}
