package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.finding.Verdict;
import dev.renewal.model.ExpertDiscipline;
import dev.renewal.model.place.Jurisdiction;
import dev.renewal.model.place.PoolExpert;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether every code of a list can be covered when the list is open, or not fully named. */
class ListCompletenessTest {
  @ParameterizedTest
  @CsvSource({
    "'\"complete\": true', LANDSCAPE, CONFORMS",
    "'\"complete\": false', LANDSCAPE, CONFORMS",
    "'\"complete\": false, \"size\": 1', LANDSCAPE, CONFORMS",
    "'\"complete\": false, \"size\": 2', LANDSCAPE, UNDECIDED",
    "'\"complete\": false, \"size\": 2', PLANNING, DOES_NOT_CONFORM"
  })
  void aListWhoseMembersAreNotNamedIsNeverCovered(String list, String found, Verdict verdict)
      throws IOException {
    String codelists = "[{\"id\": \"d\", \"title\": {\"zh\": \"t\", \"en\": \"t\"}, " + list + "}]";
    Map<String, String> files =
        Map.of(
            "codelists/d.csv",
            "code,label_zh,label_en,aliases,from,to\nLANDSCAPE,景观,landscape,,,\n");
    StandardValidator validator =
        StandardValidator.builder()
            .standard(
                InlinePack.of(
                    "{\"every\": {\"codes\": \"d\"}, \"in\": {\"keys\": \"experts.discipline\"}}",
                    codelists,
                    files))
            .asOf(LocalDate.of(2024, 1, 1))
            .build();
    Jurisdiction city =
        Jurisdiction.builder()
            .id("J1")
            .addExpert(PoolExpert.builder().discipline(ExpertDiscipline.of(found)).build())
            .build();
    assertEquals(verdict, validator.validate(city).getVerdict());
  }
}
