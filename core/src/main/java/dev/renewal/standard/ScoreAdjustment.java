package dev.renewal.standard;

import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * Points added to or taken from a score (加分, 扣分): a value times points for each one, up to a cap.
 *
 * @param id its id, unique within the scorecard
 * @param title its title
 * @param clauses the ids of its clauses
 * @param source the value, such as the number of honours; never negative
 * @param points the points for each one
 * @param cap the most points of this item
 */
public record ScoreAdjustment(
    String id,
    LocalText title,
    List<String> clauses,
    ScoreSource source,
    Setting points,
    Optional<Setting> cap) {
  /** Copies the clauses. */
  public ScoreAdjustment {
    clauses = List.copyOf(clauses);
  }

  /** The column of its values. */
  public String key() {
    return ScoreColumn.keyOf(id, source);
  }
}
