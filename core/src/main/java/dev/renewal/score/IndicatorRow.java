package dev.renewal.score;

import java.util.Optional;

/** A unit and what is known of it, as it is read (单元行); good only until the next one is read. */
public interface IndicatorRow {

  /** The id of the unit. */
  String unit();

  /**
   * A cell.
   *
   * @param column the column
   * @return the cell; missing where there is no such column
   */
  IndicatorCell cell(String column);

  /**
   * A name or group.
   *
   * @param column the column
   * @return the text, or empty where there is none
   */
  Optional<String> text(String column);
}
