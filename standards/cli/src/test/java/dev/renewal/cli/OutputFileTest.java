package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir Path folder;

  @Test
  void replacesTheOldFileAndLeavesNothingBeside() throws Exception {
    Path file = Files.writeString(folder.resolve("r.json"), "old and longer");
    OutputFile.write(file.toString(), out -> out.write(bytes("new")));
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("r.json"), names());
  }

  @Test
  void keepsTheOldFileWhenWritingBreaksOff() throws Exception {
    Path file = Files.writeString(folder.resolve("r.json"), "old");
    assertThrows(
        CommandException.class,
        () ->
            OutputFile.write(
                file.toString(),
                out -> {
                  out.write(bytes("half"));
                  throw new IOException("disk full");
                }));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("r.json"), names());
  }

  @Test
  void replacesWhatALinkLeadsToNotTheLink() throws Exception {
    Path file = Files.writeString(folder.resolve("r.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    OutputFile.write(link.toString(), out -> out.write(bytes("new")));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void saysWhenItCannotBeWritten() {
    CommandException told =
        assertThrows(
            CommandException.class,
            () ->
                OutputFile.write(
                    folder.resolve("none/r.json").toString(), out -> out.write(bytes("x"))));
    assertEquals(ExitStatus.UNREADABLE, told.status());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
