package dev.renewal.cli;

import dev.renewal.cli.text.RankingText;
import dev.renewal.ranking.Ranking;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ranks units by a value. */
@Command(name = "rank", mixinStandardHelpOptions = true)
final class RankCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private RankOptions options = new RankOptions();

  @Mixin private TableOutput output = new TableOutput();

  RankCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    output.check();
    Ranking<UnitTable.Row> ranking = options.rank(context);
    RankingForms forms = new RankingForms(ranking, options.published());
    output.write(
        context,
        () ->
            RankingText.of(
                options.input().file(),
                ranking,
                options.published(),
                context.text(output.isToFile(), false, false)),
        forms::json,
        forms::rows);
    return ExitStatus.DONE.number();
  }
}
