package dev.renewal.check.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.renewal.check.InvalidParameterException;
import dev.renewal.check.Parameters;
import dev.renewal.check.StandardValidator;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.finding.Assumption;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.json.RefusedFileException;
import dev.renewal.model.Population;
import dev.renewal.model.town.Town;
import dev.renewal.pack.ProfileFile;
import dev.renewal.schema.JsonTree;
import dev.renewal.standard.AssumedValue;
import dev.renewal.standard.Profile;
import dev.renewal.text.LocalText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Assumption profiles are never on unless named, and whatever rests on one says so. */
class ProfilesTest {

  private static final Town TOWN =
      Town.builder().id("T1").population(Population.builder().total(5000).build()).build();
  private static final Pack PACK =
      Pack.of("town", "{'compare': [{'path': 'population.total'}, '>=', {'param': 'least'}]}")
          .parameter("least", "number", "'unit': 'persons'")
          .with(
              "'profiles': [{'id': 'small', 'title': {'zh': '小', 'en': 'small'}, 'values':"
                  + " [{'name': 'least', 'value': '1000', 'why': {'zh': '因', 'en': 'so'}}]}]");

  private static StandardValidator.Builder validator() {
    return PACK.validator().allOutcomes().asOf(LocalDate.of(2025, 1, 1));
  }

  private static Profile profile() {
    return PACK.standard().profile("small").orElseThrow();
  }

  private static long passed(Report report) {
    return Pack.counts(report, "R1").of(Outcome.PASSED);
  }

  @Test
  void aProfileNobodyNamesChangesNothing() {
    Report report = validator().build().validate(TOWN);
    assertEquals(1, Pack.counts(report, "R1").of(Outcome.UNDETERMINED));
    assertEquals(Optional.empty(), report.getTitle());
  }

  @Test
  void whatRestsOnItIsATrialAndSaysWhatWasAssumed() {
    Report report = validator().profile(profile()).build().validate(TOWN);
    assertEquals(1, passed(report));
    assertEquals(
        LocalText.of("试算（非官方）", "Trial calculation (not official)"),
        report.getTitle().orElseThrow());
    Assumption assumption = report.getAssumptions().get(0);
    assertEquals("small", assumption.getProfile().orElseThrow());
    assertEquals("so", assumption.getWhy().orElseThrow().en());
    assertEquals("1000", assumption.getValue());
  }

  @Test
  void whatTheCallerOrACountingHeaderGivesGoesBefore() {
    Report given =
        validator()
            .profile(profile())
            .parameters(Parameters.builder().set("test", "least", "9000").build())
            .build()
            .validate(TOWN);
    assertEquals(0, passed(given));
    assertEquals(Optional.empty(), given.getTitle());
    Report stated = validator().profile(profile()).build().validate(stating("9000"), TOWN);
    assertEquals(0, passed(stated));
    assertEquals(Optional.empty(), stated.getTitle());
  }

  @Test
  void theParametersOfOneHeaderAreNotThoseOfTheNext() {
    StandardValidator validator = validator().build();
    assertEquals(1, passed(validator.validate(stating("5000"), TOWN)));
    assertEquals(0, passed(validator.validate(stating("5001"), TOWN)));
    assertEquals(1, passed(validator.validate(stating("5000"), TOWN)));
    Report none = validator.validate(TOWN);
    assertEquals(1, Pack.counts(none, "R1").of(Outcome.UNDETERMINED));
  }

  private static DatasetHeader stating(String least) {
    JsonTree values =
        JsonTree.object(Map.of("test", JsonTree.object(Map.of("least", JsonTree.string(least)))));
    return DatasetHeader.builder().synthetic(true).parameters(values).build();
  }

  @Test
  void aProfileOfAnotherStandardOrOfWhatDoesNotExistIsRefused() {
    Profile elsewhere = Profile.builder().from(profile()).standard("test@9").build();
    assertThrows(InvalidParameterException.class, () -> validator().profile(elsewhere).build());
    AssumedValue unknown = new AssumedValue("most", JsonTree.string("1"), LocalText.of("因", "so"));
    Profile wrong = Profile.builder().from(profile()).values(List.of(unknown)).build();
    assertThrows(InvalidParameterException.class, () -> validator().profile(wrong).build());
  }

  @Test
  void aFileSaysItsFormat() {
    String json =
        "{'format': 'renewal-profile/1.0', 'standard': 'test', 'id': 'file',"
            + " 'title': {'zh': '文', 'en': 'file'}, 'values': [{'name': 'least',"
            + " 'value': {'amount': '1000', 'unit': 'persons'}, 'why': {'zh': '因', 'en': 'so'}}]}";
    Profile read = ProfileFile.read("file.json", bytes(json));
    assertEquals(1, passed(validator().profile(read).build().validate(TOWN)));
    byte[] other = bytes(json.replace("renewal-profile", "renewal-overlay"));
    RefusedFileException refused =
        assertThrows(RefusedFileException.class, () -> ProfileFile.read("file.json", other));
    assertEquals("/format", refused.problems().get(0).getPointer());
  }

  private static byte[] bytes(String json) {
    return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }
}
