package dev.renewal.cli;

import dev.renewal.cli.text.Ink;
import dev.renewal.cli.text.TextOptions;
import dev.renewal.cli.text.Words;
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
