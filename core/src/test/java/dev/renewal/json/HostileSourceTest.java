package dev.renewal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.finding.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that ask for too much, or are no JSON at all. */
class HostileSourceTest {

  private static final String HEADER = "{\"header\":{\"format\":\"renewal-dataset/1.0\"}";

  private static final ReadLimits SMALL =
      ReadLimits.builder()
          .maxBytes(20_000)
          .maxRecordBytes(2_000)
          .maxDepth(8)
          .maxTextBytes(500)
          .maxNumberLength(20)
          .maxProblems(3)
          .build();

  private static List<String> problems(ReadLimits limits, String json) throws IOException {
    RecordSource source = DatasetReader.of(limits).source(json.getBytes(StandardCharsets.UTF_8));
    return Reading.problems(source).stream()
        .map(line -> line.split(" ", 3)[0])
        .filter(id -> !id.equals("structure.unknown-property"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"t\",\"x\":[[[[[[[[[[[[1]]]]]]]]]]]]}",
        "{\"id\":\"t\",\"x\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}}}}",
        "{\"id\":\"t\",\"x\":123456789012345678901}"
      })
  void aLimitEndsTheLineAndNotTheSource(String town) throws IOException {
    String source = HEADER + "}\n{\"town\":" + town + "}\n{\"town\":{\"id\":\"t2\"}}\n";
    assertEquals(List.of("structure.limit"), problems(SMALL, source));
    RecordSource read = DatasetReader.of(SMALL).source(source.getBytes(StandardCharsets.UTF_8));
    assertEquals(2, Reading.records(read).size());
  }

  @Test
  void longTextsAndRecordsEndTheLineAndNotTheSource() throws IOException {
    String text = "{\"id\":\"" + "长".repeat(400) + "\"}";
    String record = "{\"id\":\"t\",\"theme\":\"a\"" + " ".repeat(2_000) + "}";
    String escapes = "{\"id\":\"" + "\\n".repeat(400) + "\"}";
    for (String town : List.of(text, record, escapes)) {
      String source = HEADER + "}\n{\"town\":" + town + "}\n{\"town\":{\"id\":\"t2\"}}\n";
      assertEquals("structure.limit", problems(SMALL, source).get(0));
      RecordSource read = DatasetReader.of(SMALL).source(source.getBytes(StandardCharsets.UTF_8));
      assertEquals(2, Reading.records(read).size());
    }
  }

  @Test
  void aSourceThatIsTooLongEndsWithAProblem() throws IOException {
    String source = HEADER + "}\n" + "{\"town\":{\"id\":\"t\"}}\n".repeat(2_000);
    RecordSource read = DatasetReader.of(SMALL).source(source.getBytes(StandardCharsets.UTF_8));
    try (RecordCursor cursor = read.open()) {
      int records = 0;
      SourceRecord last = null;
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        last = next;
        records++;
      }
      List<Problem> all = new ArrayList<>(cursor.problems());
      if (last != null) {
        all.addAll(last.problems());
      }
      assertEquals("structure.limit", all.get(0).getId());
      assertTrue(records > 900 && records < 1_000, "read " + records);
    }
  }

  @Test
  void problemsBeyondTheLimitAreCounted() throws IOException {
    String source =
        HEADER + ",\"towns\":[{\"id\":\"t\"," + "\"x\":1,".repeat(50) + "\"theme\":\"水\"}]}";
    RecordSource read = DatasetReader.of(SMALL).source(source.getBytes(StandardCharsets.UTF_8));
    SourceRecord record = Reading.records(read).get(0);
    assertEquals(4, record.problems().size());
    Problem last = record.problems().get(3);
    assertEquals("structure.limit", last.getId());
    assertTrue(last.getMessage().en().startsWith("47 more"), last.getMessage().en());
  }

  @Test
  void millionsOfProblemsTakeBoundedMemory() throws IOException {
    String source = HEADER + "," + "\"x\":1,".repeat(1_000_000) + "\"towns\":[]}";
    ReadLimits limits = ReadLimits.builder().maxProblems(10).build();
    RecordSource read = DatasetReader.of(limits).source(source.getBytes(StandardCharsets.UTF_8));
    try (RecordCursor cursor = read.open()) {
      assertEquals(null, cursor.next());
      assertEquals(10, cursor.problems().size());
    }
  }

  @Test
  void deepNestingIsRefusedBeforeItIsRead() throws IOException {
    String source = HEADER + ",\"x\":" + "[".repeat(1_000_000);
    assertEquals(List.of("structure.limit"), problems(ReadLimits.DEFAULT, source));
  }

  @Property(tries = 2_000)
  void anyBytesGiveRecordsOrATypedRefusal(
      @ForAll byte[] bytes, @ForAll @IntRange(min = 1, max = 9) int piece) {
    ends(bytes, piece);
  }

  @Property(tries = 1_500)
  void anyChangeOfAValidSourceGivesRecordsOrATypedRefusal(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int piece) {
    Random random = new Random(seed);
    byte[] bytes =
        Reading.fixture(
            random.nextBoolean() ? "a-dozen-defects.json" : "syntax-in-second-line.ndjson");
    for (int change = random.nextInt(4); change >= 0; change--) {
      int at = random.nextInt(bytes.length);
      bytes[at] =
          random.nextBoolean()
              ? (byte) random.nextInt()
              : (byte) "{}[],:\"\\0123e-tfn \n".charAt(random.nextInt(18));
    }
    assertEquals(ends(bytes, 1 << 16), ends(bytes, piece));
  }

  /** Reads to the end, giving all that came of it. */
  private static List<String> ends(byte[] bytes, int piece) {
    List<String> all = new ArrayList<>();
    try (RecordCursor cursor =
        new JsonCursor(Reading.inPieces(bytes, piece), ReadLimits.DEFAULT, false)) {
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        all.add(next.pointer() + next.document() + next.problems());
      }
      all.add(cursor.problems().toString());
    } catch (IOException refused) {
      all.add(refused.toString());
    }
    return all;
  }
}
