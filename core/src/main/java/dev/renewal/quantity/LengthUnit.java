package dev.renewal.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/**
 * Unit of a length or distance (长度单位).
 *
 * <table>
 * <caption>Accepted spellings; the first is written</caption>
 * <tr><th>unit</th><th>spellings</th><th>metres</th></tr>
 * <tr><td>{@link #CENTIMETRE}</td><td>厘米, cm, 公分</td><td>0.01</td></tr>
 * <tr><td>{@link #METRE}</td><td>米, m</td><td>1</td></tr>
 * <tr><td>{@link #KILOMETRE}</td><td>公里, 千米, km</td><td>10^3</td></tr>
 * </table>
 */
public enum LengthUnit {
  /** A hundredth of a metre (厘米). */
  CENTIMETRE("厘米", -2),
  /** The metre (米). */
  METRE("米", 0),
  /** A thousand metres (公里). */
  KILOMETRE("公里", 3);

  private static final UnitNames<LengthUnit> NAMES =
      new UnitNames<LengthUnit>()
          .with(CENTIMETRE, "厘米", "cm", "公分")
          .with(METRE, "米", "m")
          .with(KILOMETRE, "公里", "千米", "km");

  private final String label;
  private final int exponent;

  LengthUnit(String label, int exponent) {
    this.label = label;
    this.exponent = exponent;
  }

  /**
   * The unit of a spelling.
   *
   * @param name one of the spellings in the table above, such as {@code 公里}
   * @return the unit
   * @throws InvalidQuantityException if the text is none of them
   */
  @JsonCreator
  public static LengthUnit parse(String name) {
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
   * @return the canonical spelling, such as {@code 公里}
   */
  @JsonValue
  public String label() {
    return label;
  }

  /**
   * The power of ten that makes metres of this unit.
   *
   * @return the exponent, 3 for 公里
   */
  public int exponent() {
    return exponent;
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
