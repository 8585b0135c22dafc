package dev.renewal.score.treatment;

/** What a reader has to be told about a curve of scores. */
public enum CurveNote {
  /** All values of the reference set are equal: every unit gets the middle of the scale. */
  ALL_EQUAL_NEUTRAL,
  /** All values of the reference set are equal: every unit gets the best score. */
  ALL_EQUAL_FULL,
  /** All values of the reference set are equal: the indicator is dropped for every unit. */
  ALL_EQUAL_DROPPED,
  /** The reference set has no value: no unit can be scored. */
  NOTHING_PRESENT,
  /** Every unit of the reference set has reached the target: there is no distance to measure. */
  TARGET_REACHED_BY_ALL
}
