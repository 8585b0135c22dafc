package dev.renewal.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.dataset.Address;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.finding.TextPosition;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.sheets.layout.CodeLabels;
import dev.renewal.standards.Standards;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people send: sheets of their own, with columns moved and cells not quite right. */
class SheetReaderTest {

  private static final String HEADER = "数据截止日期,报送单位·名称\n2024-12-31,子虚县风貌办\n";
  private static final SheetReader READER =
      SheetReader.of(CodeLabels.of(Standards.get("townscape-town").codelists()));

  @TempDir Path folder;

  @Test
  void readsSheetsWithoutKeysByTheirHeaders() throws IOException {
    write("数据集表头", HEADER);
    write("社区", "名称,编号,户数,面积(公顷)\n 桃源里 ,C-1,２４６０,52\n,,,\n月半湾,C-2,,780亩\n");
    write("社区·公共服务设施", "是否在用,社区编号,名称,启用日期\n,C-2,食堂,2024/5/1\n,C-1,驿站,\n");
    assertEquals(
        List.of(
            "{\"format\":\"renewal-dataset/1.0\",\"submitter\":{\"name\":\"子虚县风貌办\"},"
                + "\"dataAsOf\":\"2024-12-31\"}",
            "/communities/0 {\"id\":\"C-1\",\"name\":\"桃源里\","
                + "\"area\":{\"amount\":\"52\",\"unit\":\"公顷\"},\"households\":2460,"
                + "\"facilities\":[{\"name\":\"驿站\"}]}",
            "/communities/1 {\"id\":\"C-2\",\"name\":\"月半湾\","
                + "\"area\":{\"amount\":\"780\",\"unit\":\"亩\"},"
                + "\"facilities\":[{\"name\":\"食堂\",\"openedOn\":\"2024-05-01\"}]}"),
        Sources.content(READER.source(folder)));
    assertEquals(
        List.of(
            "社区·公共服务设施.csv!A1 structure.sheet-unknown-column 工作表“社区·公共服务设施.csv”的列“是否在用”不认识，没有读取"),
        Sources.problems(READER.source(folder)));
  }

  @Test
  void tellsTheCellOfWhatItDoesNotUnderstand() throws IOException {
    write("数据集表头", HEADER);
    write("社区", "编号,名称,户数,面积\nC-1,桃源里,约两千,52\n,无编号,3,\n");
    write("社区·公共服务设施", "社区编号,序号,名称\nC-9,1,孤儿\n,2,无主\nC-1,1,甲\nC-1,1,乙\n");
    write("社区·社区体检·指标值", "社区编号,社区体检序号,数值\nC-1,3,5\n");
    write("旧表", "a\n1\n");
    assertEquals(
        List.of(
            "旧表.csv!A1 structure.sheet-unknown",
            "社区·公共服务设施.csv!A2 structure.sheet-orphan",
            "社区·公共服务设施.csv!A3 structure.sheet-owner-missing",
            "社区·公共服务设施.csv!B5 /communities/0 structure.sheet-number-twice",
            "社区·社区体检·指标值.csv!B2 /communities/0 structure.sheet-parent-row",
            "社区.csv!D2 /communities/0/area structure.cell-unit-missing",
            "社区.csv!C2 /communities/0/households structure.type",
            "社区.csv!A3 /communities/1 structure.missing"),
        Sources.problems(READER.source(folder)).stream()
            .map(line -> line.replaceAll("( structure\\.[a-z-]+).*", "$1"))
            .toList());
  }

  @Test
  void findsCellsAgain() throws IOException {
    write("数据集表头", HEADER);
    write("社区", "编号,名称\nC-1,桃源里\n");
    write("社区·公共服务设施", "社区编号,名称\nC-1,甲\nC-1,乙\n");
    Address name = new Address(0, "/communities/0/facilities/1/name");
    Address missing = new Address(0, "/communities/0/facilities/1/openedOn");
    Address list = new Address(0, "/communities/0/estates");
    Address date = new Address(-1, "/header/dataAsOf");
    assertEquals(
        Map.of(
            name, TextPosition.inSheet("社区·公共服务设施.csv", 3, 2),
            missing, TextPosition.inSheet("社区·公共服务设施.csv", 3, 1),
            list, TextPosition.inSheet("社区.csv", 2, 1),
            date, TextPosition.inSheet("数据集表头.csv", 2, 1)),
        READER.source(folder).locate(Set.of(name, missing, list, date)));
  }

  @Test
  void readsGb18030AndSaysSo() throws IOException {
    Files.write(folder.resolve("数据集表头.csv"), HEADER.getBytes(Charset.forName("GB18030")));
    assertEquals(
        List.of("数据集表头.csv!A1 structure.sheet-encoding 这些文件是 GB18030 编码，不是 UTF-8：数据集表头.csv"),
        Sources.problems(READER.source(folder)));
    Files.write(folder.resolve("社区.csv"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
    assertThrows(UnreadableSourceException.class, () -> READER.source(folder).open());
  }

  @Test
  void keysWinOverHeadersAndSurviveSorting() throws IOException {
    write("数据集表头", HEADER);
    write("随便", "C-2,乙\n编号,名称\nC-1,甲\nid,name,#community\n");
    assertEquals(
        List.of(
            "/communities/0 {\"id\":\"C-2\",\"name\":\"乙\"}",
            "/communities/1 {\"id\":\"C-1\",\"name\":\"甲\"}"),
        Sources.content(READER.source(folder)).subList(1, 3));
  }

  @Test
  void aCellThatBeginsLikeAKeyIsData() throws IOException {
    write("数据集表头", HEADER);
    write("社区", "C-1,#town,\nid,name,#community\n编号,名称,\n");
    assertEquals(
        "/communities/0 {\"id\":\"C-1\",\"name\":\"#town\"}",
        Sources.content(READER.source(folder)).get(1));
  }

  @Test
  void understandsTheCellsOfAWorkbook() throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      Workbook book = new Workbook(out, "Test", "1.0");
      Worksheet header = book.newWorksheet("数据集表头");
      header.value(0, 0, "数据截止日期");
      header.value(1, 0, new BigDecimal("45657"));
      header.style(1, 0).format("yyyy-mm-dd").set();
      Worksheet town = book.newWorksheet("镇(街道)");
      for (int at = 0; at < 5; at++) {
        town.value(0, at, List.of("编号", "名称", "行政区划", "人口·总人口", "建成区面积(平方公里)").get(at));
      }
      town.value(1, 0, "T-1");
      town.formula(1, 1, "1+1");
      town.value(1, 2, 330424101);
      town.value(1, 3, "31,200");
      town.value(1, 4, new BigDecimal("2.4"));
      book.finish();
    }
    RecordSource source = READER.source(file);
    assertEquals(
        List.of(
            "{\"format\":\"renewal-dataset/1.0\",\"dataAsOf\":\"2024-12-31\"}",
            "/towns/0 {\"id\":\"T-1\",\"division\":\"330424101\",\"population\":{\"total\":31200},"
                + "\"builtUpArea\":{\"amount\":\"2.4\",\"unit\":\"平方公里\"}}"),
        Sources.content(source));
    assertEquals(
        List.of("镇(街道)!B2 /towns/0/name structure.cell-uncalculated “名称”是没有存储结果的公式"),
        Sources.problems(source));
  }

  @Test
  void wantsAHeader() throws IOException {
    write("社区", "编号,名称\nC-1,桃源里\n");
    UnreadableSourceException refused =
        assertThrows(UnreadableSourceException.class, () -> READER.source(folder).open());
    assertEquals(UnreadableSourceException.Reason.HEADER_ABSENT, refused.reason());
    assertTrue(refused.text().zh().contains("没有工作表“数据集表头”"), refused.text().zh());
    write("\uFFFD", "编号,名称\nC-1,桃源里\n");
    refused = assertThrows(UnreadableSourceException.class, () -> READER.source(folder).open());
    assertTrue(refused.text().en().contains("LC_ALL=C.UTF-8"), refused.text().en());
    write("数据集表头", "a,b\n1,2\n");
    refused = assertThrows(UnreadableSourceException.class, () -> READER.source(folder).open());
    assertTrue(refused.text().zh().contains("表头不认识"), refused.text().zh());
  }

  @Test
  void remarksAreToldWhereTheyWouldBeLost() throws IOException {
    write("数据集表头", HEADER);
    write("社区", "备注(不读取),编号,名称\n待核实,C-1,桃源里\n示例(不读取),C-2,乙\n只有备注,,\n");
    assertEquals(List.of(), Sources.problems(READER.source(folder)));
    assertEquals(
        List.of(
            "社区.csv!A2 structure.sheet-remark 备注“待核实”不是数据集的内容，没有读取",
            "社区.csv!A4 structure.sheet-remark 备注“只有备注”不是数据集的内容，没有读取"),
        Sources.problems(READER.tellingRemarks().source(folder)));
    write("社区", "备注(不读取),编号,名称\n" + "待核实,C-1,桃源里\n".repeat(25));
    List<String> many = Sources.problems(READER.tellingRemarks().source(folder));
    assertTrue(many.contains("社区.csv!A26 structure.sheet-remark 还有 5 条备注没有读取"), many.toString());
  }

  @Test
  void namesTheChoicesOfAListAndSaysHowANumberWasTakenForADay() throws IOException {
    write("数据集表头", "数据截止日期\n45657\n");
    write("社区", "编号,阶段\nC-1,建设阶段\n");
    List<String> problems = Sources.problems(READER.source(folder));
    assertEquals(
        "数据集表头.csv!A2 /header/dataAsOf structure.cell-serial-date"
            + " “数据截止日期”写的是数字，按表格软件的日期序号读取：45657 → 2024-12-31",
        problems.get(0));
    String stage = problems.get(1);
    assertTrue(stage.startsWith("社区.csv!B2 /communities/0/stage structure.unknown-code"), stage);
    assertTrue(stage.contains("应为以下各项之一：申报、创建、建设、"), stage);
  }

  @Test
  void exampleRowsOfTemplatesAreNotRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SheetTemplate.of(List.of(DocumentKinds.byName("town").orElseThrow()), CodeLabels.of(List.of()))
        .standard(Standards.get("townscape-town"))
        .write(out);
    Path file = Files.write(folder.resolve("t.xlsx"), out.toByteArray());
    assertEquals(1, Sources.content(READER.source(file)).size());
    assertEquals(List.of(), Sources.problems(READER.source(file)));
  }

  private void write(String name, String csv) throws IOException {
    Files.writeString(folder.resolve(name + ".csv"), csv, StandardCharsets.UTF_8);
  }
}
