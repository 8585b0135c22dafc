package dev.renewal.standard;

/**
 * A column that a scorecard needs in a table of units (取数列).
 *
 * @param key the name of the column; that written for a {@linkplain ScoreSource.Column column},
 *     that of the part for what is read from documents
 * @param use what it is used for
 * @param source where its values are found
 * @param part the part of the scorecard that needs it
 */
public record ScoreColumn(String key, Use use, ScoreSource source, Object part) {

  /** What a column is used for. */
  public enum Use {
    /** The value of an indicator. */
    VALUE,
    /** What a value is divided by. */
    DENOMINATOR,
    /** Whether an indicator applies: 1 or 0. */
    APPLIES,
    /** What a bottom line looks at. */
    GATE,
    /** What points are given or taken for. */
    POINTS,
    /** The name of a unit. */
    NAME,
    /** The group of a unit. */
    GROUP;

    /** Tells whether its cells are texts rather than numbers. */
    public boolean isText() {
      return this == NAME || this == GROUP;
    }
  }

  /**
   * A column.
   *
   * @param key the name of the part, used where the source names no column
   */
  static ScoreColumn of(String key, Use use, ScoreSource source, Object part) {
    return new ScoreColumn(keyOf(key, source), use, source, part);
  }

  /**
   * The name of the column of a source.
   *
   * @param key the name of the part, used where the source names no column
   * @param source where the values are found
   */
  public static String keyOf(String key, ScoreSource source) {
    return source instanceof ScoreSource.Column column ? column.name() : key;
  }
}
