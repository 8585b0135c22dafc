package dev.renewal.samples.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.json.RefusedFileException;
import dev.renewal.samples.manifest.ManifestJson;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The JSON Schema of manifests and their reader agree on every place of one. */
class ManifestSchemaTest {

  /** A manifest that has whatever there can be. */
  private static final String FULL =
      """
      {
        "format": "renewal-sample-manifest/1.0",
        "generator": "renewal-samples/1",
        "seed": 7,
        "profile": "typical",
        "count": 3,
        "shard": "1/2",
        "standards": [{"id": "cn-life-circle", "version": "1.0.0", "digest": "sha256:00"}],
        "files": [
          {
            "file": "LC-1.json",
            "sha256": "7b7c74460bfeabf41c38f5cce9ca6d6a2260e75da0725237905290b1e40682b1",
            "dataset": "cn-life-circle-7-1-LC-1",
            "violates": "LC-1",
            "expected": [{"rule": "LC-1", "pointer": "/communities/0"}],
            "companions": [{"rule": "LC-2", "subject": "community C-1", "outcome": "failed"}],
            "silenced": [{"rule": "LC-3", "subject": "community C-1", "outcome": "passed"}],
            "mutations": [
              {
                "rule": "LC-1",
                "clauses": ["1.1"],
                "op": "replace",
                "pointer": "/communities/0/area",
                "oldValue": {"amount": "1", "unit": "亩"},
                "newValue": 2,
                "text": {"zh": "改", "en": "Changes"}
              }
            ]
          }
        ],
        "unviolated": [{"rule": "LC-9", "reason": "open", "text": {"zh": "无", "en": "None"}}]
      }
      """;

  private static boolean isRead(byte[] json) {
    try {
      ManifestJson.read("manifest.json", json);
      return true;
    } catch (RefusedFileException refused) {
      return false;
    }
  }

  @Test
  void theyAgreeOnEveryPlace() throws IOException {
    SchemaAgreement agreement =
        new SchemaAgreement(ManifestJson.schema(), ManifestSchemaTest::isRead)
            .on(new JsonMapper().readTree(FULL));
    assertEquals("", String.join("\n", agreement.onlyReaderTakes()));
    assertEquals("", String.join("\n", agreement.onlySchemaTakes()));
    assertTrue(agreement.taken() > 30, "taken: " + agreement.taken());
    assertTrue(agreement.refused() > 200, "refused: " + agreement.refused());
  }
}
