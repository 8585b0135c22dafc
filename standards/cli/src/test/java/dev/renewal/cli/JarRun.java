package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What {@code renewal.jar} did, run as a process of its own.
 *
 * @param status its exit status
 * @param stdout what it wrote to stdout
 * @param stderr what it wrote to stderr
 */
record JarRun(int status, String stdout, String stderr) {
  private static final int SECONDS = 60;

  /** Runs it. */
  static JarRun of(Path folder, String... args) throws IOException, InterruptedException {
    return of(folder, Map.of(), List.of(), args);
  }

  /**
   * Runs it in an environment.
   *
   * @param folder takes what it writes
   * @param environment further variables of the environment
   * @param jvm options of the JVM
   * @param args its arguments
   */
  static JarRun of(Path folder, Map<String, String> environment, List<String> jvm, String... args)
      throws IOException, InterruptedException {
    Path stdout = folder.resolve("stdout");
    Path stderr = folder.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder(command(jvm, args))
            .redirectOutput(stdout.toFile())
            .redirectError(stderr.toFile());
    builder.environment().putAll(environment);
    return ended(builder.start(), stdout, stderr);
  }

  /** Runs it with bytes piped into its standard input. */
  static JarRun piped(Path folder, byte[] input, String... args)
      throws IOException, InterruptedException {
    Path stdout = folder.resolve("stdout");
    Path stderr = folder.resolve("stderr");
    Process process =
        new ProcessBuilder(command(List.of(), args))
            .redirectOutput(stdout.toFile())
            .redirectError(stderr.toFile())
            .start();
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(input);
    }
    return ended(process, stdout, stderr);
  }

  private static JarRun ended(Process process, Path stdout, Path stderr)
      throws IOException, InterruptedException {
    assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), "still running after 60 seconds");
    return new JarRun(
        process.exitValue(),
        Files.readString(stdout, StandardCharsets.UTF_8),
        Files.readString(stderr, StandardCharsets.UTF_8));
  }

  /** The command line. */
  static List<String> command(List<String> jvm, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.add("-jar");
    command.add(System.getProperty("renewal.jar"));
    command.addAll(List.of(args));
    return command;
  }
}
