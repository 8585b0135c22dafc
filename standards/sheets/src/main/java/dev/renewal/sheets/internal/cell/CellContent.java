package dev.renewal.sheets.internal.cell;

/**
 * What a cell says.
 *
 * @param json the value as JSON; where the cell has no value, what its attribute refuses
 * @param slip what is wrong with the cell
 * @param shown the characters that stand there, for people
 */
public record CellContent(String json, Slip slip, String shown) {

  /** A value. */
  static CellContent of(String json, String shown) {
    return new CellContent(json, Slip.NONE, shown);
  }

  /** Text that the reader of JSON accepts or refuses. */
  static CellContent text(String text, String shown) {
    return of(Json.quoted(text), shown);
  }
}
