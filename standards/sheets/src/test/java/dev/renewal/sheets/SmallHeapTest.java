package dev.renewal.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.DatasetWriter;
import dev.renewal.json.ReadLimits;
import dev.renewal.model.community.Community;
import dev.renewal.model.community.Facility;
import dev.renewal.sheets.layout.CodeLabels;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 100,000 rows are written and read by a process with little memory. */
class SmallHeapTest {

  private static final int COMMUNITIES = 5_000;
  private static final int FACILITIES = 20;

  @TempDir Path folder;

  @Test
  void aHundredThousandRowsNeedLittleMemory() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeapTest.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertEquals("100000 in a workbook, 100000 in a folder\n", said);
  }

  /** Writes and reads in the folder named. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path json = folder.resolve("a.ndjson");
    write(json);
    SheetWriter writer = SheetWriter.of(CodeLabels.of(List.of()));
    Path book = folder.resolve("a.xlsx");
    try (OutputStream out = Files.newOutputStream(book)) {
      writer.writeWorkbook(DatasetReader.of(ReadLimits.DEFAULT).source(json), out);
    }
    Path csv = folder.resolve("a");
    writer.writeFolder(DatasetReader.of(ReadLimits.DEFAULT).source(json), csv);
    System.out.print(count(book) + " in a workbook, " + count(csv) + " in a folder\n");
  }

  private static void write(Path json) throws IOException {
    DatasetHeader header = DatasetHeader.builder().format("renewal-dataset/1.0").build();
    try (DatasetWriter writer = DatasetWriter.ndjson(Files.newOutputStream(json), header)) {
      for (int at = 0; at < COMMUNITIES; at++) {
        Community.Builder community = Community.builder();
        community.id("C-" + at).name("第" + at + "社区");
        for (int facility = 0; facility < FACILITIES; facility++) {
          community.addFacilities(
              Facility.builder().id("F-" + at + "-" + facility).name("设施" + facility).build());
        }
        writer.write(community.build());
      }
    }
  }

  private static long count(Path sheets) throws IOException {
    long facilities = 0;
    try (RecordCursor cursor = SheetReader.ofCodes().source(sheets).open()) {
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        if (next.document() instanceof Community community) {
          facilities += community.getFacilities().size();
        }
      }
    }
    return facilities;
  }
}
