package dev.renewal.cli;

import dev.renewal.cli.text.ResolvedText;
import dev.renewal.cli.text.StandardText;
import dev.renewal.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What standards there are, and what one of them says. */
@Command(name = "standards", mixinStandardHelpOptions = true)
final class StandardsCommand {

  private StandardsCommand() {}

  static CommandLine commandLine(CommandContext context) {
    return new CommandLine(new StandardsCommand())
        .addSubcommand(new ListCommand(context))
        .addSubcommand(new ShowCommand(context))
        .addSubcommand(new DiffCommand(context))
        .addSubcommand(new AuditCommand(context));
  }

  /** Lists all standards, a line each. */
  @Command(name = "list", mixinStandardHelpOptions = true)
  static final class ListCommand implements Callable<Integer> {

    private final CommandContext context;

    ListCommand(CommandContext context) {
      this.context = context;
    }

    @Override
    public Integer call() {
      KnownStandards standards = context.standards();
      context.print(StandardText.list(standards.all(), standards::successor, context.words()));
      return ExitStatus.DONE.number();
    }
  }

  /** Shows one standard: its sources, parameters, code lists and rules. */
  @Command(name = "show", mixinStandardHelpOptions = true)
  static final class ShowCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(arity = "1", paramLabel = "ID[@VERSION]|FOLDER", descriptionKey = "standardId")
    private String name = "";

    @Option(names = "--overlay", paramLabel = "FILE", descriptionKey = "overlay")
    private List<String> overlays = new ArrayList<>();

    @Option(names = "--resolved", descriptionKey = "resolved")
    private boolean resolved;

    ShowCommand(CommandContext context) {
      this.context = context;
    }

    @Override
    public Integer call() {
      Standard base = context.standards().find(name);
      Notices.tell(context, base);
      Standard standard = GivenOverlays.read(overlays, context.terminal()).on(List.of(base)).get(0);
      if (resolved) {
        context.print(ResolvedText.of(standard, context.words(), context.terminal().ink()));
        return ExitStatus.DONE.number();
      }
      context.print(StandardText.show(standard, context.words(), context.terminal().ink()));
      return ExitStatus.DONE.number();
    }
  }
}
