package dev.renewal.standard;

import java.util.List;
import java.util.Optional;

/**
 * All bonuses or all deductions of a scorecard, with what they come to at most.
 *
 * @param items the items
 * @param cap the most points of all together
 */
public record ScoreAdjustments(List<ScoreAdjustment> items, Optional<Setting> cap) {
  /** Neither items nor cap. */
  public static final ScoreAdjustments NONE = new ScoreAdjustments(List.of(), Optional.empty());

  /** Copies the items. */
  public ScoreAdjustments {
    items = List.copyOf(items);
  }
}
