package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;
import dev.renewal.finding.ReportJson;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a personal attribute is in no report, not even when it has the wrong type. */
class PersonalValuesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"header": {"format": "renewal-dataset/1.0", "dataAsOf": "2024-01-01",
         "submitter": {"phone": 13900001234, "name": 7}}}
        """,
        """
        {"header": {"format": "renewal-dataset/1.0", "dataAsOf": "2024-01-01"},
         "parties": [{"id": "P"}, {"id": "Q", "contactName": 13900001234, "names": 7}],
         "towns": [{"id": "T", "advisers": [{"name": 13900001234, "role": 7}]}]}
        """,
        """
        {"header": {"format": "renewal-dataset/1.0", "dataAsOf": "2024-01-01"}}
        {"town": {"id": "T", "advisers": [{"name": 13900001234, "role": 7}]}}
        """
      })
  void aWrongTypeIsToldWithoutTheValue(String dataset) throws IOException {
    Report report =
        StandardValidator.builder()
            .build()
            .validate(
                DatasetReader.of(ReadLimits.DEFAULT)
                    .source(dataset.getBytes(StandardCharsets.UTF_8)));
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ReportJson.write(report, json);
    String written = json.toString(StandardCharsets.UTF_8);
    assertFalse(written.contains("13900001234"), written);
    assertTrue(written.contains("***"), written);
    Finding other =
        report.getFindings().stream()
            .filter(it -> !it.getMessage().zh().contains("***"))
            .filter(it -> it.getRule().equals("structure.type"))
            .findFirst()
            .orElseThrow();
    assertEquals("数字 7", other.getActual().orElseThrow().zh());
  }
}
