package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command joins submissions into a file, or says what stands in the way. */
class MergeCommandTest {
  @TempDir Path folder;

  @Test
  void twoCountiesBecomeOneDataset() throws IOException {
    String a = county("a.json", "甲县风貌办", "T1", "甲镇");
    String b = county("b.json", "乙县风貌办", "T2", "乙镇");
    Path joined = folder.resolve("all.json");
    CommandRun run = CommandRun.of("merge", "--lang=en", a, b, "-o", joined.toString());
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("甲县风貌办  town 1"), run.out());
    String json = Files.readString(joined);
    assertTrue(json.contains("甲镇") && json.contains("乙镇"), json);
    CommandRun judged = CommandRun.of("validate", "--standard=core", joined.toString());
    assertEquals(0, judged.status(), judged.out());
  }

  @Test
  void aJoinedFileOfLinesIsRead() throws IOException {
    String a = county("a.json", "甲县风貌办", "T1", "甲镇");
    Path joined = folder.resolve("all.ndjson");
    assertEquals(0, CommandRun.of("merge", a, "-o", joined.toString()).status());
    assertEquals(2, Files.readAllLines(joined).size());
    assertEquals(0, CommandRun.of("validate", "--standard=core", joined.toString()).status());
  }

  @Test
  void differentReportsOfOneTownWriteNothing() throws IOException {
    String a = county("a.json", "甲县风貌办", "T1", "甲镇");
    String b = county("b.json", "乙县风貌办", "T1", "乙镇");
    Path joined = folder.resolve("all.json");
    CommandRun run = CommandRun.of("merge", a, b, "-o", joined.toString());
    assertEquals(1, run.status());
    assertTrue(run.out().contains("T1"), run.out());
    assertFalse(Files.exists(joined));
    CommandRun kept = CommandRun.of("merge", "--keep=last", a, b, "-o", joined.toString());
    assertEquals(0, kept.status(), kept.err());
    assertTrue(Files.readString(joined).contains("乙镇"));
  }

  @Test
  void whatIsNoDatasetIsNamed() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "notes");
    CommandRun run = CommandRun.of("merge", text.toString(), "-o", folder.resolve("x").toString());
    assertEquals(3, run.status());
    assertTrue(run.err().contains("notes.txt"), run.err());
  }

  private String county(String file, String office, String id, String name) throws IOException {
    return Files.writeString(
            folder.resolve(file),
            """
            {"header": {"format": "renewal-dataset/1.0", "dataAsOf": "2024-12-31",
                        "submitter": {"name": "%s"}},
             "towns": [{"id": "%s", "name": "%s"}]}
            """
                .formatted(office, id, name))
        .toString();
  }
}
