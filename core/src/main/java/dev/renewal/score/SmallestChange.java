package dev.renewal.score;

import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What would have to change for a unit to reach the next grade (升档最小改变). What depends on other
 * units is taken to stay as it is.
 *
 * @param unit the id of the unit
 * @param grade its grade now
 * @param next the grade above; empty if there is none
 * @param from the lowest score of that grade
 * @param gap how far the score is below it; 0 where only a bottom line or a minimum is in the way
 * @param single for each indicator that would do it alone, the change it takes, the smallest first:
 *     by its share of the indicator's range
 * @param together the share of its way to full marks that every indicator would have to go, if all
 *     go the same; empty if not even full marks would do
 * @param blocking the bottom lines that would have to be met first
 */
public record SmallestChange(
    String unit,
    Optional<String> grade,
    Optional<String> next,
    OptionalDouble from,
    OptionalDouble gap,
    List<Change> single,
    OptionalDouble together,
    List<LocalText> blocking) {
  /** Copies the lists. */
  public SmallestChange {
    single = List.copyOf(single);
    blocking = List.copyOf(blocking);
  }

  /**
   * The change of one indicator.
   *
   * @param indicator its id
   * @param title its title
   * @param score its score now
   * @param needed the score it takes
   * @param value its value now, as it was scored: divided, filled in, treated
   * @param neededValue the value it takes; empty where no value of its own would do
   */
  public record Change(
      String indicator,
      LocalText title,
      double score,
      double needed,
      OptionalDouble value,
      OptionalDouble neededValue) {}
}
