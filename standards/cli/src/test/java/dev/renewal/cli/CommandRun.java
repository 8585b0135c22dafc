package dev.renewal.cli;

import dev.renewal.cli.text.Ink;
import dev.renewal.standard.Standard;
import dev.renewal.standards.Catalogue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a command did, run within this JVM.
 *
 * @param status its exit status
 * @param out what it wrote to stdout
 * @param err what it wrote to stderr
 */
record CommandRun(int status, String out, String err) {

  /** Runs the command. */
  static CommandRun of(String... args) {
    return withInput(new byte[0], args);
  }

  /** Runs the command with bytes on standard input. */
  static CommandRun withInput(byte[] input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    return captured(Main.run(terminal(input, out, err), args), out, err);
  }

  /** Runs the command with other standards. */
  static CommandRun withStandards(Supplier<List<Standard>> standards, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = terminal(new byte[0], out, err);
    Supplier<Catalogue> catalogue =
        () -> {
          Catalogue.Builder builder = Catalogue.builder();
          standards.get().forEach(builder::standard);
          return builder.build();
        };
    return captured(Main.run(terminal, new KnownStandards(catalogue), args), out, err);
  }

  private static Terminal terminal(
      byte[] input, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new Terminal(
        new ByteArrayInputStream(input),
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, false, StandardCharsets.UTF_8),
        Ink.PLAIN);
  }

  private static CommandRun captured(
      int status, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new CommandRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
