package dev.renewal.check.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.finding.Note;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.standard.Path;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules look things up in another dataset, which is not judged itself. */
class LookupsTest {

  /** The community with the lowest score of last year has a plan this year. */
  private static final Pack PACK =
      Pack.of(
          "dataset",
          "{'every': {'keys': 'id', 'of': {'from': '#previous.communities',"
              + " 'lowest': {'n': 1, 'by': 'acceptance.score'}}},"
              + " 'in': {'keys': 'communities.id'}}");

  private static final String LAST_YEAR =
      dataset(
          "{'id': 'C1', 'acceptance': {'score': 40}}, {'id': 'C2', 'acceptance': {'score': 90}}");

  private static String dataset(String communities) {
    return "{'header': {'format': 'renewal-dataset/1.0', 'datasetId': 'last',"
        + " 'dataAsOf': '2024-06-30', 'reported': ['community']}, 'communities': ["
        + communities
        + "]}";
  }

  private static byte[] bytes(String json) {
    return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }

  private static Report judge(String dataset, Optional<String> previous) throws IOException {
    var validator = PACK.validator();
    previous.ifPresent(
        json ->
            validator.lookup("previous", DatasetReader.of(ReadLimits.DEFAULT).source(bytes(json))));
    return validator.build().validate(bytes(dataset));
  }

  private static Outcome outcome(Report report) {
    for (Outcome outcome : Outcome.values()) {
      if (Pack.counts(report, "R1").of(outcome) == 1) {
        return outcome;
      }
    }
    throw new AssertionError(Pack.counts(report, "R1"));
  }

  @Test
  void theOtherDatasetDecides() throws IOException {
    String known = dataset("{'id': 'C1'}");
    String unknown = dataset("{'id': 'C2'}");
    assertEquals(Outcome.PASSED, outcome(judge(known, Optional.of(LAST_YEAR))));
    assertEquals(Outcome.FAILED, outcome(judge(unknown, Optional.of(LAST_YEAR))));
  }

  @Test
  void withoutItTheDatasetJudgedStandsForIt() throws IOException {
    assertEquals(Outcome.PASSED, outcome(judge(LAST_YEAR, Optional.empty())));
  }

  @Test
  void theOtherDatasetIsNotJudged() throws IOException {
    String broken = dataset("{'id': 'C1', 'acceptance': {'score': 40}}, {'id': 'C1'}");
    Report report = judge(dataset("{'id': 'C1'}"), Optional.of(broken));
    assertEquals(List.of(), report.getFindings());
  }

  @Test
  void whatOfItWasNotReadIsNotDecided() throws IOException {
    String cut = LAST_YEAR.replace("'id': 'C2', ", "");
    assertEquals(Outcome.SKIPPED, outcome(judge(dataset("{'id': 'C1'}"), Optional.of(cut))));
    String unreadable = LAST_YEAR.replace("40", "'x'");
    assertEquals(Outcome.SKIPPED, outcome(judge(dataset("{'id': 'C1'}"), Optional.of(unreadable))));
  }

  @Test
  void theReportSaysWhereThingsWereLookedUp() throws IOException {
    Report report = judge(dataset("{'id': 'C1'}"), Optional.of(LAST_YEAR));
    assertEquals(
        1, report.getNotes().stream().map(Note::getCode).filter("looked-up"::equals).count());
  }

  @Test
  void aValidatorNamesWhatItLooksUp() {
    assertEquals(Set.of("previous"), PACK.validator().build().lookups());
  }

  @ParameterizedTest
  @ValueSource(strings = {"#previous.communities.id", "#.asOf.year", "$.name", "a.b->c"})
  void pathsAreReadAndWritten(String path) {
    assertEquals(path, Path.parse(path).toString());
  }
}
