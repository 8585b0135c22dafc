package dev.renewal.cli;

import dev.renewal.check.InvalidParameterException;
import dev.renewal.check.InvalidStandardException;
import dev.renewal.check.MissingReferenceDateException;
import dev.renewal.check.Parameters;
import dev.renewal.cli.text.DiffText;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.standard.Standard;
import dev.renewal.standards.diff.DatasetDiff;
import dev.renewal.standards.diff.StandardDiff;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what changed from one standard to another, or what both say differently of one dataset. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

  private final CommandContext context;

  @picocli.CommandLine.Parameters(
      index = "0",
      arity = "1",
      paramLabel = "A",
      descriptionKey = "diffBefore")
  private String before = "";

  @picocli.CommandLine.Parameters(
      index = "1",
      arity = "1",
      paramLabel = "B",
      descriptionKey = "diffAfter")
  private String after = "";

  @Option(names = "--on", paramLabel = "FILE", descriptionKey = "diffOn")
  private Optional<String> on = Optional.empty();

  @Mixin private GivenOptions given = new GivenOptions();

  @Mixin private ResultOutput output = new ResultOutput();

  DiffCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    output.check();
    Standard old = context.standards().find(before);
    Standard later = context.standards().find(after);
    Parameters parameters =
        new GivenParameters(List.of(old, later), context.terminal())
            .read(given.parameterFile(), given.parameters());
    if (on.isEmpty()) {
      StandardDiff diff = StandardDiff.of(old, later);
      output.write(
          context,
          () -> DiffText.of(diff, context.text(output.isToFile(), false, false)),
          () -> DiffJson.of(diff));
      return ExitStatus.DONE.number();
    }
    DatasetDiff diff = judge(old, later, parameters, on.get());
    output.write(
        context,
        () -> DiffText.of(old, later, diff, context.text(output.isToFile(), false, false)),
        () -> DiffJson.of(old, later, diff));
    return ExitStatus.DONE.number();
  }

  private DatasetDiff judge(Standard old, Standard later, Parameters parameters, String name) {
    SubmissionFile file = new SubmissionFile(name, context.terminal());
    try {
      RecordSource source = new DatasetSources(context.standards()).of(file);
      return DatasetDiff.of(old, later, source, parameters, given.asOf());
    } catch (MissingReferenceDateException missing) {
      throw CommandException.usage("usage.no-date", "file", name);
    } catch (InvalidParameterException unfit) {
      throw CommandException.unfit(unfit);
    } catch (InvalidStandardException broken) {
      throw KnownStandards.invalid(broken);
    } catch (UnreadableSourceException refused) {
      throw CommandException.unreadable("file.unreadable", "file", name, "reason", refused.text());
    } catch (IOException unread) {
      throw CommandException.unreadable(
          "file.not-opened", "file", name, "reason", Unopened.reason(unread));
    }
  }
}
