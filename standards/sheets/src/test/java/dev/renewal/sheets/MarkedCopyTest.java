package dev.renewal.sheets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.finding.ClauseRef;
import dev.renewal.finding.Counts;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Subject;
import dev.renewal.finding.Verdict;
import dev.renewal.text.Language;
import dev.renewal.text.LocalText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedCopyTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @TempDir private Path folder;

  @Test
  void aCellIsColouredAndCarriesTheFindingBehindItsOwnNote() throws Exception {
    WorkbookFile copy =
        marked(
            submitted(),
            finding("社区", "B3", Severity.ERROR, "名称与编号不符"),
            finding("社区", "A2", Severity.WARNING, "编号重复"));
    String notes = copy.part("xl/comments1.xml");
    assertTrue(notes.contains("【错误】名称与编号不符"), notes);
    assertTrue(notes.contains("怎么改:核对 &lt;名称&gt;"), notes);
    assertTrue(notes.contains("条款:001 三、(二)「选择三个以上」"), notes);
    assertTrue(notes.indexOf("own note") < notes.indexOf("【警告】编号重复"), notes);
    assertEquals(2, notes.split("<comment ", -1).length - 1, notes);
    String shapes = copy.part("xl/drawings/vmlDrawing1.vml");
    assertEquals(2, shapes.split("<v:shape ", -1).length - 1, shapes);
    String styles = copy.part("xl/styles.xml");
    assertTrue(styles.contains("FFF8CBAD") && styles.contains("FFFFE699"), styles);
    assertEveryPartIsWellFormed(copy);
  }

  @Test
  void aCellThatIsNotThereIsPutInItsPlace() throws Exception {
    WorkbookFile copy =
        marked(
            submitted(),
            finding("社区", "D3", Severity.ERROR, "缺少面积"),
            finding("社区", "C40", Severity.INFO, "缺少行"),
            finding("社区", "AA3", Severity.INFO, "远处"));
    String sheet = copy.part(SHEET);
    int row = sheet.indexOf("<row r=\"3\"");
    assertTrue(sheet.indexOf("r=\"C3\"") < sheet.indexOf("<c r=\"D3\""), sheet);
    assertTrue(sheet.indexOf("<c r=\"D3\"") < sheet.indexOf("<c r=\"AA3\""), sheet);
    assertTrue(row < sheet.indexOf("<c r=\"D3\""), sheet);
    assertTrue(sheet.contains("<row r=\"40\"><c r=\"C40\""), sheet);
    assertEveryPartIsWellFormed(copy);
  }

  @Test
  void allElseStaysAsItWas() throws Exception {
    byte[] before = submitted();
    byte[] after = bytes(before, finding("社区", "B3", Severity.ERROR, "x"));
    assertEquals(values(before), values(after).subList(0, values(before).size()));
    WorkbookFile old = WorkbookFile.of(before);
    WorkbookFile copy = WorkbookFile.of(after);
    List<String> touched =
        List.of(
            SHEET,
            "xl/comments1.xml",
            "xl/drawings/vmlDrawing1.vml",
            "xl/styles.xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "[Content_Types].xml");
    for (String name : old.names()) {
      if (!touched.contains(name)) {
        assertEquals(old.part(name), copy.part(name), name);
      }
    }
    String oldSheet = old.part(SHEET);
    String sheet = copy.part(SHEET).replaceFirst("(r=\"B3\")( s=\"\\d+\")", "$1");
    assertEquals(oldSheet.replaceFirst("(r=\"B3\")( s=\"\\d+\")", "$1"), sheet);
    assertTrue(sheet.contains("<dataValidation "), sheet);
    assertTrue(sheet.contains("hidden=\"true\"") || sheet.contains("hidden=\"1\""), sheet);
  }

  @Test
  void whatIsAtNoCellIsOnASheetOfItsOwn() throws Exception {
    byte[] after =
        bytes(
            submitted(),
            finding("", "", Severity.ERROR, "缺少行动方案"),
            finding("没有这张表", "A1", Severity.WARNING, "别处"));
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(after))) {
      List<Sheet> sheets = workbook.getSheets().toList();
      Sheet last = sheets.get(sheets.size() - 1);
      assertEquals("校核问题", last.getName());
      String text = String.join("\n", last.read().stream().map(Row::toString).toList());
      assertTrue(values(after).toString().contains("【错误】缺少行动方案"), text);
      assertTrue(values(after).toString().contains("【警告】别处"), text);
    }
  }

  @Test
  void aWorkbookWithoutNotesGetsTheirParts() throws Exception {
    byte[] plain = WorkbookFile.good().bytes();
    WorkbookFile copy = marked(plain, finding("社区", "B2", Severity.ERROR, "x"));
    assertTrue(copy.part("xl/worksheets/_rels/sheet1.xml.rels").contains("/vmlDrawing"));
    assertTrue(copy.part("[Content_Types].xml").contains("spreadsheetml.comments+xml"));
    assertTrue(copy.part(SHEET).contains("<legacyDrawing "), copy.part(SHEET));
    assertEveryPartIsWellFormed(copy);
  }

  @Test
  void namesWithPrefixesAndEmptyElementsAreUnderstood() throws Exception {
    byte[] odd =
        WorkbookFile.good()
            .changed(
                SHEET,
                it ->
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- <c r=\"B2\"/> --><x:worksheet"
                        + " xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<x:sheetData><x:row><x:c/><x:c><x:v>1</x:v></x:c></x:row><x:row/>"
                        + "</x:sheetData><x:extLst/></x:worksheet>")
            .bytes();
    WorkbookFile copy =
        marked(
            odd,
            finding("社区", "B1", Severity.ERROR, "x"),
            finding("社区", "B2", Severity.ERROR, "y"));
    String sheet = copy.part(SHEET);
    assertTrue(sheet.contains("<!-- <c r=\"B2\"/> -->"), sheet);
    assertTrue(sheet.matches("(?s).*<x:c s=\"\\d+\"><x:v>1</x:v></x:c></x:row>.*"), sheet);
    assertTrue(sheet.contains("<x:row><x:c r=\"B2\" s="), sheet);
    assertTrue(sheet.contains("<x:legacyDrawing ") && sheet.endsWith("<x:extLst/></x:worksheet>"));
    assertEveryPartIsWellFormed(copy);
  }

  @Test
  void theSameGivesTheSameBytes() throws Exception {
    byte[] before = submitted();
    Finding finding = finding("社区", "B3", Severity.ERROR, "x");
    assertArrayEquals(bytes(before, finding), bytes(before, finding));
  }

  @Test
  void aMarkedCopyCanBeMarkedAgain() throws Exception {
    byte[] once = bytes(submitted(), finding("社区", "B3", Severity.ERROR, "first"));
    WorkbookFile twice = marked(once, finding("社区", "B3", Severity.ERROR, "second"));
    String notes = twice.part("xl/comments1.xml");
    assertTrue(notes.contains("first") && notes.contains("second"), notes);
    assertTrue(twice.part("xl/workbook.xml").contains("校核问题 2"));
    assertTrue(MarkedCopy.isOwnSheet("校核问题 2") && MarkedCopy.isOwnSheet("problems found"));
    assertFalse(MarkedCopy.isOwnSheet("社区"));
    assertEveryPartIsWellFormed(twice);
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("x.xlsx"), "no");
    assertThrows(
        UnreadableSourceException.class,
        () -> MarkedCopy.write(file, report(), Language.ZH, new ByteArrayOutputStream()));
  }

  /** An example for other tests: a note of its own, an error, a cell that was not there. */
  static byte[] markedExample(Path folder) throws IOException {
    return bytes(
        folder,
        submitted(),
        finding("社区", "B3", Severity.ERROR, "名称与编号不符"),
        finding("社区", "D5", Severity.WARNING, "缺少"),
        finding("", "", Severity.ERROR, "缺少行动方案"));
  }

  private static byte[] submitted() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "renewal", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("社区");
      sheet.value(0, 0, "key");
      sheet.hideRow(0);
      sheet.value(1, 0, "编号");
      sheet.comment(1, 0, "own note");
      sheet.value(2, 0, "C-1");
      sheet.value(2, 1, "桃源里 & <社区>");
      sheet.style(2, 1).bold().fillColor("00FF00").set();
      sheet.value(2, 2, 12.5);
      sheet.range(2, 3, 20, 3).validateWithListByFormula("\"是,否\"");
      workbook.newWorksheet("说明").value(0, 0, "text");
    }
    return out.toByteArray();
  }

  private WorkbookFile marked(byte[] workbook, Finding... findings) throws IOException {
    return WorkbookFile.of(bytes(workbook, findings));
  }

  private byte[] bytes(byte[] workbook, Finding... findings) throws IOException {
    return bytes(folder, workbook, findings);
  }

  private static byte[] bytes(Path folder, byte[] workbook, Finding... findings)
      throws IOException {
    Path file = Files.write(folder.resolve("报送.xlsx"), workbook);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MarkedCopy.write(file, report(findings), Language.ZH, out);
    WorkbookGuard.check(Files.write(folder.resolve("copy.xlsx"), out.toByteArray()));
    return out.toByteArray();
  }

  private static Report report(Finding... findings) {
    boolean wrong = Stream.of(findings).anyMatch(it -> it.getSeverity() == Severity.ERROR);
    return Report.builder()
        .verdict(wrong ? Verdict.DOES_NOT_CONFORM : Verdict.CONFORMS)
        .asOf(LocalDate.of(2025, 12, 31))
        .addRule(
            RuleCount.builder()
                .rule("TT-3.2-1")
                .severity(Severity.ERROR)
                .counts(Counts.of(Outcome.FAILED, wrong ? 1 : 0))
                .build())
        .addFindings(findings)
        .build();
  }

  private static Finding finding(String sheet, String cell, Severity severity, String problem) {
    Finding.Builder finding =
        Finding.builder()
            .rule("TT-3.2-1")
            .severity(severity)
            .subject(Subject.of("community", "C-1"))
            .pointer("/communities/0/name")
            .clause(new ClauseRef("3.2/3", "001", "三、(二)"))
            .quote("选择三个以上")
            .message(LocalText.same(problem))
            .fix(LocalText.same("核对 <名称>"))
            .fingerprint("0123456789abcdef");
    return (sheet.isEmpty() ? finding : finding.sheet(sheet).cell(cell)).build();
  }

  private static List<String> values(byte[] workbook) throws IOException {
    List<String> values = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      for (Sheet sheet : book.getSheets().toList()) {
        for (Row row : sheet.read()) {
          for (Cell cell : row) {
            if (cell != null && !cell.getRawValue().isEmpty()) {
              values.add(sheet.getName() + "!" + cell.getAddress() + "=" + cell.getText());
            }
          }
        }
      }
    }
    return values;
  }

  private static void assertEveryPartIsWellFormed(WorkbookFile file) throws Exception {
    for (String name : file.names()) {
      String text =
          new String(file.part(name).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      XMLStreamReader reader =
          XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        reader.next();
      }
    }
    assertFalse(file.names().isEmpty());
  }
}
