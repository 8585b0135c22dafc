package dev.renewal.cli;

import dev.renewal.cli.text.SelectionText;
import dev.renewal.model.Programme;
import dev.renewal.model.SubjectKind;
import dev.renewal.ranking.GradeQuota;
import dev.renewal.ranking.Ranking;
import dev.renewal.ranking.Selected;
import dev.renewal.ranking.SelectionPaper;
import dev.renewal.ranking.SelectionRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Chooses units from a ranking, and writes the selection for people to sign. */
@Command(name = "select", mixinStandardHelpOptions = true)
final class SelectCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private RankOptions ranks = new RankOptions();

  @Mixin private SelectOptions options = new SelectOptions();

  @Option(names = "--id", paramLabel = "ID", descriptionKey = "selectionId")
  private String id = "selection";

  @Option(names = "--programme", paramLabel = "CODE", descriptionKey = "programme")
  private Optional<String> programme = Optional.empty();

  @Mixin private TableOutput output = new TableOutput();

  SelectCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    output.check();
    SelectionRule rule = options.rule();
    Optional<GradeQuota> grades = options.grades(rule);
    SubjectKind kind =
        ranks
            .input()
            .kind()
            .orElseThrow(
                () -> CommandException.usage("usage.no-kind", "file", ranks.input().file()));
    Ranking<UnitTable.Row> ranking = ranks.rank(context);
    Selected<UnitTable.Row> selected = decided(selected(rule, ranking), options.chosen());
    SelectionPaper paper =
        new SelectionPaper(id, kind, programme.map(Programme::of), ranks.input().period());
    SelectionForms forms = new SelectionForms(ranking, selected, paper, grades, ranks.published());
    output.write(
        context,
        () ->
            SelectionText.of(
                ranks.input().file(),
                selected,
                ranks.published(),
                context.text(output.isToFile(), false, false)),
        forms::json,
        forms::rows);
    return (selected.isSettled() ? ExitStatus.DONE : ExitStatus.FINDINGS).number();
  }

  private static Selected<UnitTable.Row> selected(
      SelectionRule rule, Ranking<UnitTable.Row> ranking) {
    for (String group : rule.quotas().keySet()) {
      if (ranking.stratum(group).isEmpty()) {
        List<String> groups = ranking.strata().stream().map(Ranking.Stratum::name).toList();
        throw CommandException.usage(
            "usage.unknown-group", "group", group, "groups", String.join(", ", groups));
      }
    }
    return rule.select(ranking);
  }

  private static Selected<UnitTable.Row> decided(
      Selected<UnitTable.Row> selected, Set<String> chosen) {
    if (chosen.isEmpty()) {
      return selected;
    }
    try {
      return selected.decided(chosen);
    } catch (IllegalArgumentException refused) {
      throw CommandException.usage("usage.chosen", "given", String.join(", ", chosen));
    }
  }
}
