package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.DeclaredPopulation;
import dev.renewal.dataset.SyntheticDivision;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;
import dev.renewal.finding.Verdict;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.Document;
import dev.renewal.model.ImplementingEntity;
import dev.renewal.model.place.Jurisdiction;
import dev.renewal.model.plan.Roster;
import dev.renewal.model.plan.RosterEntry;
import dev.renewal.model.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Divisions are looked up in the table that a validator is given. */
class DivisionTableTest {
  private static final Map<String, String> NAMES =
      Map.of("33", "浙江省", "3304", "嘉兴市", "330421", "嘉善县", "330421100", "西塘镇");

  private static final DivisionTable TABLE =
      new DivisionTable() {
        @Override
        public LocalDate asOf() {
          return LocalDate.of(2023, 6, 30);
        }

        @Override
        public Optional<String> name(DivisionCode code) {
          return Optional.ofNullable(NAMES.get(code.shortest().toString()));
        }
      };

  private static final DatasetHeader EMPTY = DatasetHeader.builder().build();

  private static Report report(DatasetHeader header, Document... documents) {
    return StandardValidator.builder()
        .divisions(TABLE)
        .asOf(LocalDate.of(2025, 12, 31))
        .build()
        .validate(header, documents);
  }

  private static List<String> judge(DatasetHeader header, Document... documents) {
    return report(header, documents).getFindings().stream()
        .map(it -> it.getRule() + " " + it.getSeverity().code() + " " + it.getPointer())
        .toList();
  }

  private static Town town(String division) {
    return Town.builder().id("T1").division(DivisionCode.of(division)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "330421100, true",
    "330421100001, true",
    "330421, true",
    "330400, true",
    "330400000000, true",
    "330421101, false",
    "330421101001, false",
    "330499, false",
    "99, false"
  })
  void aCodeIsLookedUpByItsTownship(String division, boolean known) {
    List<String> expected =
        known ? List.of() : List.of("integrity.unknown-division warning /towns/0/division");
    assertEquals(expected, judge(EMPTY, town(division)));
  }

  @Test
  void theFindingTellsTheDayAndWhatIsKnownAbove() {
    Report report = report(EMPTY, town("330499101001"));
    Finding finding = report.getFindings().get(0);
    assertEquals(
        "division 330499101001 is not in the table of divisions as of 2023-06-30, which has no"
            + " 330499101; of what lies above it the table has 3304 (嘉兴市)",
        finding.getMessage().en());
    assertTrue(finding.getMessage().zh().contains("2023-06-30"));
    assertTrue(finding.getFix().orElseThrow().en().contains("retired before 2023-06-30"));
    assertEquals(Verdict.CONFORMS, report.getVerdict());
  }

  @Test
  void noProvinceIsSaidToo() {
    assertTrue(
        report(EMPTY, town("9901")).getFindings().get(0).getMessage().en().contains("province"));
  }

  @Test
  void whatIsDeclaredAsMadeUpIsNotLookedUp() {
    DatasetHeader header =
        DatasetHeader.builder()
            .addSyntheticDivisions(
                SyntheticDivision.builder().code(DivisionCode.of("330499")).build())
            .build();
    assertEquals(List.of(), judge(header, town("330499101")));
    assertEquals(1, judge(header, town("330498101")).size());
  }

  @Test
  void divisionsBeneathDocumentsAndInTheHeaderAreLookedUp() {
    DatasetHeader header =
        DatasetHeader.builder()
            .region(DivisionCode.of("33"))
            .addPopulations(
                DeclaredPopulation.builder().division(DivisionCode.of("330422")).build())
            .build();
    Roster roster =
        Roster.builder()
            .id("R1")
            .addEntries(
                RosterEntry.builder().division(DivisionCode.of("330421")).build(),
                RosterEntry.builder().division(DivisionCode.of("330423")).build())
            .build();
    Town town =
        Town.builder()
            .from(town("330421100"))
            .implementingEntity(
                ImplementingEntity.builder().division(DivisionCode.of("330421199")).build())
            .build();
    assertEquals(
        List.of(
            "integrity.unknown-division warning /header/populations/0/division",
            "integrity.unknown-division warning /rosters/0/entries/1/division",
            "integrity.unknown-division warning /towns/0/implementingEntity/division"),
        judge(header, town, roster));
  }

  @ParameterizedTest
  @CsvSource({"西塘镇, true", "西塘, true", "嘉善县西塘镇人民政府, true", "西塘街道, true", "魏塘街道, false"})
  void aTownIsCalledAsItsDivision(String name, boolean agrees) {
    Town town = Town.builder().from(town("330421100")).name(name).build();
    List<String> expected =
        agrees ? List.of() : List.of("integrity.division-name info /towns/0/division");
    assertEquals(expected, judge(EMPTY, town));
  }

  @Test
  void aZoneWithACodeOfItsOwnIsNoDivision() {
    Jurisdiction zone =
        Jurisdiction.builder().id("J1").name("港区").division(DivisionCode.of("330421")).build();
    assertEquals(
        List.of("integrity.division-name info /jurisdictions/0/division"), judge(EMPTY, zone));
    assertEquals(List.of(), judge(EMPTY, Jurisdiction.builder().from(zone).code("GQ01").build()));
  }

  @Test
  void withoutATableNothingIsLookedUp() {
    Report report =
        StandardValidator.builder()
            .asOf(LocalDate.of(2025, 12, 31))
            .build()
            .validate(EMPTY, town("330499"));
    assertEquals(List.of(), report.getFindings());
  }
}
