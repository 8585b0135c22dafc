package dev.renewal.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** LibreOffice, as people open our workbooks with it; tests that need it are skipped without it. */
final class LibreOffice {

  private static final int PATIENCE_SECONDS = 180;

  private final Path program;
  private final Path folder;

  private LibreOffice(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** The one on the path, which keeps its settings in a folder; skips the test if there is none. */
  static LibreOffice in(Path folder) {
    Optional<Path> found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
            .filter(it -> !it.isEmpty())
            .map(it -> Path.of(it, "soffice"))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(
        found.isPresent(),
        "skipped: LibreOffice is not installed (apt-get install libreoffice-calc-nogui)");
    return new LibreOffice(found.orElseThrow(), folder);
  }

  /** A file opened and saved in another form, by the end of its name. */
  Path saved(Path file, String form) throws IOException, InterruptedException {
    Path target = Files.createTempDirectory(folder, "saved");
    Path log = folder.resolve("soffice.log");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                form,
                "--outdir",
                target.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertTrue(ended, "LibreOffice does not end");
    assertEquals(0, process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    String name = file.getFileName().toString();
    Path saved = target.resolve(name.substring(0, name.lastIndexOf('.')) + "." + form);
    assertTrue(Files.exists(saved), Files.readString(log, StandardCharsets.UTF_8));
    return saved;
  }
}
