package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.finding.Verdict;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.place.Jurisdiction;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Identifiers and what is derived from them compare as the text that packs write. */
class ComparedIdentifiersTest {
  @ParameterizedTest
  @CsvSource({
    "division.level, PREFECTURE, CONFORMS",
    "division.level, COUNTY, DOES_NOT_CONFORM",
    "division, 3304, CONFORMS",
    "division, 3305, DOES_NOT_CONFORM"
  })
  void divisionsCompareAsText(String path, String value, Verdict verdict) throws IOException {
    String require =
        """
        {"compare": [{"path": "%s"}, "=", {"value": "%s"}]}
        """
            .formatted(path, value);
    Jurisdiction city = Jurisdiction.builder().id("J1").division(DivisionCode.of("3304")).build();
    StandardValidator validator =
        StandardValidator.builder()
            .standard(InlinePack.of(require))
            .asOf(LocalDate.of(2024, 1, 1))
            .build();
    assertEquals(verdict, validator.validate(city).getVerdict());
  }
}
