package dev.renewal.cli;

import dev.renewal.cli.text.Ink;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * Where the command reads and writes: results to {@code out}, progress and notices to {@code err},
 * always UTF-8, whatever the locale.
 *
 * @param in the input that {@code -} names
 * @param out results
 * @param err progress, notices and errors
 * @param ink whether results are coloured
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Ink ink) {

  /** The streams of this process; colours only on a terminal, and not under {@code NO_COLOR}. */
  static Terminal ofProcess() {
    return new Terminal(
        standardInput(),
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Ansi.AUTO.enabled() ? Ink.COLOURED : Ink.PLAIN);
  }

  /** Buffered, since a bare file stream takes what is piped in for a file and asks for its end. */
  private static InputStream standardInput() {
    return new BufferedInputStream(new FileInputStream(FileDescriptor.in));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
  }

  /** Writes what is buffered. A reader that has gone away is no fault. */
  void flush() {
    out.flush();
    err.flush();
  }
}
