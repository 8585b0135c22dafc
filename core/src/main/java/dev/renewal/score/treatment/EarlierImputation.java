package dev.renewal.score.treatment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The latest value of the same unit in an earlier period (上期值插补).
 *
 * @param furthest how many periods back it may be, at least 1
 */
public record EarlierImputation(int furthest) implements Imputation {

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public EarlierImputation {
    if (furthest < 1) {
      throw new IllegalArgumentException("furthest must be at least 1, found: " + furthest);
    }
  }

  @Override
  public FillRule rule(Column column, Peers peers) {
    return (group, earlier) -> latest(earlier);
  }

  private Optional<FillSource> latest(List<OptionalDouble> earlier) {
    int periods = StrictMath.min(furthest, earlier.size());
    for (int back = 1; back <= periods; back++) {
      OptionalDouble before = earlier.get(back - 1);
      if (before.isPresent()) {
        return Optional.of(new FillSource.OfEarlier(back, before.getAsDouble()));
      }
    }
    return Optional.empty();
  }
}
