package dev.renewal.cli;

import dev.renewal.cli.text.Words;
import dev.renewal.standards.Standards;
import dev.renewal.text.Language;
import java.util.Optional;

/**
 * The {@code renewal} command: judges submissions by published standards. Exit status: 0 nothing at
 * or above what {@code --fail-on} names; 1 findings; 2 wrong usage; 3 an input cannot be opened or
 * is no dataset; 4 a fault of this program.
 *
 * <p>Example: {@code java -jar renewal.jar validate town.json --lang en}
 */
public final class Main {

  private Main() {}

  /**
   * Runs the command and ends the process with its exit status.
   *
   * @param args the words after the command's name
   */
  public static void main(String[] args) {
    System.exit(run(Terminal.ofProcess(), args));
  }

  /** Runs the command on some terminal and gives its exit status. */
  static int run(Terminal terminal, String... args) {
    return run(terminal, new KnownStandards(Standards::catalogue), args);
  }

  /** Runs the command with some standards. */
  static int run(Terminal terminal, KnownStandards standards, String... args) {
    Language language = languageOf(args);
    CommandContext context = new CommandContext(terminal, Words.in(language), standards);
    try {
      return RenewalCommand.commandLine(context).execute(args);
    } catch (RuntimeException | Error fault) {
      return Faults.report(terminal, language, fault).number();
    } finally {
      terminal.flush();
    }
  }

  /** The language of help and errors, before the words are parsed; Chinese unless asked. */
  private static Language languageOf(String... args) {
    Optional<String> tag = Optional.empty();
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--lang=")) {
        tag = Optional.of(args[i].substring("--lang=".length()));
      } else if (args[i].equals("--lang") && i + 1 < args.length) {
        tag = Optional.of(args[i + 1]);
      }
    }
    return tag.flatMap(Language::find).orElse(Language.ZH);
  }
}
