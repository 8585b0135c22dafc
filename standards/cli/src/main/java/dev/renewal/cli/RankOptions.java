package dev.renewal.cli;

import dev.renewal.model.plan.SelectionEnd;
import dev.renewal.ranking.Criterion;
import dev.renewal.ranking.PublishedRounding;
import dev.renewal.ranking.RankOrder;
import dev.renewal.ranking.RankStyle;
import dev.renewal.ranking.Ranking;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How units are put in order. */
final class RankOptions {

  @Mixin private TableInput input = new TableInput();

  @Option(names = "--value", paramLabel = "COLUMN", required = true, descriptionKey = "rankValue")
  private String value = "";

  @Option(names = "--first", paramLabel = "END", descriptionKey = "rankFirst")
  private String first = Choice.word(SelectionEnd.HIGHEST);

  @Option(names = "--tie-break", paramLabel = "COLUMN:highest|lowest", descriptionKey = "tieBreak")
  private List<String> tieBreakers = new ArrayList<>();

  @Option(
      names = "--style",
      paramLabel = "competition|modified|dense|fractional",
      descriptionKey = "rankStyle")
  private String style = Choice.word(RankStyle.COMPETITION);

  @Option(names = "--within", paramLabel = "COLUMN", descriptionKey = "within")
  private Optional<String> within = Optional.empty();

  @Option(names = "--published", paramLabel = "DIGITS:ROUNDING", descriptionKey = "published")
  private Optional<String> published = Optional.empty();

  /** Where the units come from. */
  TableInput input() {
    return input;
  }

  /**
   * How values are published, where that is said.
   *
   * @throws CommandException if it is not of its form
   */
  Optional<PublishedRounding> published() {
    return published.map(
        text -> {
          int colon = text.indexOf(':');
          if (colon < 1 || colon > 2 || !text.substring(0, colon).matches("[0-9]+")) {
            throw CommandException.usage("usage.published", "given", text);
          }
          return new PublishedRounding(
              Integer.parseInt(text.substring(0, colon)),
              rounding("--published", text.substring(colon + 1)));
        });
  }

  /** The rounding of a word. */
  static RoundingMode rounding(String option, String word) {
    return Choice.among(option, Rounding.class, Choice::word).of(word).mode;
  }

  /**
   * Reads and ranks the units.
   *
   * @throws CommandException if a column is unknown, or a cell holds no number
   */
  Ranking<UnitTable.Row> rank(CommandContext context) {
    published();
    SelectionEnd end = Choice.constant("--first", SelectionEnd.class, first);
    RankStyle ranks = Choice.constant("--style", RankStyle.class, style);
    List<Column> tieBreaks = tieBreakers.stream().map(RankOptions::column).toList();
    UnitTable table = input.read(context, columns(tieBreaks));
    RankOrder<UnitTable.Row> order =
        RankOrder.by(UnitTable.Row::id, criterion(table, new Column(value, end))).style(ranks);
    for (Column tieBreak : tieBreaks) {
      order = order.thenBy(criterion(table, tieBreak));
    }
    if (within.isPresent()) {
      int column = table.column(within.get());
      order = order.within(row -> stratum(table, row, column));
    }
    return order.rank(table.rows());
  }

  private static String stratum(UnitTable table, UnitTable.Row row, int column) {
    return UnitTable.text(row, column)
        .orElseThrow(() -> table.wrongCell("table.no-stratum", row, column));
  }

  private List<String> columns(List<Column> tieBreaks) {
    List<String> columns = new ArrayList<>(List.of(value));
    tieBreaks.forEach(column -> columns.add(column.name()));
    within.ifPresent(columns::add);
    return columns;
  }

  private static Criterion<UnitTable.Row> criterion(UnitTable table, Column column) {
    int at = table.column(column.name());
    return new Criterion<>(column.name(), column.first(), row -> table.number(row, at));
  }

  private static Column column(String text) {
    int colon = text.lastIndexOf(':');
    if (colon < 1) {
      throw CommandException.usage("usage.tie-break", "given", text);
    }
    return new Column(
        text.substring(0, colon),
        Choice.constant("--tie-break", SelectionEnd.class, text.substring(colon + 1)));
  }

  private record Column(String name, SelectionEnd first) {}

  /** The roundings one can ask for. */
  private enum Rounding {
    FLOOR(RoundingMode.FLOOR),
    CEILING(RoundingMode.CEILING),
    HALF_UP(RoundingMode.HALF_UP),
    HALF_EVEN(RoundingMode.HALF_EVEN);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
      this.mode = mode;
    }
  }
}
