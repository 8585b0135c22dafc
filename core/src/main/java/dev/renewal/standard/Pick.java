package dev.renewal.standard;

import java.util.Optional;

/**
 * A choice of the highest or lowest elements by a value.
 *
 * @param end which end is taken
 * @param number how many are taken; absent when a share is given
 * @param share which share of the elements is taken; absent when a number is given
 * @param by the value by which the elements are ordered
 * @param rounding the code of the rounding of a share that gives no whole number: {@code FLOOR},
 *     {@code CEILING}, {@code HALF_UP}; read only when the cut needs it
 * @param ties the code of the treatment of equals at the cut: {@code INCLUDE_ALL}, {@code
 *     EXCLUDE_ALL}; read only when the cut needs it
 */
public record Pick(
    End end,
    Optional<Integer> number,
    Optional<Operand> share,
    Operand by,
    Optional<Operand> rounding,
    Optional<Operand> ties) {

  /** Which end of the order a pick takes. */
  public enum End {
    /** The largest values first. */
    HIGHEST,
    /** The smallest values first. */
    LOWEST
  }
}
