package dev.renewal.cli;

import dev.renewal.cli.text.Words;
import dev.renewal.text.Language;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command above all others: the language, the help and the version. */
@Command(name = "renewal", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RenewalCommand {

  private final CommandContext context;

  private RenewalCommand(CommandContext context) {
    this.context = context;
  }

  /** Read by {@link #commandLine} before parsing; here so that it is known and checked. */
  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      descriptionKey = "lang",
      scope = ScopeType.INHERIT)
  void language(String tag) {
    Choice.among("--lang", Language.class, Language::tag).of(tag);
  }

  /** Makes further packs known to whatever takes the id of a standard. */
  @Option(
      names = "--packs",
      paramLabel = "FOLDER",
      descriptionKey = "packs",
      scope = ScopeType.INHERIT)
  void packs(List<String> folders) {
    context.standards().addPacks(folders);
  }

  /** The whole command, with all below it. */
  static CommandLine commandLine(CommandContext context) {
    Terminal terminal = context.terminal();
    Language language = context.words().language();
    CommandLine root = new CommandLine(new RenewalCommand(context));
    root.addSubcommand(new ValidateCommand(context));
    root.addSubcommand(StandardsCommand.commandLine(context));
    root.addSubcommand(new ExplainCommand(context));
    root.addSubcommand(ParamsCommand.commandLine(context));
    root.addSubcommand(WaiversCommand.commandLine(context));
    root.addSubcommand(ReceiptCommand.commandLine(context));
    root.addSubcommand(new CompareCommand(context));
    root.addSubcommand(new MergeCommand(context));
    root.addSubcommand(new SummaryCommand(context));
    root.addSubcommand(new ScoreCommand(context));
    root.addSubcommand(new RobustnessCommand(context));
    root.addSubcommand(new RankCommand(context));
    root.addSubcommand(new SelectCommand(context));
    root.addSubcommand(new AllocateCommand(context));
    root.addSubcommand(new TemplateCommand(context));
    root.addSubcommand(new ConvertCommand(context));
    root.addSubcommand(new SampleCommand(context));
    root.addSubcommand(new GradeCommand(context));
    root.addSubcommand(new SchemaCommand(context));
    root.setExpandAtFiles(false);
    root.setOut(writer(terminal.out()));
    root.setErr(writer(terminal.err()));
    root.setResourceBundle(new HelpTexts(context.words()));
    root.setExecutionExceptionHandler(
        (fault, command, parsed) -> Faults.report(terminal, language, fault).number());
    root.setParameterExceptionHandler((met, args) -> wrongUsage(terminal, language, met));
    root.setExecutionStrategy(RenewalCommand::execute);
    return root;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** Help and version where asked for, the subcommand, or the usage where none is named. */
  private static int execute(CommandLine.ParseResult parsed) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    CommandLine last = parsed.asCommandLineList().get(parsed.asCommandLineList().size() - 1);
    if (!last.getSubcommands().isEmpty()) {
      last.usage(last.getErr());
      return ExitStatus.USAGE.number();
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static int wrongUsage(Terminal terminal, Language language, ParameterException met) {
    Optional<Throwable> cause = Optional.ofNullable(met.getCause());
    CommandException told =
        cause
            .filter(CommandException.class::isInstance)
            .map(CommandException.class::cast)
            .orElseGet(() -> WrongUsage.of(met));
    ExitStatus status = Faults.report(terminal, language, told);
    String command = met.getCommandLine().getCommandSpec().qualifiedName(" ");
    terminal.err().println(Words.in(language).say("usage.see", "command", command));
    return status.number();
  }
}
