package dev.renewal.cli;

import dev.renewal.cli.comparison.Comparison;
import dev.renewal.cli.text.ComparisonText;
import dev.renewal.finding.Report;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a resubmission fixed, what remains and what is new, from the two JSON reports. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  private final CommandContext context;

  @Parameters(index = "0", arity = "1", paramLabel = "OLD", descriptionKey = "oldReport")
  private String before = "";

  @Parameters(index = "1", arity = "1", paramLabel = "NEW", descriptionKey = "newReport")
  private String after = "";

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|undetermined|never",
      descriptionKey = "failOn")
  private String failOn = FailOn.ERROR.word();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "output")
  private Optional<String> output = Optional.empty();

  CompareCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    FailOn threshold = Choice.among("--fail-on", FailOn.class, FailOn::word).of(failOn);
    ReportFile files = new ReportFile(context.terminal());
    Report old = files.read(before);
    Report next = files.read(after);
    Comparison comparison = Comparison.of(old, next);
    context.deliver(
        ComparisonText.of(old, next, comparison, context.text(output.isPresent(), false, false)),
        output);
    return threshold.status(next).number();
  }
}
