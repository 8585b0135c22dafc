package dev.renewal.cli;

import dev.renewal.text.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the words of a command line, and which were probably meant. */
final class WrongUsage {

  private WrongUsage() {}

  /** The sentence for what the parser met. */
  static CommandException of(ParameterException met) {
    if (met instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (met instanceof MissingParameterException missing) {
      return missing(missing);
    }
    if (met instanceof OverwrittenOptionException twice) {
      return CommandException.usage("usage.twice", "option", name(twice.getOverwritten()));
    }
    return CommandException.usage("usage.other", "problem", String.valueOf(met.getMessage()));
  }

  private static CommandException unmatched(UnmatchedArgumentException met) {
    CommandLine command = met.getCommandLine();
    String word = met.getUnmatched().isEmpty() ? "" : met.getUnmatched().get(0);
    CommandSpec spec = command.getCommandSpec();
    if (word.startsWith("-")) {
      String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      return CommandException.usage(
          "usage.unknown-option",
          "option",
          option,
          "hint",
          Choice.hint(NearestName.of(option, spec.optionsMap().keySet())));
    }
    if (!command.getSubcommands().isEmpty()) {
      return CommandException.usage(
          "usage.unknown-command",
          "command",
          word,
          "hint",
          Choice.hint(NearestName.of(word, command.getSubcommands().keySet())));
    }
    return CommandException.usage("usage.superfluous", "word", word);
  }

  private static CommandException missing(MissingParameterException met) {
    List<ArgSpec> missing = Optional.ofNullable(met.getMissing()).orElse(List.of());
    String names = missing.stream().map(WrongUsage::name).collect(Collectors.joining(", "));
    boolean option = missing.stream().anyMatch(ArgSpec::isOption);
    return CommandException.usage(
        option ? "usage.option-without-value" : "usage.missing", "what", names);
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }
}
