package dev.renewal.cli;

import dev.renewal.score.IndicatorRow;
import dev.renewal.score.IndicatorSource;
import dev.renewal.text.PlainFormat;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Units whose reading is told on stderr where it takes long.
 *
 * @param units the units
 * @param context where it is told
 */
record ToldUnits(IndicatorSource units, CommandContext context) implements IndicatorSource {
  private static final int EVERY = 100_000;

  @Override
  public Reading read(Consumer<? super IndicatorRow> each) throws IOException {
    int[] count = {0};
    return units.read(
        row -> {
          each.accept(row);
          count[0]++;
          if (count[0] % EVERY == 0) {
            context.notice("score.progress", "n", PlainFormat.grouped(count[0]));
          }
        });
  }
}
