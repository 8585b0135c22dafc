package dev.renewal.cli;

import dev.renewal.cli.text.Ink;
import dev.renewal.cli.text.TextOptions;
import dev.renewal.cli.text.Words;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What every command needs.
 *
 * @param terminal where it reads and writes
 * @param words its sentences in the language asked for
 * @param standards the standards it knows
 */
record CommandContext(Terminal terminal, Words words, KnownStandards standards) {

  /** How text is written to the terminal, or to a file, which takes no colours. */
  TextOptions text(boolean toFile, boolean draft, boolean allOutcomes) {
    return new TextOptions(
        words.language(), toFile ? Ink.PLAIN : terminal.ink(), draft, allOutcomes);
  }

  /** Says something on stderr: progress, a notice. */
  void notice(String key, Object... arguments) {
    terminal.err().println(words.say(key, arguments));
  }

  /** Writes a result to the terminal. */
  void print(String text) {
    terminal.out().print(text);
  }

  /** Writes a result that is made while it is written, to a file or to the terminal. */
  void deliver(Content content, Optional<String> file) {
    if (file.isEmpty()) {
      try {
        write(content, terminal.out());
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
      return;
    }
    OutputFile.write(file.get(), out -> write(content, out));
    notice("file.written", "file", file.get());
  }

  /** Text that is written in UTF-8. */
  interface Content {
    /** Writes all of it; the writer stays open. */
    void writeTo(Writer out) throws IOException;
  }

  private static void write(Content content, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    content.writeTo(writer);
    writer.flush();
  }

  /** Writes a result to a file where one is named, else to the terminal. */
  void deliver(String text, Optional<String> file) {
    if (file.isEmpty()) {
      print(text);
      return;
    }
    OutputFile.write(file.get(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    notice("file.written", "file", file.get());
  }
}
