package dev.renewal.score.treatment;

/** What happens when equal points would have to move together and there are too many of them. */
public enum TiesAtLimit {
  /** None of them moves: never more points than allowed. */
  STOP,
  /** All of them move if the number was not reached before: it may be exceeded by equals. */
  EXCEED
}
