package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.SyntheticDivision;
import dev.renewal.finding.Report;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Verdict;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.Document;
import dev.renewal.model.community.Community;
import dev.renewal.model.party.Party;
import dev.renewal.model.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsTest {
  private static final StandardValidator VALIDATOR =
      StandardValidator.builder().asOf(LocalDate.of(2025, 12, 31)).build();
  private static final DatasetHeader IN_JIAXING =
      DatasetHeader.builder().region(DivisionCode.of("3304")).build();

  private static List<String> judge(DatasetHeader header, Document... documents) {
    return VALIDATOR.validate(header, documents).getFindings().stream()
        .map(it -> it.getRule() + " " + it.getSeverity().code() + " " + it.getPointer())
        .toList();
  }

  private static Town town(String division) {
    return Town.builder().id("T1").division(DivisionCode.of(division)).build();
  }

  private static Community community(String division) {
    return Community.builder().id("C1").townId("T1").division(DivisionCode.of(division)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "3399, 33, true",
    "339999101, 339999, true",
    "339999101, 3399, true",
    "3499, 33, false",
    "3399, 3399, false",
    "33, 3399, false"
  })
  void madeUpDivisionsLieInTheirParents(String code, String parent, boolean holds) {
    DatasetHeader header =
        DatasetHeader.builder()
            .addSyntheticDivisions(
                SyntheticDivision.builder()
                    .code(DivisionCode.of(code))
                    .parent(DivisionCode.of(parent))
                    .build())
            .build();
    Report report = VALIDATOR.validate(header, Town.builder().id("T1").build());
    assertEquals(holds ? Verdict.CONFORMS : Verdict.DOES_NOT_CONFORM, report.getVerdict());
    assertEquals(
        holds ? Optional.empty() : Optional.of(Severity.ERROR),
        report.getFindings().stream().findFirst().map(it -> it.getSeverity()));
  }

  @ParameterizedTest
  @CsvSource({"330402001, true", "3304, true", "33, true", "330502001, false"})
  void documentsLieInTheRegion(String division, boolean holds) {
    assertEquals(
        holds ? List.of() : List.of("integrity.division-outside warning /towns/0/division"),
        judge(IN_JIAXING, town(division)));
  }

  @Test
  void partiesMayComeFromElsewhere() {
    assertEquals(
        List.of(),
        judge(IN_JIAXING, Party.builder().id("P1").division(DivisionCode.of("1101")).build()));
  }

  @ParameterizedTest
  @CsvSource({
    "330402001005, 330402001, true",
    "330402001005, 3304, true",
    "330402, 330402001, true",
    "330402002005, 330402001, false"
  })
  void communitiesLieInTheirTown(String community, String town, boolean holds) {
    List<String> expected =
        holds ? List.of() : List.of("integrity.division-outside warning /communities/0/division");
    DatasetHeader header = DatasetHeader.builder().build();
    assertEquals(expected, judge(header, town(town), community(community)));
    assertEquals(expected, judge(header, community(community), town(town)));
  }
}
