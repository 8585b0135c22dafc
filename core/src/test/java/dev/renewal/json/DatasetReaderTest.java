package dev.renewal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.dataset.Broken;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.dataset.UnreadableSourceException.Reason;
import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.model.community.Facility;
import dev.renewal.model.town.Town;
import dev.renewal.schema.RecordType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetReaderTest {

  private static final String HEADER = "\"header\":{\"format\":\"renewal-dataset/1.0\"}";

  private static RecordSource source(String json) {
    return DatasetReader.of(ReadLimits.DEFAULT).source(json.getBytes(StandardCharsets.UTF_8));
  }

  private static RecordSource fixture(String name) {
    return DatasetReader.of(ReadLimits.DEFAULT).source(Reading.fixture(name));
  }

  private static List<String> ids(RecordSource source) throws IOException {
    return Reading.records(source).stream()
        .map(record -> record.document() == null ? "-" : record.document().getId())
        .toList();
  }

  @Test
  void findsADozenDefectsInOneRun() throws IOException {
    RecordSource source = fixture("a-dozen-defects.json");
    assertEquals(
        List.of(
            "structure.unknown-property /towns/0/divison 3:33 division",
            "structure.unknown-code /towns/0/stage 3:66 CREATION",
            "structure.type /towns/1/name 4:24",
            "structure.identifier /towns/1/division 4:43",
            "structure.number /towns/1/population/total 4:76",
            "structure.missing /towns/2 5:3",
            "structure.type /towns/3 6:3",
            "structure.duplicate-key /towns/4/id 7:16",
            "structure.value /towns/4/actionPlan/renewalBlocks/0/area/amount 7:81",
            "structure.value /towns/4/actionPlan/renewalBlocks/1/area/unit 7:135",
            "structure.type /towns/4/actionPlan/renewalBlocks/2 7:142",
            "structure.value /towns/5/admission/document/date 8:51",
            "structure.type /towns/5/builtUpArea/amount 8:93",
            "structure.identifier /parties/0/creditCode 10:41",
            "structure.value /header/dataAsOf 1:58",
            "structure.unknown-property /twons 11:2 towns"),
        Reading.problems(source));
    assertEquals(List.of("t1", "t2", "-", "-", "t5", "t7", "p1"), ids(source));
  }

  @Test
  void saysWhatIsWrongInBothLanguages() throws IOException {
    Problem problem = Reading.records(fixture("a-dozen-defects.json")).get(1).problems().get(1);
    assertEquals("division:应为区划代码(如 \"330402001\")(现长度不对),实为文本“33040”", problem.getMessage().zh());
    assertEquals(
        "division: a division code such as \"330402001\" (its length is wrong) expected, the text"
            + " \"33040\" found",
        problem.getMessage().en());
    assertTrue(problem.getExpected().isPresent());
    assertEquals("文本“33040”", problem.getFound().orElseThrow().zh());
  }

  @Test
  void whatCouldNotBeReadIsBrokenAndTheRestIsThere() throws IOException {
    List<SourceRecord> records = Reading.records(fixture("a-dozen-defects.json"));
    Town second = (Town) Objects.requireNonNull(records.get(1).document());
    Broken broken = records.get(1).broken();
    RecordType town = RecordType.of(Town.class);
    assertTrue(broken.contains(second, town.attribute("name").orElseThrow()));
    assertTrue(broken.contains(second, town.attribute("division").orElseThrow()));
    assertFalse(broken.contains(second, town.attribute("population").orElseThrow()));
    Object population = second.getPopulation().orElseThrow();
    RecordType populations = RecordType.of(dev.renewal.model.Population.class);
    assertTrue(broken.contains(population, populations.attribute("total").orElseThrow()));

    Town fifth = (Town) Objects.requireNonNull(records.get(4).document());
    Object plan = fifth.getActionPlan().orElseThrow();
    RecordType plans = RecordType.of(dev.renewal.model.town.ActionPlan.class);
    assertTrue(
        records.get(4).broken().contains(plan, plans.attribute("renewalBlocks").orElseThrow()));
    assertTrue(records.get(4).broken().contains(fifth, town.attribute("id").orElseThrow()));
    assertEquals(2, fifth.getActionPlan().orElseThrow().getRenewalBlocks().size());
  }

  @Test
  void theHeaderIsBrokenToo() throws IOException {
    try (RecordCursor cursor = fixture("a-dozen-defects.json").open()) {
      assertTrue(
          cursor
              .headerBroken()
              .contains(
                  cursor.header(),
                  RecordType.of(dev.renewal.dataset.DatasetHeader.class)
                      .attribute("dataAsOf")
                      .orElseThrow()));
    }
  }

  @Test
  void aSyntaxErrorEndsAJsonDocumentAndWhatWasReadIsKept() throws IOException {
    RecordSource source = fixture("syntax-in-second-town.json");
    assertEquals(List.of("syntax.json /towns/1 4:28"), Reading.problems(source));
    assertEquals(List.of("t1", "-"), ids(source));
  }

  @Test
  void aSyntaxErrorEndsOneLineOfNdjson() throws IOException {
    RecordSource source = fixture("syntax-in-second-line.ndjson");
    assertEquals(
        List.of(
            "syntax.json /town 3:34",
            "structure.unknown-property /tonw 6:2 town",
            "syntax.json /town 7:24",
            "structure.duplicate-key /town 8:29",
            "structure.type  9:1",
            "syntax.json  10:1"),
        Reading.problems(source));
    assertEquals(List.of("t1", "-", "t3", "-", "-", "c1", "-", "-", "t8"), ids(source));
    SourceRecord last = Reading.records(source).get(8);
    assertEquals("/town", last.pointer());
    assertEquals(11, last.line().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"header-last.json, t1", "header-in-second-line.ndjson, t1|t2"})
  void aHeaderThatIsNotFirstIsFound(String name, String expected) throws IOException {
    RecordSource source = fixture(name);
    assertEquals(List.of(expected.split("\\|")), ids(source));
    try (RecordCursor cursor = source.open()) {
      assertEquals("renewal-dataset/1.0", cursor.header().getFormat().orElseThrow());
      assertEquals("structure.header-not-first", cursor.problems().get(0).getId());
      assertEquals(Severity.WARNING, cursor.problems().get(0).getSeverity());
    }
  }

  @Test
  void unknownPropertiesOfANewerMinorVersionAreNoErrors() throws IOException {
    try (RecordCursor cursor = fixture("newer-minor-version.json").open()) {
      assertEquals(Severity.INFO, cursor.problems().get(0).getSeverity());
      SourceRecord record = Objects.requireNonNull(cursor.next());
      assertEquals(Severity.INFO, record.problems().get(0).getSeverity());
      assertEquals(List.of(), record.asides());
    }
  }

  @Test
  void unknownPropertiesAreKeptAsideIfAskedFor() throws IOException {
    RecordSource source =
        DatasetReader.of(ReadLimits.DEFAULT)
            .keepingUnknown()
            .source(Reading.fixture("newer-minor-version.json"));
    SourceRecord record = Reading.records(source).get(0);
    assertEquals("colour", record.asides().get(0).name());
    assertEquals("red", record.asides().get(0).value().text());
    assertEquals(
        "{\"id\":\"t1\",\"colour\":\"red\"}",
        new String(
            RecordWriter.toBytes(
                (Town) Objects.requireNonNull(record.document()), Town.class, record.asides()),
            StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | EMPTY",
        "\uFEFF | EMPTY",
        "` \n ` | EMPTY",
        "{} | HEADER_ABSENT",
        "{\"towns\":[]} | HEADER_ABSENT",
        "{\"town\":{\"id\":\"t\"}} | HEADER_ABSENT",
        "{\"header\":7} | HEADER_ABSENT",
        "{\"header\":{}} | FORMAT_ABSENT",
        "{\"header\":{\"format\":null}} | FORMAT_ABSENT",
        "{\"header\":{\"format\":1}} | FORMAT_UNREADABLE",
        "{\"header\":{\"format\":\"renewal-dataset\"}} | FORMAT_UNREADABLE",
        "{\"header\":{\"format\":\"renewal-dataset/0.9\"}} | FORMAT_UNREADABLE",
        "{\"header\":{\"format\":\"renewal-standard/1.0\"}} | FORMAT_UNREADABLE",
        "{\"header\":{\"format\":\"renewal-dataset/2.0\"}} | FORMAT_NEWER",
        "{\"header\":{\"format\": | FORMAT_UNREADABLE",
        "{\"header\" | FORMAT_UNREADABLE",
        "[] | FORMAT_UNREADABLE",
        "hello | FORMAT_UNREADABLE",
        "{\u0000 | FORMAT_UNREADABLE"
      })
  void aSourceWithoutAKnownFormatIsRefused(String json, Reason reason) {
    UnreadableSourceException refusal =
        assertThrows(UnreadableSourceException.class, () -> source(json).open().close());
    assertEquals(reason, refusal.reason());
    assertFalse(refusal.text().zh().isBlank());
  }

  @Test
  void bytesThatAreNotUtf8AreRefusedWhereTheyStand() throws IOException {
    byte[] bytes =
        ("{" + HEADER + ",\"towns\":[\n{\"id\":\"镇?\"}]}").getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xC0;
    RecordSource source = DatasetReader.of(ReadLimits.DEFAULT).source(bytes);
    try (RecordCursor cursor = source.open()) {
      UnreadableSourceException refusal =
          assertThrows(UnreadableSourceException.class, cursor::next);
      assertEquals(Reason.NOT_UTF8, refusal.reason());
      assertEquals(2, refusal.position().orElseThrow().line());
      assertEquals(9, refusal.position().orElseThrow().column());
      assertNull(cursor.next());
    }
  }

  @Test
  void aFileThatIsNotThereIsRefused(@TempDir Path folder) {
    RecordSource source = DatasetReader.of(ReadLimits.DEFAULT).source(folder.resolve("none.json"));
    assertThrows(IOException.class, source::open);
  }

  @Test
  void aFileIsReadAnewInEachPass(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("towns.ndjson");
    StringBuilder lines = new StringBuilder("\uFEFF{" + HEADER + "}\r\n");
    for (int town = 0; town < 5_000; town++) {
      lines.append("{\"town\":{\"id\":\"镇").append(town).append("\"}}\r\n");
    }
    Files.writeString(file, lines);
    RecordSource source = DatasetReader.of(ReadLimits.DEFAULT).source(file);
    assertEquals(5_000, Reading.records(source).size());
    List<SourceRecord> again = Reading.records(source);
    assertEquals("镇4999", Objects.requireNonNull(again.get(4_999).document()).getId());
    assertEquals(5_001, again.get(4_999).line().orElseThrow());
  }

  @Test
  void numbersThatWouldNeverEndAreRefusedAtOnce() throws IOException {
    for (String number : List.of("1e999999999", "-1E-999999999", "1e101", "9".repeat(90) + "e50")) {
      String json =
          "{"
              + HEADER
              + ",\"communities\":[{\"id\":\"c\",\"facilities\":[{\"walkMinutes\":"
              + number
              + "}]}]}";
      SourceRecord record = Reading.records(source(json)).get(0);
      assertEquals("structure.number", record.problems().get(0).getId(), number);
    }
  }

  @ParameterizedTest
  @CsvSource({"12.50, 12.50", "1e2, 1E+2", "-0, 0", "0.0, 0.0", "1E-2, 0.01"})
  void decimalsKeepTheirScale(String number, String expected) {
    byte[] json = ("{\"walkMinutes\":" + number + "}").getBytes(StandardCharsets.UTF_8);
    ReadResult<Facility> read = ObjectReader.of(ReadLimits.DEFAULT).read(json, Facility.class);
    assertEquals(expected, read.value().orElseThrow().getWalkMinutes().orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"capacity\":2147483648} | structure.number /capacity 1:13",
        "{\"capacity\":1e3} | structure.number /capacity 1:13",
        "{\"capacity\":\"12\"} | structure.type /capacity 1:13",
        "{\"inUse\":\"yes\"} | structure.type /inUse 1:10",
        "{\"inUse\":1} | structure.type /inUse 1:10",
        "{\"openedOn\":\"2023-02-29\"} | structure.value /openedOn 1:13",
        "{\"openedOn\":20230228} | structure.type /openedOn 1:13",
        "{\"floorArea\":\"12亩\"} | structure.type /floorArea 1:14",
        "{\"floorArea\":{\"amount\":\"-1\",\"unit\":\"亩\"}} | structure.value /floorArea/amount 1:24",
        "{\"floorArea\":{\"amount\":\"1\"}} | structure.value /floorArea 1:14",
        "{\"floorArea\":{\"amount\":\"1\",\"unit\":\"亩\",\"x\":1}} | structure.unknown-property /floorArea/x 1:39",
        "{\"floorArea\":{\"amount\":\"1\",\"amount\":\"1\",\"unit\":\"亩\"}} | structure.duplicate-key /floorArea/amount 1:28",
        "{\"sharedWithIds\":\"c1\"} | structure.type /sharedWithIds 1:18",
        "{\"sharedWithIds\":[\"c1\",null]} | structure.type /sharedWithIds/1 1:24",
        "{\"sharedWithIds\":[\"c1\",7]} | structure.type /sharedWithIds/1 1:24",
        "{\"loc~/ation\":{}} | structure.unknown-property /loc~0~1ation 1:2",
        "{\"capacity\":012} | syntax.json /capacity 1:13",
        "{\"capacity\":NaN} | syntax.json /capacity 1:13",
        "{\"capacity\":+1} | syntax.json /capacity 1:13",
        "{\"capacity\":1.} | syntax.json /capacity 1:13",
        "{\"capacity\":} | syntax.json /capacity 1:13",
        "{\"name\":\"\\ud800\"} | syntax.json /name 1:10",
        "{\"name\":\"\\x\"} | syntax.json /name 1:10",
        "{\"name\":\"a\tb\"} | syntax.json /name 1:11",
        "{\"name\":\"a | syntax.json /name 1:11",
        "{\"name\":\"a\",} | syntax.json  1:13",
        "{name:1} | syntax.json  1:2",
        "{\"name\" 1} | syntax.json /name 1:9",
        "{\"name\":\"a\"} x | syntax.json  1:14",
        "7 | structure.type  1:1"
      })
  void eachDefectHasItsProblem(String json, String expected) {
    ReadResult<Facility> read =
        ObjectReader.of(ReadLimits.DEFAULT)
            .read(json.getBytes(StandardCharsets.UTF_8), Facility.class);
    assertEquals(
        List.of(expected),
        read.problems().stream()
            .map(
                it ->
                    it.getId()
                        + " "
                        + it.getPointer()
                        + " "
                        + it.getPosition().orElseThrow().line()
                        + ":"
                        + it.getPosition().orElseThrow().column())
            .toList());
  }

  @Test
  void anObjectThatIsNotUtf8IsAProblem() {
    ReadResult<Facility> read =
        ObjectReader.of(ReadLimits.DEFAULT)
            .read(new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80}, Facility.class);
    assertEquals("syntax.utf8", read.problems().get(0).getId());
    assertEquals(3, read.problems().get(0).getPosition().orElseThrow().column());
    assertTrue(read.value().isEmpty());
  }

  @Test
  void absentNullAndEmptyAreTheSame() {
    byte[] json =
        "{\"name\":null,\"sharedWithIds\":null,\"servedGroups\":[]}"
            .getBytes(StandardCharsets.UTF_8);
    ReadResult<Facility> read = ObjectReader.of(ReadLimits.DEFAULT).read(json, Facility.class);
    assertEquals(List.of(), read.problems());
    assertEquals(Facility.builder().build(), read.value().orElseThrow());
    assertNotNull(read.broken());
  }
}
