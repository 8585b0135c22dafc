package dev.renewal.score.treatment;

import java.util.List;

/**
 * A column after division.
 *
 * @param values the quotients
 * @param per how many units of the denominator they are for
 * @param undivided the totals that could not be divided, by index
 */
public record Denominated(Column values, double per, List<Undivided> undivided) {

  /** Copies the list. */
  public Denominated {
    undivided = List.copyOf(undivided);
  }
}
