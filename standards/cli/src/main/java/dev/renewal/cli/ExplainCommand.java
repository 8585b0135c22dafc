package dev.renewal.cli;

import dev.renewal.cli.text.RuleText;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import dev.renewal.text.NearestName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a rule: the clause in the words of the source, our reading, and what is checked. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  private final CommandContext context;

  @Parameters(arity = "1", paramLabel = "RULE", descriptionKey = "ruleId")
  private String id = "";

  @Option(
      names = "--standard",
      paramLabel = "ID[@VERSION]|FOLDER",
      descriptionKey = "explainStandard")
  private List<String> standards = new ArrayList<>();

  @Option(names = "--overlay", paramLabel = "FILE", descriptionKey = "overlay")
  private List<String> overlays = new ArrayList<>();

  ExplainCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    List<String> texts = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Standard standard : standards()) {
      for (Rule rule : standard.rules()) {
        known.add(rule.id());
        if (rule.id().equals(id)) {
          Notices.tell(context, standard);
          texts.add(RuleText.of(standard, rule, context.words(), context.terminal().ink()));
        }
      }
    }
    if (texts.isEmpty()) {
      List<String> sorted = known.stream().sorted().toList();
      throw CommandException.usage(
          "usage.unknown-rule", "rule", id, "hint", Choice.hint(NearestName.of(id, sorted)));
    }
    context.print(String.join("\n", texts));
    return ExitStatus.DONE.number();
  }

  private List<Standard> standards() {
    List<Standard> found =
        standards.isEmpty()
            ? context.standards().newest()
            : standards.stream().map(context.standards()::find).distinct().toList();
    return GivenOverlays.read(overlays, context.terminal()).on(found);
  }
}
