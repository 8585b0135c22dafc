package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.finding.Counts;
import dev.renewal.finding.Note;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.finding.Verdict;
import dev.renewal.model.Stage;
import dev.renewal.model.place.Jurisdiction;
import dev.renewal.model.town.Town;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose duty a rule is, and from which stage on. */
class BearersAndStagesTest {
  private static final String STAGED = "stage";

  private static StandardValidator.Builder vocabulary() {
    return StandardValidator.builder()
        .standard(Vocabulary.standard())
        .asOf(LocalDate.of(2024, 6, 30))
        .allOutcomes();
  }

  private static Counts counts(Report report, String rule) {
    return report.getRules().stream()
        .filter(count -> count.getRule().equals(rule))
        .findFirst()
        .orElseThrow()
        .getCounts();
  }

  private static Town town(Stage stage) {
    return Town.builder().id("T1").stage(stage).build();
  }

  @Test
  void theStageOfADocumentTellsWhatIsDue() {
    Rule rule = Vocabulary.standard().rule(STAGED).orElseThrow();
    assertEquals(Optional.of(Stage.ACCEPTANCE), rule.stage());
    assertEquals(
        Counts.of(Outcome.NOT_YET_DUE, 1),
        counts(vocabulary().build().validate(town(Stage.APPLICATION)), STAGED));
    assertEquals(
        Counts.of(Outcome.FAILED, 1),
        counts(vocabulary().build().validate(town(Stage.ACCEPTANCE)), STAGED));
  }

  @Test
  void theStageOfTheCallerOverridesThatOfTheDocument() {
    assertEquals(
        Counts.of(Outcome.FAILED, 1),
        counts(vocabulary().stage(Stage.AWARD).build().validate(town(Stage.APPLICATION)), STAGED));
    assertEquals(
        Counts.of(Outcome.NOT_YET_DUE, 1),
        counts(vocabulary().stage(Stage.CREATION).build().validate(town(Stage.OPERATION)), STAGED));
  }

  @Test
  void aDutyOfWhomNothingWasSubmittedIsNotThisSubmitters() throws IOException {
    Standard standard = InlinePack.of("{\"present\": \"name\"}");
    StandardValidator validator =
        StandardValidator.builder().standard(standard).asOf(LocalDate.of(2024, 1, 1)).build();
    Report report = validator.validate(town(Stage.AWARD));
    assertEquals(0, counts(report, "R").total(), "no subject, hence not applicable");
    assertEquals(Verdict.CONFORMS, report.getVerdict());
    List<Note> notes =
        report.getNotes().stream()
            .filter(note -> note.getCode().equals("not-this-submitters"))
            .toList();
    assertEquals(1, notes.size());
    assertTrue(notes.get(0).getMessage().en().endsWith(": R"), notes.get(0).getMessage().en());
  }

  @Test
  void aDutyThatWasJudgedIsNotListedAsAnothersDuty() throws IOException {
    StandardValidator validator =
        StandardValidator.builder()
            .standard(InlinePack.of("{\"present\": \"name\"}"))
            .asOf(LocalDate.of(2024, 1, 1))
            .build();
    Report report = validator.validate(Jurisdiction.builder().id("J1").name("某市").build());
    assertEquals(1, counts(report, "R").passed());
    assertFalse(
        report.getNotes().stream().anyMatch(note -> note.getCode().equals("not-this-submitters")));
  }
}
