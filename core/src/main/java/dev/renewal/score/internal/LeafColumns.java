package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.treatment.Column;
import dev.renewal.score.treatment.Denominated;
import dev.renewal.score.treatment.Imputed;
import dev.renewal.score.treatment.Normalised;
import dev.renewal.score.treatment.Treated;
import java.util.List;
import java.util.Optional;

/**
 * The values of an indicator on their way to scores; a step that a parameter leaves open is empty,
 * and so are those after it.
 *
 * @param states what is known of each unit, before anything is filled in
 * @param raw the values as given
 * @param divisors the denominators, where there are any
 * @param denominated after division
 * @param imputed after filling in
 * @param treated after the treatment of outliers
 * @param normalised the scores
 * @param lowest the worst score there can be
 * @param highest the best score there can be
 */
public record LeafColumns(
    List<CellState> states,
    Column raw,
    Optional<Column> divisors,
    Optional<Denominated> denominated,
    Optional<Imputed> imputed,
    Optional<Treated> treated,
    Optional<Normalised> normalised,
    double lowest,
    double highest) {

  /** Copies the states. */
  public LeafColumns {
    states = List.copyOf(states);
  }

  /** Tells whether a unit has a value of its own, not one that was filled in after division. */
  boolean isGiven(int unit) {
    return states.get(unit) == CellState.PRESENT
        && afterDivision().map(it -> it.value(unit).isPresent()).orElse(false);
  }

  /** The values after division; those given where nothing is divided. */
  public Optional<Column> afterDivision() {
    return divisors.isEmpty() ? Optional.of(raw) : denominated.map(Denominated::values);
  }
}
