package dev.renewal.standards;

import dev.renewal.identifier.DivisionCode;
import dev.renewal.identifier.DivisionLevel;

/**
 * A division of the table (行政区划), such as 330402 南湖区.
 *
 * @param code its code, of 2, 4, 6 or 9 digits
 * @param name its name
 */
public record Division(DivisionCode code, String name) {

  /**
   * The level, from the code. A prefecture without counties stands in the table a second time as a
   * county, {@code 441900} below {@code 4419}; both are the prefecture.
   *
   * @return such as {@link DivisionLevel#COUNTY}
   */
  public DivisionLevel level() {
    return code.level();
  }

  /**
   * The code and the name.
   *
   * @return such as {@code 330402 南湖区}
   */
  @Override
  public String toString() {
    return code + " " + name;
  }
}
