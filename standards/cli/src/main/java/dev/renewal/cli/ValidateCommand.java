package dev.renewal.cli;

import dev.renewal.finding.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges submissions and says for every rule whether it is met. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

  private final CommandContext context;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<String> files = new ArrayList<>();

  @Mixin private JudgingOptions judging = new JudgingOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|undetermined|never",
      descriptionKey = "failOn")
  private String failOn = FailOn.ERROR.word();

  @Mixin private ReceiptOptions receipt = new ReceiptOptions();

  @Mixin private MarkedOutput marked = new MarkedOutput();

  @Mixin private ReportOutput output = new ReportOutput();

  ValidateCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    output.check();
    receipt.check();
    marked.check(files);
    judging.listUnlessGiven(output.listed());
    FailOn threshold = Choice.among("--fail-on", FailOn.class, FailOn::word).of(failOn);
    Judge judge = Judge.of(context, judging);
    List<Report> reports = new ArrayList<>();
    ExitStatus status = ExitStatus.DONE;
    for (String name : files) {
      if (files.size() > 1) {
        context.notice("validate.progress", "file", name);
      }
      try {
        Report report = judge.judge(new SubmissionFile(name, context.terminal()));
        reports.add(report);
        marked.write(context, name, report);
        status = status.worst(threshold.status(report));
      } catch (CommandException told) {
        status = status.worst(Faults.report(context.terminal(), context.words().language(), told));
      }
    }
    output.write(
        context,
        reports,
        files.size() > 1,
        new ReportOutput.Shown(judging.draft(), judging.allOutcomes()));
    receipt.write(context, judging, files, reports);
    return status.number();
  }
}
