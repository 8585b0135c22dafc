package dev.renewal.score.treatment;

import java.util.List;

/**
 * Several ways, the first that has something to fill with counts (依次插补): the prior period, then the
 * group, then all units.
 *
 * @param ways the ways, in order
 */
public record ImputationChain(List<Imputation> ways) implements Imputation {

  /** Copies the list. */
  public ImputationChain {
    ways = List.copyOf(ways);
  }

  @Override
  public FillSources sources(Column column, Peers peers) {
    FillSources sources = FillSources.NONE;
    for (Imputation way : ways) {
      FillSources before = sources;
      FillSources next = way.sources(column, peers);
      sources = index -> before.of(index).or(() -> next.of(index));
    }
    return sources;
  }
}
