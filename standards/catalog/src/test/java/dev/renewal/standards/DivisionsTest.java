package dev.renewal.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.check.StandardValidator;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.identifier.DivisionLevel;
import dev.renewal.model.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsTest {
  private static final Divisions TABLE = Divisions.table();

  private static List<String> children(String code) {
    return TABLE.children(DivisionCode.of(code)).stream().map(Division::toString).toList();
  }

  @Test
  void theTableHasTheCodesOfItsDay() {
    assertEquals(LocalDate.of(2023, 6, 30), TABLE.asOf());
    assertEquals(31, TABLE.provinces().size());
    Map<Integer, Long> byLength =
        TABLE.stream()
            .collect(
                Collectors.groupingBy(
                    it -> it.code().toString().length(), TreeMap::new, Collectors.counting()));
    assertEquals(Map.of(2, 31L, 4, 342L, 6, 2978L, 9, 41352L), byLength);
  }

  @Test
  void codesRise() {
    List<DivisionCode> codes = TABLE.stream().map(Division::code).toList();
    assertEquals(codes.stream().sorted().distinct().toList(), codes);
  }

  @ParameterizedTest
  @CsvSource({
    "33, 浙江省",
    "330000, 浙江省",
    "3304, 嘉兴市",
    "330400000000, 嘉兴市",
    "330402, 南湖区",
    "330421001, 魏塘街道",
    "4419, 东莞市",
    "441900, 东莞市",
    "441900003, 东城街道"
  })
  void aDivisionIsFoundByItsCode(String code, String name) {
    Optional<Division> found = TABLE.find(DivisionCode.of(code));
    assertTrue(found.isPresent(), code);
    assertEquals(found.map(Division::name), TABLE.name(DivisionCode.of(code)));
    assertEquals(name, found.get().name());
  }

  @ParameterizedTest
  @CsvSource({"330103", "330104", "330499", "3399", "71", "99", "330402001001", "330402199"})
  void aCodeThatTheTableDoesNotHaveIsNotFound(String code) {
    DivisionCode unknown = DivisionCode.of(code);
    assertEquals(Optional.empty(), TABLE.find(unknown));
    assertEquals(List.of(), TABLE.children(unknown));
    assertEquals(0, TABLE.within(unknown).count());
  }

  @Test
  void childrenLieDirectlyBelow() {
    assertEquals(11, children("33").size());
    assertEquals("3304 嘉兴市", children("33").get(3));
    assertEquals(children("3304"), children("330400"));
    assertEquals(List.of("441900 东莞市"), children("4419"));
    assertEquals("441900003 东城街道", children("441900").get(0));
    assertEquals(List.of(), children("441900003"));
    assertEquals(
        DivisionLevel.SUBDISTRICT, TABLE.children(DivisionCode.of("441900")).get(0).level());
  }

  @Test
  void whatLiesWithinIsTheWholeAndItsParts() {
    long parts =
        TABLE.children(DivisionCode.of("3304")).stream()
            .mapToLong(it -> TABLE.within(it.code()).count())
            .sum();
    assertEquals(1 + parts, TABLE.within(DivisionCode.of("3304")).count());
  }

  @Test
  void theValidatorOfTheCatalogueLooksDivisionsUp() {
    Town town = Town.builder().id("T1").division(DivisionCode.of("330103001")).build();
    DatasetHeader header = DatasetHeader.builder().dataAsOf(LocalDate.of(2024, 1, 1)).build();
    Report report = Standards.validator("townscape-town").validate(header, town);
    assertEquals(
        List.of("integrity.unknown-division"),
        report.getFindings().stream()
            .map(Finding::getRule)
            .filter(it -> it.contains("division"))
            .toList());
    assertTrue(
        StandardValidator.of(Standards.get("townscape-town"))
            .validate(header, town)
            .getFindings()
            .stream()
            .noneMatch(it -> it.getRule().contains("division")));
  }
}
