package dev.renewal.standard;

import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * A bottom line (底线, 一票否决): what has to hold, and what failing it does to the result. The score is
 * computed all the same.
 *
 * <p>JSON: {@code {"id": "fire", "require": {…}, "effect": "disqualify"}}, {@code {"id": "care",
 * "of": "care", "comparator": ">=", "limit": "60", "effect": "cap-grade", "cap": "B"}} or {@code
 * {"id": "fatal", "value": {"column": "accidents"}, "comparator": "=", "limit": "0", …}}.
 *
 * @param id its id, unique within the scorecard
 * @param title its title
 * @param clauses the ids of its clauses
 * @param node the node whose score is compared; empty where a value is
 * @param source the value compared; empty where a score is
 * @param comparison how it is compared
 * @param limit what it is compared with
 * @param effect {@code disqualify}, {@code cap-grade}, {@code cap-score} or {@code hold}
 * @param cap the best grade or score left, for the effects that cap
 * @param whenMissing what happens without evidence: {@code hold}, {@code pass} or {@code fail}
 */
public record ScoreGate(
    String id,
    LocalText title,
    List<String> clauses,
    Optional<String> node,
    Optional<ScoreSource> source,
    Comparison comparison,
    Setting limit,
    Setting effect,
    Optional<Setting> cap,
    Setting whenMissing) {
  /** Copies the clauses. */
  public ScoreGate {
    clauses = List.copyOf(clauses);
  }

  /** The column it looks at, where it looks at a value. */
  public Optional<String> key() {
    return source.map(it -> ScoreColumn.keyOf(id, it));
  }
}
