package dev.renewal.score;

/** What is known of a value (取值状态). */
public enum CellState {
  /** There is a value. */
  PRESENT,
  /** There should be a value, and there is none (缺失). */
  MISSING,
  /** The indicator does not apply to the unit (不适用); it leaves the denominator. */
  NOT_APPLICABLE,
  /** What stands there is no number (无效); it counts as missing and is told. */
  INVALID
}
