package dev.renewal.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The {@code renewal} command. Exit status: 0 done; 2 wrong usage.
 *
 * <p>Example: {@code java -jar renewal.jar --version}
 */
@Command(
    name = "renewal",
    description = "Judges urban renewal submissions by published standards.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Main {

  private Main() {}

  /**
   * Runs the command and ends the process with its exit status.
   *
   * @param args the words after the command's name
   */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  private static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Main());
    commandLine.setExecutionStrategy(
        parsed -> {
          Integer helped = CommandLine.executeHelpRequest(parsed);
          if (helped != null) {
            return helped;
          }
          commandLine.usage(commandLine.getErr());
          return CommandLine.ExitCode.USAGE;
        });
    return commandLine;
  }
}
