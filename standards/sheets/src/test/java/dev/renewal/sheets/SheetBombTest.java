package dev.renewal.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.dataset.RecordSource;
import dev.renewal.json.ReadLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to keep a reader busy or to fill its memory end in a problem or a refusal. */
class SheetBombTest {

  /** Far beyond what reading takes; none of these would end within it without being bounded. */
  private static final Duration PATIENCE = Duration.ofSeconds(100);

  private static final String HEADER = "数据截止日期\n2024-12-31\n";
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1E99999", "1e-999999999", "1e16"})
  void aNumberThatNoSpreadsheetHolds(String number) throws IOException {
    RecordSource source = changed(it -> it.replace("<v>1201</v>", "<v>" + number + "</v>"));
    assertTrue(read(source).contains("structure.cell-digits-lost"));
  }

  @Test
  void aNumberOfAMillionDigits() throws IOException {
    RecordSource source =
        changed(it -> it.replace("<v>1201</v>", "<v>" + "7".repeat(1_000_000) + "</v>"));
    assertEquals(List.of("WORKBOOK_UNSAFE"), read(source));
    write("数据集表头", HEADER);
    write(
        "社区", "编号,户数\nC-1," + "7".repeat(3_000_000) + "\nC-2,\"1" + ",000".repeat(99_999) + "\"\n");
    assertEquals(List.of("structure.type", "structure.type"), read(folder()));
  }

  @Test
  void formulasSharedByManyCells() throws IOException {
    String first = "<c r=\"D2\"><f t=\"shared\" si=\"0\" ref=\"D2:D9\">%s</f><v>1</v></c>";
    String other = "<c><f t=\"shared\" si=\"0\"/><v>1</v></c>";
    RecordSource source =
        changed(
            it ->
                it.replace(
                    "</row>",
                    first.formatted("A1+".repeat(100_000) + "A1")
                        + other.repeat(10_000)
                        + "</row>"));
    assertEquals(List.of("WORKBOOK_UNSAFE"), read(source));
  }

  @Test
  void manyArrayFormulas() throws IOException {
    String row =
        "<row>" + "<c><f t=\"array\" ref=\"D2\">1</f><v>1</v></c>".repeat(1_000) + "</row>";
    RecordSource source =
        changed(it -> it.replace("</sheetData>", row.repeat(60) + "</sheetData>"));
    assertEquals(List.of("WORKBOOK_UNSAFE"), read(source));
  }

  @Test
  void columnsWithoutEnd() throws IOException {
    String row = ",x".repeat(16_000) + "\n";
    write("数据集表头", HEADER);
    write("社区", "#community,id" + ",name".repeat(16_000) + "\n" + (",C-1" + row).repeat(300));
    List<String> problems = read(folder());
    assertEquals(100, Collections.frequency(problems, "structure.sheet-column-twice"));
    assertEquals(1, Collections.frequency(problems, "structure.sheet-unknown-column"));
    write("社区", "#community,id\n" + (",C-1" + row).repeat(300));
    write("镇(街道)", (",#town".repeat(16_000) + "\n").repeat(300));
    assertEquals(ReadLimits.DEFAULT.maxProblems(), read(folder()).size());
  }

  @Test
  void oneIdEverywhere() throws IOException {
    write("数据集表头", HEADER);
    write("社区", "编号,名称\n" + "C-1,甲\n".repeat(30_000));
    write("社区·公共服务设施", "社区编号,名称\n" + "C-1,乙\n".repeat(30_000));
    assertTrue(read(folder()).contains("structure.sheet-owner-twice"));
  }

  @Test
  void idsWithOneHashCode() throws IOException {
    List<String> ids = IntStream.range(0, 1 << 15).mapToObj(it -> spelled(it, 15)).toList();
    assertEquals(1, ids.stream().mapToInt(String::hashCode).distinct().count());
    write("数据集表头", HEADER);
    write("社区", ids.stream().collect(Collectors.joining(",甲\n", "编号,名称\n", ",甲\n")));
    write("社区·公共服务设施", ids.stream().collect(Collectors.joining(",乙\n", "社区编号,名称\n", ",乙\n")));
    assertEquals(List.of(), read(folder()));
  }

  /** Two letters for each bit, which make no difference to the hash code. */
  private static String spelled(int number, int bits) {
    return IntStream.range(0, bits)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining());
  }

  @Test
  void aRecordWithMoreThanItMayHave() throws IOException {
    write("数据集表头", HEADER);
    write("社区", "编号,名称\nC-1,甲\nC-2,丙\n");
    write("社区·公共服务设施", "社区编号,名称\n" + "C-1,乙\n".repeat(3_000) + "C-2,丁\n");
    SheetReader small =
        SheetReader.ofCodes().withLimits(ReadLimits.builder().maxRecordBytes(100_000).build());
    RecordSource source = small.source(folder);
    assertEquals(List.of("structure.sheet-record-size"), read(source));
    assertTrue(Sources.content(source).get(2).contains("丁"));
  }

  @Test
  void aCellOfManyMegabytes() throws IOException {
    write("数据集表头", HEADER);
    write("社区", "编号,名称\nC-1,甲\n" + "长".repeat(5_000_000) + ",乙\nC-3,丙\n");
    List<String> content = Sources.content(folder());
    assertTrue(read(folder()).contains("structure.limit"), read(folder()).toString());
    assertTrue(content.get(content.size() - 1).contains("丙"));
  }

  private static List<String> read(RecordSource source) {
    return assertTimeoutPreemptively(PATIENCE, () -> Reading.of(source));
  }

  private RecordSource folder() {
    return SheetReader.ofCodes().source(folder);
  }

  /** A workbook of two communities and a header, its first sheet changed. */
  private RecordSource changed(UnaryOperator<String> change) throws IOException {
    WorkbookFile book = WorkbookFile.dataset().changed(SHEET, change);
    Path file = Files.write(folder.resolve("a.xlsx"), book.bytes());
    return SheetReader.ofCodes().source(file);
  }

  private void write(String name, String csv) throws IOException {
    Files.writeString(folder.resolve(name + ".csv"), csv, StandardCharsets.UTF_8);
  }
}
