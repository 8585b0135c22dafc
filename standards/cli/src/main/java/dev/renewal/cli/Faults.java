package dev.renewal.cli;

import dev.renewal.check.InvalidParameterException;
import dev.renewal.cli.text.Words;
import dev.renewal.text.Language;

/** Says on stderr why a command ended, in a sentence, never with a stack trace. */
final class Faults {

  private Faults() {}

  /** Says what went wrong and gives the status to end with. */
  static ExitStatus report(Terminal terminal, Language language, Throwable fault) {
    Words words = Words.in(language);
    if (fault instanceof InvalidParameterException unfit) {
      return report(terminal, language, CommandException.unfit(unfit));
    }
    if (fault instanceof CommandException told) {
      terminal.err().println(words.say("error.line", "problem", told.text()));
      return told.status();
    }
    terminal
        .err()
        .println(
            words.say(
                "error.fault",
                "kind",
                fault.getClass().getSimpleName(),
                "message",
                String.valueOf(fault.getMessage())));
    return ExitStatus.INTERNAL_FAULT;
  }
}
