package dev.renewal.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.renewal.check.InvalidParameterException;
import dev.renewal.check.StandardValidator;
import dev.renewal.finding.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Data with parameters of the version they claim can be judged by another one. */
class OtherVersionTest {

  private static Report judged(String version, String parameter) throws IOException {
    String json =
        """
        {"header": {"format": "renewal-dataset/1.0", "synthetic": true, "dataAsOf": "2025-12-31",
          "standards": [{"id": "townscape-town", "version": "1.1.0"}],
          "parameters": {"townscape-town": {"%s": "10"}}}}
        """
            .replace("%s", parameter);
    return StandardValidator.of(Standards.get("townscape-town", version))
        .validate(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aParameterOfTheClaimedVersionIsPassedOverByOneThatLacksIt() throws IOException {
    Report report = judged("1.0.0", "annualAssessmentDays");
    assertEquals("1.0.0", report.getStandards().get(0).getVersion());
  }

  @Test
  void aParameterThatTheClaimedVersionLacksIsWrong() throws IOException {
    judged("1.1.0", "annualAssessmentDays");
    assertThrows(InvalidParameterException.class, () -> judged("1.1.0", "anualAssessmentDays"));
  }
}
