package dev.renewal.score.treatment;

import java.util.Optional;

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
  public FillSources sources(Column column, Peers peers) {
    return index -> latest(peers, index);
  }

  private Optional<FillSource> latest(Peers peers, int index) {
    int periods = StrictMath.min(furthest, peers.earlier().size());
    for (int back = 1; back <= periods; back++) {
      Column before = peers.earlier().get(back - 1);
      if (before.isPresent(index)) {
        return Optional.of(new FillSource.OfEarlier(back, before.at(index)));
      }
    }
    return Optional.empty();
  }
}
