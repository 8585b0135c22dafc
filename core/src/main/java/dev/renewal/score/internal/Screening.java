package dev.renewal.score.internal;

import dev.renewal.pack.internal.SettingType;
import dev.renewal.score.CellState;
import dev.renewal.score.IndicatorRow;
import dev.renewal.standard.ScoreScreening;
import dev.renewal.standard.Setting;
import java.util.List;
import java.util.Optional;

/** Which units have enough data to be scored. */
final class Screening {
  private static final double ROUNDING = 1e-12;

  private final List<LeafReader> leaves;
  private final Optional<Double> present;
  private final Optional<Double> nonZero;
  private final boolean open;

  /**
   * A screening.
   *
   * @param written the screening as it is written
   * @param leaves read the indicators
   * @param choices settle what it leaves open
   */
  Screening(Optional<ScoreScreening> written, List<LeafReader> leaves, Choices choices) {
    this.leaves = leaves;
    this.present = written.flatMap(ScoreScreening::present).flatMap(it -> share(it, choices));
    this.nonZero = written.flatMap(ScoreScreening::nonZero).flatMap(it -> share(it, choices));
    this.open =
        written.flatMap(ScoreScreening::present).isPresent() != present.isPresent()
            || written.flatMap(ScoreScreening::nonZero).isPresent() != nonZero.isPresent();
  }

  private static Optional<Double> share(Setting setting, Choices choices) {
    return choices.number(setting, SettingType.SHARE);
  }

  /** Tells whether a parameter leaves open who is admitted. */
  boolean isOpen() {
    return open;
  }

  boolean admits(IndicatorRow row) {
    if (present.isEmpty() && nonZero.isEmpty()) {
      return true;
    }
    int applicable = 0;
    int there = 0;
    int zeros = 0;
    for (LeafReader leaf : leaves) {
      LeafInput input = leaf.read(row);
      applicable += input.applies() ? 1 : 0;
      there += input.state() == CellState.PRESENT ? 1 : 0;
      zeros += input.raw() == 0 ? 1 : 0;
    }
    return reaches(there, applicable, present) && reaches(there - zeros, there, nonZero);
  }

  private static boolean reaches(int count, int of, Optional<Double> share) {
    return share.isEmpty() || count >= share.get() * of - ROUNDING * of;
  }
}
