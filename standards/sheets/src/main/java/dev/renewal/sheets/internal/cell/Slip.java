package dev.renewal.sheets.internal.cell;

import dev.renewal.finding.Severity;
import java.util.Locale;

/** What is wrong with a cell beyond what a reader of JSON would say. */
public enum Slip {
  /** Nothing. */
  NONE(Severity.INFO),
  /**
   * A number of more digits than spreadsheets keep: what stands there is no longer what was typed.
   */
  DIGITS_LOST(Severity.ERROR),
  /** A date where text belongs: the spreadsheet has turned what was typed into one. */
  DATE_FOR_TEXT(Severity.ERROR),
  /** A number with decimals where text belongs: zeros at its end are lost. */
  NUMBER_FOR_TEXT(Severity.WARNING),
  /** A date with a time of day where a day belongs. */
  TIME_OF_DAY(Severity.WARNING),
  /** A number where a date belongs, which may be how spreadsheets count days. */
  SERIAL_DATE(Severity.WARNING),
  /** An error value such as {@code #N/A}. */
  ERROR_VALUE(Severity.ERROR),
  /** A formula without a stored value. */
  UNCALCULATED(Severity.ERROR),
  /** {@code json:} followed by something that is no JSON. */
  LITERAL(Severity.ERROR),
  /** An amount without a unit in a column that names none. */
  UNIT_MISSING(Severity.ERROR),
  /** Values beside {@code json:} for the object that holds them. */
  PRESENCE(Severity.ERROR);

  private final Severity severity;

  Slip(Severity severity) {
    this.severity = severity;
  }

  /** How much it weighs; an error leaves the cell without a value. */
  public Severity severity() {
    return severity;
  }

  /** Whether the cell has no value. */
  public boolean isFatal() {
    return severity == Severity.ERROR;
  }

  /** The id of its problem: {@code structure.cell-digits-lost}. */
  public String id() {
    return "structure.cell-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
