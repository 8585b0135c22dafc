package dev.renewal.cli;

import dev.renewal.check.InvalidParameterException;
import dev.renewal.cli.text.Words;
import dev.renewal.text.LocalText;
import java.util.HashMap;
import java.util.Map;

/** Ends a command with a sentence for its user and an exit status; never shown as a stack trace. */
final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient LocalText text;
  private final ExitStatus status;

  private CommandException(LocalText text, ExitStatus status) {
    super(text.en());
    this.text = text;
    this.status = status;
  }

  /** Wrong usage, said by a message of the command and its arguments: name, value, name, value. */
  static CommandException usage(String key, Object... arguments) {
    return new CommandException(text(key, arguments), ExitStatus.USAGE);
  }

  /** A value of a parameter that does not fit, wherever it was given. */
  static CommandException unfit(InvalidParameterException unfit) {
    return usage("usage.parameter", "problem", unfit.text());
  }

  /** An input that cannot be read, said by a message of the command and its arguments. */
  static CommandException unreadable(String key, Object... arguments) {
    return new CommandException(text(key, arguments), ExitStatus.UNREADABLE);
  }

  /** The sentence. */
  LocalText text() {
    return text;
  }

  /** The status to end with. */
  ExitStatus status() {
    return status;
  }

  private static LocalText text(String key, Object... arguments) {
    Map<String, Object> named = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      named.put(arguments[i].toString(), arguments[i + 1]);
    }
    return Words.bundle().format(key, named);
  }
}
