package dev.renewal.sheets;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.dataset.UnreadableSourceException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bad file is made here; the first test shows that the good one passes. */
class WorkbookGuardTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String TEXTS = "xl/sharedStrings.xml";
  private static final String TYPES = "[Content_Types].xml";

  @TempDir private Path folder;

  @Test
  void aGoodWorkbookPasses() throws IOException {
    WorkbookGuard.check(write(WorkbookFile.good().bytes()));
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    assertThrows(NoSuchFileException.class, () -> WorkbookGuard.check(folder.resolve("none.xlsx")));
  }

  @Test
  void anEmptyFile() throws IOException {
    refused(Reason.EMPTY, "empty", new byte[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"编号,名称\nC-1,桃源里\n", "PK", "%PDF-1.7", "\u0000\u0001\u0002"})
  void whatIsNoWorkbook(String text) throws IOException {
    refused(Reason.NOT_WORKBOOK, "other", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "GB18030"})
  void aWebPageNamedAsAWorkbook(String charset) throws IOException {
    String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
    String page = mark + "\r\n<html><table><tr><td>社区</td></tr></table></html>";
    refused(Reason.WORKBOOK_OLD_FORMAT, "markup", page.getBytes(Charset.forName(charset)));
  }

  @Test
  void aWorkbookOfExcel97() throws IOException {
    refused(Reason.WORKBOOK_OLD_FORMAT, "old", compound("Workbook"));
  }

  @Test
  void aBareSheetOfExcel5() throws IOException {
    refused(
        Reason.WORKBOOK_OLD_FORMAT, "old", new byte[] {9, 8, 8, 0, 0, 5, 16, 0, 1, 2, 3, 4, 5, 6});
  }

  @Test
  void anEncryptedWorkbook() throws IOException {
    refused(Reason.WORKBOOK_ENCRYPTED, "encrypted", compound("EncryptedPackage"));
  }

  @Test
  void anEncryptedArchive() throws IOException {
    byte[] bytes = WorkbookFile.good().bytes();
    for (int at = 0; at < bytes.length - 10; at++) {
      boolean central = startsWith(bytes, at, "PK\u0001\u0002");
      if (central || startsWith(bytes, at, "PK\u0003\u0004")) {
        bytes[at + (central ? 8 : 6)] |= 1;
      }
    }
    refused(Reason.WORKBOOK_ENCRYPTED, "encrypted", bytes);
  }

  @Test
  void anArchiveThatIsNoWorkbook() throws IOException {
    refused(Reason.NOT_WORKBOOK, "archive", WorkbookFile.empty().with("数据.csv", "编号\n").bytes());
  }

  @Test
  void aTextDocument() throws IOException {
    refused(
        Reason.NOT_WORKBOOK,
        "other-document",
        WorkbookFile.good()
            .changed(TYPES, it -> it.replace("spreadsheetml.sheet.main", "wordprocessingml.main"))
            .bytes());
  }

  @Test
  void anOpenDocument() throws IOException {
    refused(
        Reason.WORKBOOK_OLD_FORMAT,
        "open-document",
        WorkbookFile.empty()
            .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            .with("content.xml", "<office/>")
            .bytes());
  }

  @Test
  void macrosByTheirType() throws IOException {
    refused(
        Reason.WORKBOOK_MACROS,
        "macros",
        WorkbookFile.good()
            .changed(
                TYPES,
                it ->
                    it.replace(
                        "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
                        "vnd.ms-excel.sheet.macroEnabled.main"))
            .bytes());
  }

  @Test
  void macrosByTheirPart() throws IOException {
    byte[] code = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    refused(
        Reason.WORKBOOK_MACROS,
        "macros",
        WorkbookFile.good().with("xl/vbaProject.bin", code).bytes());
    refused(
        Reason.WORKBOOK_MACROS,
        "macros",
        WorkbookFile.good().with("xl/macrosheets/sheet1.xml", "<macrosheet/>").bytes());
  }

  @Test
  void aBinaryWorkbook() throws IOException {
    refused(
        Reason.WORKBOOK_OLD_FORMAT,
        "binary",
        WorkbookFile.good()
            .changed(
                TYPES,
                it ->
                    it.replace(
                        "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "vnd.ms-excel.sheet.binary.macroEnabled.main"))
            .bytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil.xml", "/etc/passwd", "xl/../../x.xml", "C:/x.xml", "x\u0001"})
  void anEntryNamedLikeAPath(String name) throws IOException {
    refused(Reason.WORKBOOK_UNSAFE, "entry-name", WorkbookFile.good().with(name, "<a/>").bytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {SHEET, "xl/Worksheets/SHEET1.xml"})
  void anEntryTwice(String name) throws IOException {
    refused(
        Reason.WORKBOOK_UNSAFE,
        "entry-twice",
        WorkbookFile.good().with(name, "<worksheet/>").bytes());
  }

  @Test
  void tooManyEntries() throws IOException {
    WorkbookFile file = WorkbookFile.good();
    for (int i = 0; i < 30; i++) {
      file.with("xl/media/" + i + ".png", "x");
    }
    WorkbookLimits few = WorkbookLimits.builder().maxEntries(20).build();
    refused(Reason.WORKBOOK_UNSAFE, "entries", file.bytes(), few);
  }

  @Test
  void aDirectoryTooLongToBeReadAtAll() throws IOException {
    WorkbookFile file = WorkbookFile.good();
    for (int i = 0; i < 30; i++) {
      file.with("xl/media/" + "x".repeat(800) + i + ".png", "x");
    }
    WorkbookLimits few = WorkbookLimits.builder().maxEntries(20).build();
    refused(Reason.WORKBOOK_UNSAFE, "entries", file.bytes(), few);
  }

  @Test
  void aPartThatGrowsBeyondAllMeasure() throws IOException {
    byte[] zeros = new byte[9 << 20];
    refused(
        Reason.WORKBOOK_UNSAFE,
        "ratio",
        WorkbookFile.good().with("xl/media/image1.png", zeros).bytes());
  }

  @Test
  void moreThanFitsWhenInflated() throws IOException {
    byte[] zeros = new byte[3 << 20];
    byte[] bytes =
        WorkbookFile.good()
            .with("xl/media/image1.png", zeros)
            .with("xl/media/image2.png", zeros)
            .bytes();
    WorkbookLimits five = WorkbookLimits.builder().maxInflatedBytes(5 << 20).build();
    refused(Reason.WORKBOOK_UNSAFE, "inflated", bytes, five);
    refused(
        Reason.WORKBOOK_UNSAFE,
        "part",
        bytes,
        WorkbookLimits.builder().maxPartBytes(2 << 20).build());
    WorkbookGuard.check(write(bytes));
  }

  @Test
  void aFileThatIsTooLarge() throws IOException {
    WorkbookLimits small = WorkbookLimits.builder().maxFileBytes(100).build();
    refused(Reason.WORKBOOK_UNSAFE, "file", WorkbookFile.good().bytes(), small);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE x SYSTEM \"http://example.invalid/x.dtd\">",
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
      })
  void aDocumentType(String declaration) throws IOException {
    for (String part : new String[] {SHEET, TEXTS, TYPES, "xl/workbook.xml", "_rels/.rels"}) {
      refused(
          Reason.WORKBOOK_UNSAFE,
          "declaration",
          WorkbookFile.good()
              .changed(part, it -> it.replaceFirst("\\?>", "?>" + declaration))
              .bytes());
    }
  }

  @Test
  void aDocumentTypeInAPartOfAnotherName() throws IOException {
    refused(
        Reason.WORKBOOK_UNSAFE,
        "declaration",
        WorkbookFile.good().with("xl/media/x.bin", " <!DOCTYPE x []><x/>").bytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void aPartInLettersOfTwoBytes(String charset) throws IOException {
    byte[] wide = WorkbookFile.good().part(SHEET).getBytes(Charset.forName(charset));
    refused(
        Reason.NOT_WORKBOOK,
        "part-form",
        WorkbookFile.good().without(SHEET).with(SHEET, wide).bytes());
  }

  @Test
  void aPartThatIsNoXml() throws IOException {
    refused(
        Reason.NOT_WORKBOOK,
        "part-form",
        WorkbookFile.good().without(SHEET).with(SHEET, "binary").bytes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r=\"ZZZZZZ1\"/>",
        "<c r = 'XFE1'/>",
        "<x:c s=\"1\" r=\"A1048577\"/>",
        "<c s='a > b' r=\"A99999999999999999999\"/>",
        "<c r=\"&#90;ZZZ1\"/>"
      })
  void aCellBeyondTheSheet(String cell) throws IOException {
    refused(
        Reason.WORKBOOK_UNSAFE,
        "place",
        WorkbookFile.good()
            .changed(SHEET, it -> it.replaceFirst("</row>", cell + "</row>"))
            .bytes());
  }

  @Test
  void aTextThatOnlyLooksLikeACellBeyondTheSheet() {
    assertDoesNotThrow(
        () ->
            WorkbookGuard.check(
                write(
                    WorkbookFile.good()
                        .changed(
                            SHEET,
                            it ->
                                it.replaceFirst(
                                    "</row>",
                                    "<c r=\"XFD1048576\" t='r=\"ZZZZZ1\" > r=\"ZZZZ\"'><v> r=\"ZZZZ1\"</v></c></row>"))
                        .bytes())));
  }

  @Test
  void moreCellsInARowThanASheetHas() throws IOException {
    refused(
        Reason.WORKBOOK_UNSAFE,
        "cells",
        WorkbookFile.good()
            .changed(SHEET, it -> it.replaceFirst("</row>", "<c/>".repeat(16_385) + "</row>"))
            .bytes());
  }

  @Test
  void anEndlessText() throws IOException {
    refused(
        Reason.WORKBOOK_UNSAFE,
        "text",
        WorkbookFile.good()
            .changed(TEXTS, it -> it.replaceFirst("(<t[^>]*>)", "$1" + "镇".repeat(400_000)))
            .bytes());
  }

  @Test
  void textsHiddenInASheet() throws IOException {
    refused(
        Reason.WORKBOOK_UNSAFE,
        "texts-in-sheet",
        WorkbookFile.good().changed(SHEET, it -> it.replaceFirst("</row>", "</row><si/>")).bytes());
  }

  @Test
  void aTruncatedFile() throws IOException {
    byte[] bytes = WorkbookFile.good().bytes();
    refused(Reason.NOT_WORKBOOK, "damaged", Arrays.copyOf(bytes, bytes.length / 2));
  }

  @Test
  void everySentenceSaysWhatToDo() {
    for (String key : Refusals.messages().keys()) {
      String zh = Refusals.messages().template(key).text().zh();
      assertTrue(zh.contains(";") && zh.matches(".*(请|最多|用不到).*"), () -> key + ": " + zh);
      String en = Refusals.messages().template(key).text().en();
      assertTrue(en.contains(";") || en.contains(","), () -> key + ": " + en);
    }
  }

  private void refused(Reason reason, String key, byte[] bytes) throws IOException {
    refused(reason, key, bytes, WorkbookLimits.DEFAULT);
  }

  private void refused(Reason reason, String key, byte[] bytes, WorkbookLimits limits)
      throws IOException {
    Path file = write(bytes);
    UnreadableSourceException refused =
        assertThrows(UnreadableSourceException.class, () -> WorkbookGuard.check(file, limits));
    String text = refused.text().en();
    String pattern =
        Refusals.messages().template(key).text().en().replaceAll("\\{[a-z]+\\}", "\u0000");
    String start = pattern.split("\u0000", -1)[0];
    assertTrue(text.startsWith(start), () -> key + " expected, found: " + text);
    assertEquals(reason, refused.reason(), text);
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("报送.xlsx"), bytes);
  }

  /** A compound file with a directory that names a stream. */
  private static byte[] compound(String stream) {
    byte[] bytes = new byte[200_000];
    byte[] head = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(head, 0, bytes, 0, head.length);
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, bytes, 65_530, name.length);
    return bytes;
  }

  private static boolean startsWith(byte[] bytes, int at, String text) {
    byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
    return Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
  }

  @Test
  void bytesThatAreNoUtf8AreRefusedWithoutAWordOnTheConsole() throws IOException {
    byte[] broken =
        "<?xml version=\"1.0\"?><sst><si>\u00E5</si></sst>".getBytes(StandardCharsets.ISO_8859_1);
    byte[] workbook =
        WorkbookFile.good()
            .without("xl/sharedStrings.xml")
            .with("xl/sharedStrings.xml", broken)
            .bytes();
    PrintStream console = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      Path file = Files.write(folder.resolve("broken.xlsx"), workbook);
      assertThrows(UnreadableSourceException.class, () -> WorkbookGuard.check(file));
    } finally {
      System.setErr(console);
    }
    assertEquals("", said.toString(StandardCharsets.UTF_8));
  }
}
