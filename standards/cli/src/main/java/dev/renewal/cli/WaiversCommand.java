package dev.renewal.cli;

import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Waivers;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Waivers of the receiving authority. */
@Command(name = "waivers", mixinStandardHelpOptions = true)
final class WaiversCommand {

  private WaiversCommand() {}

  static CommandLine commandLine(CommandContext context) {
    return new CommandLine(new WaiversCommand()).addSubcommand(new TemplateCommand(context));
  }

  /** Writes a file to fill in: each error and warning of a report that is not waived yet. */
  @Command(name = "template", mixinStandardHelpOptions = true)
  static final class TemplateCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(arity = "1", paramLabel = "REPORT", descriptionKey = "reportFile")
    private String name = "";

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE",
        descriptionKey = "output")
    private Optional<String> output = Optional.empty();

    TemplateCommand(CommandContext context) {
      this.context = context;
    }

    @Override
    public Integer call() {
      Report report = new ReportFile(context.terminal()).read(name);
      context.deliver(JsonFile.write(template(report)), output);
      return ExitStatus.DONE.number();
    }

    private static Map<String, Object> template(Report report) {
      Map<String, Object> template = new LinkedHashMap<>();
      template.put("format", Waivers.FORMAT);
      template.put("authority", "");
      report
          .getDataset()
          .flatMap(dataset -> dataset.getId())
          .ifPresent(id -> template.put("dataset", id));
      List<Object> waivers = new ArrayList<>();
      for (Finding finding : report.getFindings()) {
        if (isOpen(finding)) {
          waivers.add(entry(finding));
        }
      }
      template.put("waivers", waivers);
      return template;
    }

    /** What somebody may want to waive: no mere hint, no syntax error, nothing waived already. */
    private static boolean isOpen(Finding finding) {
      return finding.getSeverity() != Severity.INFO
          && finding.getWaiver().isEmpty()
          && !finding.getRule().startsWith("syntax.")
          && !finding.getRule().startsWith("waiver.");
    }

    private static Map<String, Object> entry(Finding finding) {
      LocalText message = finding.getMessage();
      Map<String, Object> about = new LinkedHashMap<>();
      about.put("zh", finding.getSubject() + " " + message.zh());
      about.put("en", finding.getSubject() + " " + message.en());
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("rule", finding.getRule());
      entry.put("fingerprint", finding.getFingerprint());
      entry.put("reason", "");
      entry.put("by", "");
      entry.put("until", "");
      entry.put("about", about);
      return entry;
    }
  }
}
