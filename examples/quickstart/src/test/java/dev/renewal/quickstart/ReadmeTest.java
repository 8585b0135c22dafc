package dev.renewal.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs what the README shows. */
class ReadmeTest {
  private static final Path ROOT = root();
  private static final List<String> IMPORTS =
      List.of(
          "dev.renewal.check.StandardValidator",
          "dev.renewal.finding.Finding",
          "dev.renewal.finding.Report",
          "dev.renewal.standard.Standard",
          "dev.renewal.standards.Standards",
          "java.nio.file.Path");

  private static Path root() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("README.md")) && Files.exists(at.resolve("core"))) {
        return at;
      }
    }
    throw new IllegalStateException("no README.md above the working directory");
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  private static String block(String language) throws IOException {
    Matcher matcher =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme());
    assertTrue(matcher.find(), "no block of " + language);
    return matcher.group(1);
  }

  @Test
  void theLinesOfJavaPrintTheFinding(@TempDir Path folder) throws Exception {
    String body = block("java").replace("\"examples/", "\"" + ROOT + "/examples/");
    StringBuilder source = new StringBuilder();
    IMPORTS.forEach(name -> source.append("import ").append(name).append(";\n"));
    source
        .append("public class Snippet { public static void main(String[] a) throws Exception {\n")
        .append(body)
        .append("}}\n");
    Path file = Files.writeString(folder.resolve("Snippet.java"), source);
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-encoding",
                "UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                file.toString());
    assertEquals(0, status);
    String printed = run(folder);
    assertTrue(printed.contains("TT-3.2-1"), printed);
    assertTrue(printed.contains("选择三个以上有机更新改造区块"), printed);
  }

  private static String run(Path folder) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      loader
          .loadClass("Snippet")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theFilesOfTheFirstCommandExist() throws IOException {
    Matcher matcher = Pattern.compile("examples/[^\\s;]+").matcher(block("sh"));
    int found = 0;
    while (matcher.find()) {
      assertTrue(Files.exists(ROOT.resolve(matcher.group())), matcher.group());
      found++;
    }
    assertEquals(2, found);
  }

  @Test
  void everyPlaceOnTheMapExists() throws IOException {
    Matcher matcher = Pattern.compile("\\]\\(([^)#]+)\\)").matcher(readme());
    while (matcher.find()) {
      assertTrue(Files.exists(ROOT.resolve(matcher.group(1))), matcher.group(1));
    }
  }
}
