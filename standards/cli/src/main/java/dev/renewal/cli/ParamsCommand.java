package dev.renewal.cli;

import dev.renewal.standard.Standard;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the sources leave open, to be filled in. */
@Command(name = "params", mixinStandardHelpOptions = true)
final class ParamsCommand {

  private ParamsCommand() {}

  static CommandLine commandLine(CommandContext context) {
    return new CommandLine(new ParamsCommand()).addSubcommand(new TemplateCommand(context));
  }

  /** Writes a file to fill in: each parameter with its clause, its question, who could answer. */
  @Command(name = "template", mixinStandardHelpOptions = true)
  static final class TemplateCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(arity = "1", paramLabel = "ID[@VERSION]|FOLDER", descriptionKey = "standardId")
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
      Standard standard = context.standards().find(name);
      Notices.tell(context, standard);
      String template = JsonFile.write(ParameterTemplate.of(standard));
      context.deliver(template, output);
      return ExitStatus.DONE.number();
    }
  }
}
