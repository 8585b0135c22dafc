package dev.renewal.score;

import dev.renewal.text.LocalText;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The bonuses or the deductions of a unit (加减分).
 *
 * @param items what they are made of
 * @param sum what the items come to
 * @param counted what of it counts, at most the cap
 */
public record PointsResult(List<Item> items, double sum, double counted) {
  /** Copies the items. */
  public PointsResult {
    items = List.copyOf(items);
  }

  /**
   * One item.
   *
   * @param id its id
   * @param title its title
   * @param value the value that points are given for; empty where there is none, which gives none
   * @param points the value times the points for each one
   * @param counted what of it counts, at most its cap
   */
  public record Item(
      String id, LocalText title, OptionalDouble value, double points, double counted) {}

  /** The points beyond all caps. */
  public double overflow() {
    double beyond = sum - counted;
    for (Item item : items) {
      beyond += item.points() - item.counted();
    }
    return beyond;
  }
}
