package dev.renewal.report.problems;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.check.StandardValidator;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.standards.Standards;
import dev.renewal.text.FormulaGuard;
import dev.renewal.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemListTest {

  private static final Path TOWN = Path.of("..", "..", "examples", "data", "town");

  private static final List<String> FILES =
      List.of(
          "broken-structure.json",
          "broken-two-renewal-blocks.json",
          "broken-unit-slip.json",
          "broken-wrong-actor.json",
          "draft.json");

  @Test
  void holdsEveryFindingAndEveryOutcomeThatWasNotJudged() {
    List<Report> reports = reports(1_000);
    ProblemList list = ProblemList.of(reports);
    long failed =
        reports.stream()
            .flatMap(report -> report.getRules().stream())
            .mapToLong(rule -> rule.getCounts().failed())
            .sum();
    long notJudged =
        reports.stream()
            .flatMap(report -> report.getRules().stream())
            .mapToLong(rule -> rule.getCounts().undetermined() + rule.getCounts().skipped())
            .sum();
    assertTrue(failed > 30 && notJudged > 10, failed + " " + notJudged);
    assertEquals(failed, count(list, true));
    assertEquals(notJudged, count(list, false));
    assertEquals(List.of(), list.unlisted());
  }

  @Test
  void tellsHowManyAreBeyondTheCap() {
    ProblemList all = ProblemList.of(reports(1_000));
    ProblemList capped = ProblemList.of(reports(1));
    long more = capped.unlisted().stream().mapToLong(UnlistedProblems::more).sum();
    assertTrue(more > 0);
    assertEquals(all.entries().size(), capped.entries().size() + more);
  }

  @Test
  void everyEntrySaysWhatToDoAndWhoMust() {
    for (ProblemEntry entry : ProblemList.of(reports(1_000)).entries()) {
      for (Language language : Language.values()) {
        assertFalse(entry.mend().in(language).isBlank(), entry::toString);
        assertFalse(entry.problem().in(language).isBlank(), entry::toString);
        assertFalse(entry.bearer().in(language).isBlank(), entry::toString);
      }
      assertFalse(entry.unit().isBlank(), entry::toString);
    }
  }

  @Test
  void namesTheFieldInTheWordsOfTheField() {
    ProblemEntry entry =
        ProblemList.of(List.of(report("broken-two-renewal-blocks.json", 100))).entries().get(0);
    assertEquals("示范建设行动方案 / 有机更新改造区块", entry.field().zh());
    assertEquals("第462行第26列", entry.place().zh());
    assertEquals("城镇", entry.bearer().zh());
    assertEquals("乌有市风貌办", entry.unit());
  }

  @Test
  void nobodyIsAskedTwiceForOneDocument() {
    List<String> asked = new ArrayList<>();
    for (ProblemEntry entry : ProblemList.of(List.of(report("draft.json", 1_000))).entries()) {
      String whose =
          String.join(
              "|",
              entry.outcome() == Outcome.FAILED ? "to mend" : "to judge",
              entry.bearer().zh(),
              entry.subject().kind(),
              entry.subject().id());
      if (asked.isEmpty() || !asked.get(asked.size() - 1).equals(whose)) {
        asked.add(whose);
      }
    }
    assertTrue(asked.size() > 2, asked::toString);
    assertEquals(asked.size(), Set.copyOf(asked).size(), asked::toString);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theSameReportsGiveTheSameBytes(Language language) throws IOException {
    List<Report> reports = reports(1_000);
    List<Report> reversed = new ArrayList<>(reports);
    Collections.reverse(reversed);
    assertArrayEquals(csv(reports, language), csv(reversed, language));
    assertArrayEquals(xlsx(reports, language), xlsx(reports, language));
  }

  @Test
  void bothFormsHoldTheSameTexts() throws IOException {
    List<Report> reports = reports(2);
    String csv = new String(csv(reports, Language.ZH), StandardCharsets.UTF_8);
    assertTrue(csv.startsWith("\uFEFF序号,报送单位,谁来改,资料,编号,位置,字段,程度,问题,"), csv);
    List<Row> rows = rows(xlsx(reports, Language.ZH));
    ProblemList list = ProblemList.of(reports);
    assertEquals(3 + list.entries().size() + list.unlisted().size(), rows.size());
    for (Row row : rows.subList(3, rows.size())) {
      for (Cell cell : row) {
        if (cell != null && cell.getType() == CellType.STRING) {
          String quoted = FormulaGuard.guard(cell.asString()).replace("\"", "\"\"");
          assertTrue(csv.contains(quoted), () -> quoted + " is not in the CSV");
        }
      }
    }
  }

  @Test
  void whatLooksLikeAFormulaIsText() throws IOException {
    byte[] evil = changed("乌有市风貌办", "=HYPERLINK(1)");
    List<Report> reports = List.of(report("evil.json", evil, 100));
    String csv = new String(csv(reports, Language.EN), StandardCharsets.UTF_8);
    assertTrue(csv.contains("\r\n1,'=HYPERLINK(1),"), csv);
    Cell unit = rows(xlsx(reports, Language.EN)).get(3).getCell(1);
    assertEquals(CellType.STRING, unit.getType());
    assertEquals("=HYPERLINK(1)", unit.asString());
  }

  @Test
  void personalValuesStayMasked() throws IOException {
    byte[] phone =
        changed(
            "\"submitter\": {",
            "\"submitter\": {\"contactName\": \"\uFF21张三丰\", \"phone\": 13900001234, ");
    List<Report> reports = List.of(report("phone.json", phone, 100));
    String csv = new String(csv(reports, Language.ZH), StandardCharsets.UTF_8);
    assertTrue(csv.contains("/header/submitter/phone"), csv);
    assertFalse(csv.contains("13900001234"), csv);
    assertFalse(csv.contains("三丰"), csv);
  }

  @Test
  void eachUnitHasItsOwnList() {
    List<Report> reports = reports(1_000);
    Map<String, ProblemList> units = ProblemList.byUnit(reports);
    assertEquals(List.of("乌有市风貌办", "忘忧镇人民政府"), List.copyOf(units.keySet()));
    assertEquals(
        ProblemList.of(reports).entries().size(),
        units.values().stream().mapToInt(it -> it.entries().size()).sum());
    units.forEach(
        (unit, list) -> list.entries().forEach(entry -> assertEquals(unit, entry.unit())));
  }

  @Test
  void nothingToMendIsAListToo() throws IOException {
    List<Report> none = List.of(report("conforming.json", 1_000));
    ProblemList list = ProblemList.of(none);
    assertEquals(0, count(list, true));
    assertEquals(3 + list.entries().size(), rows(xlsx(none, Language.ZH)).size());
    assertEquals(List.of(), ProblemList.of(List.of()).entries());
    assertTrue(xlsx(List.of(), Language.EN).length > 0);
  }

  private static long count(ProblemList list, boolean failed) {
    return list.entries().stream()
        .filter(entry -> (entry.outcome() == Outcome.FAILED) == failed)
        .count();
  }

  private static byte[] changed(String text, String other) {
    String town = new String(bytes("broken-two-renewal-blocks.json"), StandardCharsets.UTF_8);
    assertTrue(town.contains(text), text);
    return town.replace(text, other).getBytes(StandardCharsets.UTF_8);
  }

  private static List<Report> reports(int cap) {
    return FILES.stream().map(file -> report(file, cap)).toList();
  }

  private static Report report(String file, int cap) {
    return report(file, bytes(file), cap);
  }

  private static Report report(String name, byte[] bytes, int cap) {
    try {
      Report report =
          StandardValidator.builder()
              .standard(Standards.get("townscape-town"))
              .maxFindings(cap)
              .build()
              .validate(DatasetReader.of(ReadLimits.DEFAULT).source(bytes));
      Report.Builder named = Report.builder();
      named.from(report).input(name);
      return named.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(TOWN.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] csv(List<Report> reports, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProblemList.of(reports).writeCsv(out, language);
    return out.toByteArray();
  }

  private static byte[] xlsx(List<Report> reports, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProblemList.of(reports).writeXlsx(out, language);
    return out.toByteArray();
  }

  private static List<Row> rows(byte[] workbook) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      return rows.toList();
    }
  }
}
