package dev.renewal.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/**
 * Unit of an area (面积单位).
 *
 * <table>
 * <caption>Accepted spellings; the first is written</caption>
 * <tr><th>unit</th><th>spellings</th><th>square metres</th></tr>
 * <tr><td>{@link #SQUARE_METRE}</td><td>平方米, 平米, ㎡, m², m2</td><td>1</td></tr>
 * <tr><td>{@link #MU}</td><td>亩, 市亩, mu</td><td>2000/3 exactly</td></tr>
 * <tr><td>{@link #WAN_SQUARE_METRES}</td><td>万平方米, 万平米, 万㎡, 万m², 万m2, wan m2</td><td>10^4</td></tr>
 * <tr><td>{@link #HECTARE}</td><td>公顷, ha, hm²</td><td>10^4</td></tr>
 * <tr><td>{@link #SQUARE_KILOMETRE}</td><td>平方公里, 平方千米, k㎡, km², km2</td><td>10^6</td></tr>
 * </table>
 */
public enum AreaUnit {
  /** The square metre (平方米). */
  SQUARE_METRE("平方米", 3),
  /** The mu (亩), 2000/3 square metres exactly. */
  MU("亩", 2_000),
  /** Ten thousand square metres (万平方米), used of floor areas. */
  WAN_SQUARE_METRES("万平方米", 30_000),
  /** The hectare (公顷), used of land. */
  HECTARE("公顷", 30_000),
  /** The square kilometre (平方公里). */
  SQUARE_KILOMETRE("平方公里", 3_000_000);

  private static final UnitNames<AreaUnit> NAMES =
      new UnitNames<AreaUnit>()
          .with(SQUARE_METRE, "平方米", "平米", "㎡", "m²", "m2")
          .with(MU, "亩", "市亩", "mu")
          .with(WAN_SQUARE_METRES, "万平方米", "万平米", "万㎡", "万m²", "万m2", "wan m2")
          .with(HECTARE, "公顷", "ha", "hm²")
          .with(SQUARE_KILOMETRE, "平方公里", "平方千米", "k㎡", "km²", "km2");

  private final String label;
  private final int thirds;

  AreaUnit(String label, int thirds) {
    this.label = label;
    this.thirds = thirds;
  }

  /**
   * The unit of a spelling.
   *
   * @param name one of the spellings in the table above, such as {@code 亩}
   * @return the unit
   * @throws InvalidQuantityException if the text is none of them
   */
  @JsonCreator
  public static AreaUnit parse(String name) {
    return NAMES.get(name);
  }

  /**
   * All accepted spellings.
   *
   * @return the spellings, in the order of the table above
   */
  public static Set<String> names() {
    return NAMES.all();
  }

  /**
   * The Chinese name, which is also what JSON holds.
   *
   * @return the canonical spelling, such as {@code 平方米}
   */
  @JsonValue
  public String label() {
    return label;
  }

  /**
   * The size of the unit.
   *
   * @return square metres as an exact fraction, 2000/3 for 亩
   */
  public Fraction squareMetres() {
    return Fraction.of(thirds, 3);
  }

  /**
   * The size in thirds of a square metre, the largest measure of which every unit is a whole
   * multiple.
   */
  int thirds() {
    return thirds;
  }

  static boolean isName(String name) {
    return NAMES.contains(name);
  }

  /**
   * The canonical spelling.
   *
   * @return the same as {@link #label()}
   */
  @Override
  public String toString() {
    return label;
  }
}
