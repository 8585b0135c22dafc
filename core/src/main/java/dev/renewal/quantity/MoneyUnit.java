package dev.renewal.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/**
 * Unit of an amount of money (货币单位) in renminbi.
 *
 * <table>
 * <caption>Accepted spellings; the first is written</caption>
 * <tr><th>unit</th><th>spellings</th><th>yuan</th></tr>
 * <tr><td>{@link #FEN}</td><td>分, fen</td><td>0.01</td></tr>
 * <tr><td>{@link #YUAN}</td><td>元, 人民币元, CNY, RMB, yuan</td><td>1</td></tr>
 * <tr><td>{@link #WAN_YUAN}</td><td>万元, 万, wan CNY</td><td>10^4</td></tr>
 * <tr><td>{@link #YI_YUAN}</td><td>亿元, 亿, yi CNY</td><td>10^8</td></tr>
 * </table>
 */
public enum MoneyUnit {
  /** A hundredth of a yuan (分), for computed ledgers only. */
  FEN("分", -2),
  /** The yuan (元). */
  YUAN("元", 0),
  /** Ten thousand yuan (万元). */
  WAN_YUAN("万元", 4),
  /** A hundred million yuan (亿元). */
  YI_YUAN("亿元", 8);

  private static final UnitNames<MoneyUnit> NAMES =
      new UnitNames<MoneyUnit>()
          .with(FEN, "分", "fen")
          .with(YUAN, "元", "人民币元", "CNY", "RMB", "yuan")
          .with(WAN_YUAN, "万元", "万", "wan CNY")
          .with(YI_YUAN, "亿元", "亿", "yi CNY");

  private final String label;
  private final int exponent;

  MoneyUnit(String label, int exponent) {
    this.label = label;
    this.exponent = exponent;
  }

  /**
   * The unit of a spelling.
   *
   * @param name one of the spellings in the table above, such as {@code 万元}
   * @return the unit
   * @throws InvalidQuantityException if the text is none of them
   */
  @JsonCreator
  public static MoneyUnit parse(String name) {
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
   * @return the canonical spelling, such as {@code 万元}
   */
  @JsonValue
  public String label() {
    return label;
  }

  /**
   * The power of ten that makes yuan of this unit.
   *
   * @return the exponent, 4 for 万元
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
