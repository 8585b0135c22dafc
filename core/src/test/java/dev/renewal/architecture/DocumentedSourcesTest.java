package dev.renewal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds core's sources to their documentation, and shows that a gap is found. */
class DocumentedSourcesTest {

  @TempDir Path folder;

  @Test
  void coreIsDocumented() throws IOException {
    DocumentedSources.check(250);
  }

  @Test
  void findsEachGap() throws IOException {
    write(
        "a/Open.java",
        """
        package a;
        public class Open {
          public Open() {}
          protected void undocumented() {}
          /** Documented. */
          public void documented() {}
          @Override public String toString() { return ""; }
          void hidden() {}
          public interface Inner { int implicit(); }
          static class Hidden { public void unreachable() {} }
        }
        """);
    write("b/package-info.java", "package b;");
    write("c/package-info.java", "/** Complete. */ @NullMarked package c;");
    write("c/Hidden.java", "package c; class Hidden { public void unreachable() {} }");
    assertEquals(
        Set.of(
            "a/package-info.java",
            "b",
            "b: @NullMarked",
            "Open",
            "Open.<init>()",
            "Open.undocumented()",
            "Open.Inner",
            "Open.Inner.implicit()"),
        DocumentedSources.gapsOf(folder));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
