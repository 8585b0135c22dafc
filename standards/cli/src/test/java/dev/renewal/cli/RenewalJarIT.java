package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code renewal.jar} as a process of its own, the way a person does. */
class RenewalJarIT {

  @TempDir Path folder;

  @Test
  void printsItsVersion() throws Exception {
    Run run = renewal("--version");
    assertEquals("", run.stderr());
    assertTrue(run.stdout().matches("renewal \\d+\\.\\d+\\.\\d+\\S*\\R"), run.stdout());
    assertEquals(0, run.status());
  }

  @Test
  void refusesAnUnknownOption() throws Exception {
    Run run = renewal("--no-such-option");
    assertTrue(run.stderr().contains("--no-such-option"), run.stderr());
    assertEquals(2, run.status());
  }

  @Test
  void saysHowItIsUsedWhenNothingIsAsked() throws Exception {
    Run run = renewal();
    assertTrue(run.stderr().startsWith("Usage: renewal"), run.stderr());
    assertEquals(2, run.status());
  }

  private Run renewal(String... args) throws IOException, InterruptedException {
    Path stdout = folder.resolve("stdout");
    Path stderr = folder.resolve("stderr");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(System.getProperty("renewal.jar"));
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(stdout.toFile())
            .redirectError(stderr.toFile())
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running after 60 seconds");
    return new Run(
        process.exitValue(),
        Files.readString(stdout, StandardCharsets.UTF_8),
        Files.readString(stderr, StandardCharsets.UTF_8));
  }

  private record Run(int status, String stdout, String stderr) {}
}
