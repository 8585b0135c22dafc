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
  public FillRule rule(Column column, Peers peers) {
    FillRule rule = FillRule.NONE;
    for (Imputation way : ways) {
      FillRule before = rule;
      FillRule next = way.rule(column, peers);
      rule = (group, earlier) -> before.of(group, earlier).or(() -> next.of(group, earlier));
    }
    return rule;
  }
}
